package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.time.TimeWindow;

/** Multiplies what was asked for of some months by how often a year has them. */
final class RunRateCompletion {

  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  private final Draft draft;

  RunRateCompletion(Draft draft) {
    this.draft = draft;
  }

  void complete() {
    if (!draft.annualised) {
      return;
    }
    long months = draft.time.windows.size() == 1 ? months(draft.time.windows.getFirst()) : 0;
    boolean plain = draft.metrics.stream().allMatch(RunRateCompletion::total);
    boolean inTime = draft.timeDimension().isPresent();
    if (months == 0 || !plain || inTime || draft.metrics.isEmpty()) {
      draft.unsupported = "a run rate without the months that it is based on";
      return;
    }
    List<Metric> rates = new ArrayList<>();
    for (Metric metric : draft.metrics) {
      Metric rate = rate((Metric.ModelMeasure) metric, months);
      rates.add(rate);
      if (metric.equals(draft.ranking.metric)) {
        draft.ranking.metric = rate;
      }
    }
    draft.metrics.clear();
    draft.metrics.addAll(rates);
    draft.assume("12 months at the pace of " + months);
  }

  private static boolean total(Metric metric) {
    return metric instanceof Metric.ModelMeasure measure
        && !measure.measure().semiAdditive()
        && !"percent".equals(measure.measure().format())
        && !divides(measure.measure().expression());
  }

  private static boolean divides(MeasureExpression expression) {
    return expression instanceof MeasureExpression.Calculated calculated
        && (calculated.operator() == '/'
            || divides(calculated.left())
            || divides(calculated.right()));
  }

  /** How many whole months a window has; 0 where it has no whole ones. */
  private static long months(TimeWindow window) {
    LocalDate from = window.from();
    LocalDate to = window.toExclusive();
    boolean whole =
        from != null && to != null && from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
    return whole ? ChronoUnit.MONTHS.between(from, to) : 0;
  }

  private static Metric rate(Metric.ModelMeasure metric, long months) {
    Measure measure = metric.measure();
    MeasureExpression year =
        new MeasureExpression.Calculated(
            measure.expression(), '*', new MeasureExpression.Constant(YEAR));
    String description = measure.description() == null ? measure.label() : measure.description();
    return new Metric.ModelMeasure(
        new Measure(
            "annualised_" + measure.name(),
            "annualised " + measure.label(),
            description + ", times 12 months by " + months,
            List.of(),
            measure.table(),
            new MeasureExpression.Calculated(
                year, '/', new MeasureExpression.Constant(BigDecimal.valueOf(months))),
            measure.unit(),
            measure.format(),
            measure.scale(),
            measure.timeColumn()));
  }
}
