package org.agenticbi.model.semantics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.MeasureExpression.Constant;
import org.agenticbi.model.semantics.RowExpression.Arithmetic;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.model.semantics.RowExpression.ConstantNumber;
import org.agenticbi.model.semantics.RowExpression.Days;
import org.agenticbi.model.semantics.RowExpression.Either;
import org.agenticbi.model.semantics.RowExpression.OrZero;
import org.agenticbi.model.semantics.RowExpression.Star;
import org.jspecify.annotations.Nullable;

/**
 * The table whose rows a measure is computed over: of the tables that a row's value is made of, the
 * finest, on which the others hang. A condition on a table that does not hang on it would count
 * rows more than once, and is refused.
 */
final class MeasureTable {
  private final ManyToOne keys;

  MeasureTable(ManyToOne keys) {
    this.keys = keys;
  }

  /**
   * The table of the first aggregate; every one is checked.
   *
   * @param own the table when no aggregate names one
   */
  String of(MeasureExpression expression, @Nullable String own)
      throws UnreadableExpressionException {
    Optional<String> table = check(expression, own);
    if (table.isEmpty()) {
      throw new UnreadableExpressionException(
          "It is not said whose rows are counted.",
          "Name a column, as in COUNT(orders.order_id), or add 'table' to the extension.");
    }
    return table.get();
  }

  private Optional<String> check(MeasureExpression expression, @Nullable String own)
      throws UnreadableExpressionException {
    return switch (expression) {
      case Aggregated aggregated -> check(aggregated, own);
      case Calculated calculated -> {
        Optional<String> left = check(calculated.left(), own);
        Optional<String> right = check(calculated.right(), own);
        yield left.isPresent() ? left : right;
      }
      case Constant ignored -> Optional.empty();
    };
  }

  private Optional<String> check(Aggregated aggregated, @Nullable String own)
      throws UnreadableExpressionException {
    Set<String> rowTables = new LinkedHashSet<>();
    collect(aggregated.row(), rowTables);
    List<String> filters = aggregated.filters().stream().map(RowCondition::table).toList();
    if (rowTables.isEmpty()) {
      rowTables.addAll(own == null ? filters : List.of(own));
    }
    Set<String> all = new LinkedHashSet<>(rowTables);
    all.addAll(filters);
    Optional<String> finest =
        rowTables.stream().filter(table -> keys.reachesAll(table, all)).findFirst();
    if (finest.isEmpty() && !rowTables.isEmpty()) {
      throw new UnreadableExpressionException(
          "The tables "
              + String.join(", ", all)
              + " do not hang together: no row of "
              + String.join(" or ", rowTables)
              + " has exactly one row of each of the others.",
          "Declare the relationships, or use columns of one table.");
    }
    return finest;
  }

  private static void collect(RowExpression row, Set<String> tables) {
    switch (row) {
      case ColumnValue column -> tables.add(column.table());
      case Arithmetic arithmetic -> {
        collect(arithmetic.left(), tables);
        collect(arithmetic.right(), tables);
      }
      case OrZero value -> collect(value.value(), tables);
      case Either either -> {
        tables.add(either.where().table());
        collect(either.value(), tables);
        collect(either.otherwise(), tables);
      }
      case Days days -> {
        collect(days.from(), tables);
        collect(days.to(), tables);
      }
      case Star ignored -> {}
      case ConstantNumber ignored -> {}
    }
  }
}
