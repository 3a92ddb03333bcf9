package org.agenticbi.app.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * A value as a person reads it: numbers grouped and rounded by the column's format, nothing for
 * null.
 */
final class ValueText {
  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private ValueText() {}

  static String of(@Nullable Object value, Column column) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> yes ? "yes" : "no";
      case Number number -> number(new BigDecimal(number.toString()), column);
      default -> period(printable(value.toString()), column);
    };
  }

  /** The first day of a month, quarter or year as that span is called. */
  private static String period(String text, Column column) {
    if (column.format() == null || !text.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      return text;
    }
    LocalDate day = LocalDate.parse(text.substring(0, 10));
    return switch (column.format()) {
      case "month" -> DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH).format(day);
      case "quarter" -> "Q" + day.get(IsoFields.QUARTER_OF_YEAR) + " " + day.getYear();
      case "year" -> String.valueOf(day.getYear());
      default -> text;
    };
  }

  private static String number(BigDecimal number, Column column) {
    if (column.role() == ColumnRole.IDENTIFIER || column.role() == ColumnRole.TIME) {
      return number.toPlainString();
    }
    String format = column.format() == null ? "" : column.format();
    if (format.startsWith("percent")) {
      return grouped(number.multiply(BigDecimal.valueOf(100)), 1, 1) + " %";
    }
    if (format.startsWith("currency")) {
      return grouped(number, 2, 2);
    }
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return whole
        ? grouped(number, 0, 0)
        : grouped(number, 0, number.abs().doubleValue() < 10 ? 4 : 2);
  }

  private static String grouped(BigDecimal number, int least, int most) {
    DecimalFormat format = new DecimalFormat("#,##0", SYMBOLS);
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** Data may hold control characters, which a terminal would obey. */
  static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
