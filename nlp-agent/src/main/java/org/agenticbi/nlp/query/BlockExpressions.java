package org.agenticbi.nlp.query;

import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;

/** The items of one block in SQL. */
final class BlockExpressions {

  private final Schema schema;
  private final TableAliases aliases;

  BlockExpressions(Schema schema, TableAliases aliases) {
    this.schema = schema;
    this.aliases = aliases;
  }

  /** A column. */
  Expression.ColumnReference column(ColumnRef ref) {
    return new Expression.ColumnReference(aliases.of(ref.table()), ref.column());
  }

  /** An item. */
  Expression of(Item item) {
    ColumnRef column = item.column();
    AggregateKind aggregate = item.aggregate();
    if (column == null) {
      return new Expression.Aggregate(AggregateKind.COUNT, new Expression.Star(), false, null);
    }
    if (aggregate == null) {
      return column(column);
    }
    return new Expression.Aggregate(aggregate, argument(aggregate, column), item.distinct(), null);
  }

  /** Sums and means of numbers that stand as text are those of the numbers. */
  private Expression argument(AggregateKind aggregate, ColumnRef column) {
    Expression value = column(column);
    ColumnType type = schema.column(column).type();
    boolean text = type == ColumnType.TEXT || type == ColumnType.OTHER;
    return switch (aggregate) {
      case SUM, AVERAGE, MEDIAN -> text ? new Expression.Cast(value, ColumnType.DECIMAL) : value;
      case COUNT, MINIMUM, MAXIMUM -> value;
    };
  }
}
