package org.agenticbi.model.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.sql.Expression.Aggregate;

/** Finds the aggregates of expressions; those of statements inside them do not count. */
final class Aggregates {
  private Aggregates() {}

  /** Whether the value is one of a group rather than of a row. */
  static boolean in(Expression expression) {
    return !of(expression).isEmpty();
  }

  static List<Aggregate> of(Expression expression) {
    List<Aggregate> found = new ArrayList<>();
    collector(found).apply(expression);
    return found;
  }

  /** All of a block outside its WHERE, in the order in which they stand. */
  static List<Aggregate> of(Select select) {
    List<Aggregate> found = new ArrayList<>();
    ExpressionMapping collector = collector(found);
    select.items().forEach(item -> collector.apply(item.expression()));
    Condition having = select.having();
    if (having != null) {
      collector.apply(having);
    }
    collector.applyToOrder(select.orderBy());
    return found;
  }

  private static ExpressionMapping collector(List<Aggregate> found) {
    return new ExpressionMapping(expression -> {
      if (expression instanceof Aggregate aggregate) {
        found.add(aggregate);
        return Optional.of(aggregate);
      }
      return Optional.empty();
    });
  }
}
