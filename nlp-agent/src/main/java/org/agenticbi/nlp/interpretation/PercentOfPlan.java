package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;

/**
 * "overspent by more than 5%", "under budget by at least 10%" -> what is between actual and plan,
 * as a part of the plan; a percentage of any other amount of money is of nothing that was said.
 */
final class PercentOfPlan {

  private PercentOfPlan() {}

  /** Whether a figure in percent was read so, or could not be used at all. */
  static boolean read(QuestionReader question, int figure, Comparator comparator) {
    Draft draft = question.draft();
    if (!(question.mention(figure) instanceof Mention.Figure bound) || !bound.percent()) {
      return false;
    }
    Optional<Filter.MetricCondition> apart =
        draft.conditions.stream()
            .filter(condition -> condition.value().signum() == 0 && difference(condition.metric()))
            .findFirst();
    if (apart.isEmpty()) {
      return false;
    }
    Filter.MetricCondition over = apart.get();
    boolean below = over.comparator() == Comparator.LESS || over.comparator() == Comparator.AT_MOST;
    Metric share = share((Metric.ModelMeasure) over.metric());
    BigDecimal part = bound.value().movePointLeft(2);
    draft.addMetric(share);
    draft.conditions.add(
        new Filter.MetricCondition(
            over.table(),
            share,
            below ? turned(comparator) : comparator,
            below ? part.negate() : part,
            null,
            List.of()));
    return true;
  }

  private static boolean difference(Metric metric) {
    return metric instanceof Metric.ModelMeasure measure
        && measure.measure().expression() instanceof Calculated calculated
        && calculated.operator() == '-'
        && "currency".equals(measure.measure().format());
  }

  private static Metric share(Metric.ModelMeasure apart) {
    Measure measure = apart.measure();
    Calculated difference = (Calculated) measure.expression();
    return new Metric.ModelMeasure(
        new Measure(
            measure.name() + "_share",
            measure.label() + " share",
            measure.label() + " per budget",
            List.of(),
            measure.table(),
            new Calculated(difference, '/', difference.right()),
            null,
            "percent",
            null,
            measure.timeColumn()));
  }

  /** 5 % below is less than minus 5 %. */
  private static Comparator turned(Comparator comparator) {
    return switch (comparator) {
      case GREATER -> Comparator.LESS;
      case AT_LEAST -> Comparator.AT_MOST;
      case LESS -> Comparator.GREATER;
      case AT_MOST -> Comparator.AT_LEAST;
      case EQUAL, NOT_EQUAL -> comparator;
    };
  }
}
