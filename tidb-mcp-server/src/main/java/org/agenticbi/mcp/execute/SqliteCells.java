package org.agenticbi.mcp.execute;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * SQLite types values, not columns: what a result column is, shows in its values together with the
 * type that the table declares, if it comes from one.
 */
final class SqliteCells {

  private SqliteCells() {}

  /** The type that fits every value of a column. */
  static ColumnType typeOf(List<@Nullable Object> values, ColumnType declared) {
    List<Object> known =
        values.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    if (known.isEmpty()) {
      return declared;
    }
    if (known.stream().allMatch(SqliteCells::isWhole)) {
      return declared == ColumnType.BOOLEAN || declared == ColumnType.DECIMAL
          ? declared
          : ColumnType.INTEGER;
    }
    if (known.stream().allMatch(Number.class::isInstance)) {
      return ColumnType.DECIMAL;
    }
    if (known.stream().allMatch(byte[].class::isInstance)) {
      return ColumnType.BINARY;
    }
    return timeOrText(known, declared);
  }

  private static ColumnType timeOrText(List<Object> known, ColumnType declared) {
    if (declared == ColumnType.DATE && known.stream().allMatch(SqliteCells::isDate)) {
      return ColumnType.DATE;
    }
    boolean timestamps = declared == ColumnType.TIMESTAMP || declared == ColumnType.DATE;
    if (timestamps && known.stream().allMatch(SqliteCells::isTimestamp)) {
      return ColumnType.TIMESTAMP;
    }
    return ColumnType.TEXT;
  }

  /** A value as what stands in JSON for the type. */
  static @Nullable Object cell(@Nullable Object value, ColumnType type) {
    return switch (value) {
      case null -> null;
      case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
      case Number number when type == ColumnType.BOOLEAN -> number.intValue() != 0;
      case Number number when type == ColumnType.TEXT -> number.toString();
      case Double wide -> wide.isNaN() || wide.isInfinite() ? null : wide;
      case Number number -> number;
      default -> type == ColumnType.TIMESTAMP ? iso(value.toString()) : value.toString();
    };
  }

  private static boolean isWhole(Object value) {
    return value instanceof Long || value instanceof Integer;
  }

  private static boolean isDate(Object value) {
    try {
      return !LocalDate.parse(value.toString()).toString().isEmpty();
    } catch (DateTimeParseException notOne) {
      return false;
    }
  }

  private static boolean isTimestamp(Object value) {
    try {
      return !LocalDateTime.parse(iso(value.toString())).toString().isEmpty();
    } catch (DateTimeParseException notOne) {
      return false;
    }
  }

  private static String iso(String text) {
    String joined = text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T");
    return joined.length() == "2026-01-31".length() ? joined + "T00:00:00" : joined;
  }
}
