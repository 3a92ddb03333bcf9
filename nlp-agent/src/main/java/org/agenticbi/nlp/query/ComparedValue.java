package org.agenticbi.nlp.query;

import java.math.BigDecimal;
import java.util.Locale;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;

/** Values in the type of what they are compared with, so that every database compares them. */
final class ComparedValue {

  private ComparedValue() {}

  /** A value as a parameter. */
  static Expression of(Schema schema, Item item, Object value) {
    ColumnType type = type(schema, item);
    return new Expression.Parameter(
        switch (type) {
          case INTEGER, DECIMAL -> number(value);
          case TEXT -> text(value);
          case BOOLEAN -> flag(value);
          case DATE, TIMESTAMP, TIME, BINARY, OTHER -> value;
        });
  }

  /** The type of an item's values. */
  static ColumnType type(Schema schema, Item item) {
    AggregateKind aggregate = item.aggregate();
    if (item.column() == null || aggregate == AggregateKind.COUNT) {
      return ColumnType.INTEGER;
    }
    ColumnType type = schema.column(item.column()).type();
    return switch (aggregate) {
      case SUM, AVERAGE, MEDIAN -> ColumnType.DECIMAL;
      case MINIMUM, MAXIMUM, COUNT -> type;
      case null -> type;
    };
  }

  private static Object number(Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    try {
      BigDecimal number = new BigDecimal(text.strip());
      boolean whole = number.stripTrailingZeros().scale() <= 0;
      return whole ? (Object) number.longValueExact() : number;
    } catch (ArithmeticException | NumberFormatException noNumber) {
      return value;
    }
  }

  private static Object text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static Object flag(Object value) {
    return switch (value.toString().toLowerCase(Locale.ROOT)) {
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> value;
    };
  }
}
