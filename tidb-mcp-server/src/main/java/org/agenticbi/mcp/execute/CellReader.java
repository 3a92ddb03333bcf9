package org.agenticbi.mcp.execute;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Reads one cell as what stands in JSON for its type. */
final class CellReader {

  private CellReader() {}

  static @Nullable Object read(ResultSet rows, int column, ColumnType type) throws SQLException {
    return switch (type) {
      case INTEGER, DECIMAL -> number(rows.getObject(column));
      case TEXT -> rows.getString(column);
      case DATE -> rows.getObject(column) == null ? null : date(rows, column);
      case TIMESTAMP -> timestamp(rows, column);
      case TIME -> time(rows.getObject(column));
      case BOOLEAN -> bool(rows.getObject(column));
      case BINARY -> bytes(rows, column);
      case OTHER -> rows.getString(column);
    };
  }

  private static @Nullable Object number(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case BigInteger whole -> whole;
      case BigDecimal exact -> exact;
      case Float single -> new BigDecimal(single.toString());
      case Double wide -> wide.isNaN() || wide.isInfinite() ? null : wide;
      case Number whole -> whole.longValue();
      case Boolean flag -> flag ? 1L : 0L;
      default -> value.toString();
    };
  }

  private static String date(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    return value instanceof LocalDate day
        ? day.toString()
        : String.valueOf(rows.getObject(column, LocalDate.class));
  }

  private static @Nullable String timestamp(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    return switch (value) {
      case null -> null;
      case OffsetDateTime moment -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
      case LocalDateTime moment -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
      default ->
          DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(rows.getObject(column, LocalDateTime.class));
    };
  }

  private static @Nullable String time(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case LocalTime time -> DateTimeFormatter.ISO_LOCAL_TIME.format(time);
      default -> value.toString();
    };
  }

  private static @Nullable Boolean bool(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Boolean flag -> flag;
      case Number number -> number.intValue() != 0;
      default -> Boolean.valueOf(value.toString());
    };
  }

  private static @Nullable String bytes(ResultSet rows, int column) throws SQLException {
    byte[] bytes = rows.getBytes(column);
    return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
  }
}
