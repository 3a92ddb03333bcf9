package org.agenticbi.model.sql;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.Expression.Window;

/** Writes window functions. */
final class WindowWriter {
  private final ExpressionWriter expressions;
  private final DialectSyntax syntax;

  WindowWriter(ExpressionWriter expressions, DialectSyntax syntax) {
    this.expressions = expressions;
    this.syntax = syntax;
  }

  Sql write(Window window) {
    List<Sql> parts = new ArrayList<>();
    if (!window.partitionBy().isEmpty()) {
      parts.add(Sql.of("PARTITION BY {}", expressions.list(window.partitionBy())));
    }
    if (!window.orderBy().isEmpty()) {
      OrderWriter order = new OrderWriter(expressions, syntax, List.of());
      parts.add(Sql.of("ORDER BY {}", order.write(window.orderBy())));
    }
    if (window.precedingRows() != null) {
      parts.add(Sql.of("ROWS BETWEEN " + window.precedingRows() + " PRECEDING AND CURRENT ROW"));
    }
    return Sql.of(
        function(window.function()) + "({}) OVER ({})",
        expressions.list(window.arguments()),
        Sql.join(" ", parts));
  }

  private static String function(WindowFunction function) {
    return switch (function) {
      case ROW_NUMBER -> "ROW_NUMBER";
      case RANK -> "RANK";
      case LAG -> "LAG";
      case SUM -> "SUM";
      case AVERAGE -> "AVG";
      case COUNT -> "COUNT";
      case MINIMUM -> "MIN";
      case MAXIMUM -> "MAX";
    };
  }
}
