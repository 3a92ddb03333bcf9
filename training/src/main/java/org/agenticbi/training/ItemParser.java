package org.agenticbi.training;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.schema.ColumnRef;

/** Reads columns and aggregates of columns. */
final class ItemParser {
  private final Scope scope;
  private final Map<String, Expression> aliases;

  /**
   * Of one block.
   *
   * @param aliases what is selected under a name, by that name in lower case
   */
  ItemParser(Scope scope, Map<String, Expression> aliases) {
    this.scope = scope;
    this.aliases = aliases;
  }

  Item item(Expression expression) {
    return switch (expression) {
      case Column column -> named(column);
      case Function function -> aggregate(function);
      case ParenthesedExpressionList<?> list when list.size() == 1 -> item(list.getFirst());
      default -> throw new UnsupportedStatementException("expression");
    };
  }

  private Item named(Column column) {
    Optional<ColumnRef> found = scope.column(column);
    if (found.isPresent()) {
      return Item.of(found.get());
    }
    Expression selected = aliases.get(Scope.key(column.getColumnName()));
    if (selected instanceof Column same && same.getColumnName().equals(column.getColumnName())) {
      throw new UnsupportedStatementException("unknown column");
    }
    if (selected == null) {
      throw new UnsupportedStatementException("unknown column");
    }
    return item(selected);
  }

  ColumnRef column(Column column) {
    ColumnRef found = named(column).column();
    if (found == null) {
      throw new UnsupportedStatementException("unknown column");
    }
    return found;
  }

  /** Whether a table of the block has it. */
  boolean isColumn(Expression expression) {
    return expression instanceof Column column
        && (scope.column(column).isPresent()
            || aliases.containsKey(Scope.key(column.getColumnName())));
  }

  private Item aggregate(Function function) {
    AggregateKind kind = kind(function.getName());
    ExpressionList<?> parameters = function.getParameters();
    if (parameters == null || parameters.size() != 1) {
      throw new UnsupportedStatementException("function");
    }
    if (kind == AggregateKind.COUNT && !function.isDistinct()) {
      return Item.ROWS;
    }
    Item inner = item(parameters.getFirst());
    if (inner.aggregate() != null) {
      throw new UnsupportedStatementException("aggregate of an aggregate");
    }
    return new Item(kind, function.isDistinct(), inner.column());
  }

  private static AggregateKind kind(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "count" -> AggregateKind.COUNT;
      case "sum" -> AggregateKind.SUM;
      case "avg" -> AggregateKind.AVERAGE;
      case "min" -> AggregateKind.MINIMUM;
      case "max" -> AggregateKind.MAXIMUM;
      default -> throw new UnsupportedStatementException("function");
    };
  }
}
