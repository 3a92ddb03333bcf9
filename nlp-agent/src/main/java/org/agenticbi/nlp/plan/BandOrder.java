package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.nlp.interpretation.Band;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;

/** Puts bands in their own order, rather than in that of their labels. */
final class BandOrder {

  private BandOrder() {}

  /** By the least of the values in each; what is longest overdue has the earliest date. */
  static OrderKey of(Dimension.OfBands bands, Expression.Case cases, boolean descending) {
    boolean backwards = bands.bands().getFirst().filter() instanceof Filter.Window;
    Expression column = column(cases.branches().getFirst().condition());
    AggregateKind kind = backwards ? AggregateKind.MAXIMUM : AggregateKind.MINIMUM;
    return new OrderKey(
        new Expression.Aggregate(kind, column, false, null), descending != backwards);
  }

  /** By the position of each label, where only these are known. */
  static OrderKey ofLabels(Dimension.OfBands bands, Expression label) {
    List<Expression.When> branches = new ArrayList<>();
    for (Band band : bands.bands()) {
      branches.add(
          new Expression.When(
              new Condition.Comparison(
                  label, Comparator.EQUAL, new Expression.Parameter(band.label())),
              new Expression.Constant(BigDecimal.valueOf(branches.size() + 1L))));
    }
    return new OrderKey(new Expression.Case(branches, null), false);
  }

  /** What the first band compares. */
  private static Expression column(Condition condition) {
    return switch (condition) {
      case Condition.Comparison comparison -> comparison.left();
      case Condition.Between between -> between.value();
      case Condition.And and -> column(and.conditions().getFirst());
      case Condition.Or or -> column(or.conditions().getFirst());
      case Condition.Not not -> column(not.condition());
      case Condition.IsNull none -> none.value();
      case Condition.InList list -> list.value();
      case Condition.InQuery query -> query.value();
      case Condition.Like like -> like.value();
      case Condition.Exists _ ->
          throw new PlanProblem("The bands are not of the rows that are counted.");
    };
  }
}
