package org.agenticbi.nlp.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.model.sql.StatementParts;

/** Tells statements that hardly anybody means, whatever was asked. */
final class StatementFlaws {

  private StatementFlaws() {}

  static boolean any(Statement statement) {
    StatementParts parts = StatementParts.of(statement);
    return parts.conditions().stream().anyMatch(each -> deniesNothing(each) || comparesEmpty(each))
        || parts.selects().stream().anyMatch(StatementFlaws::ordersUnseen);
  }

  /** One column is a value, and is not another: the denial was meant of other rows. */
  private static boolean deniesNothing(Condition condition) {
    if (!(condition instanceof Condition.And and)) {
      return false;
    }
    Set<Expression> fixed =
        and.conditions().stream()
            .filter(each -> compares(each, Comparator.EQUAL))
            .map(each -> ((Condition.Comparison) each).left())
            .collect(Collectors.toSet());
    return and.conditions().stream()
        .anyMatch(each ->
            compares(each, Comparator.NOT_EQUAL)
                && fixed.contains(((Condition.Comparison) each).left()));
  }

  /** A column has no value, and lies in a range: no row does both. */
  private static boolean comparesEmpty(Condition condition) {
    if (!(condition instanceof Condition.And and)) {
      return false;
    }
    Set<Expression> empty =
        and.conditions().stream()
            .filter(each -> each instanceof Condition.IsNull missing && !missing.negated())
            .map(each -> ((Condition.IsNull) each).value())
            .collect(Collectors.toSet());
    return and.conditions().stream()
        .anyMatch(
            each -> each instanceof Condition.Comparison found && empty.contains(found.left()));
  }

  private static boolean compares(Condition condition, Comparator operator) {
    return condition instanceof Condition.Comparison found
        && found.operator() == operator
        && found.left() instanceof Expression.ColumnReference
        && found.right() instanceof Expression.Parameter;
  }

  /** Each once, in the order of something of which each has many. */
  private static boolean ordersUnseen(Select select) {
    if (!select.distinct()) {
      return false;
    }
    List<Expression> shown = select.items().stream().map(SelectItem::expression).toList();
    return select.orderBy().stream()
        .map(OrderKey::expression)
        .anyMatch(key -> key instanceof Expression.ColumnReference && !shown.contains(key));
  }
}
