package org.agenticbi.model.sql;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.agenticbi.protocol.ColumnType;

/**
 * SQLite, 3.30 or later. It has no dates: they are ISO text, with or without a time of day, and so
 * are the dates that come out. Nulls count as least; {@code /} on integers truncates; {@code LIKE}
 * disregards case for the letters A to Z only.
 */
final class SqliteSyntax extends DialectSyntax {

  @Override
  NullOrder nullOrder() {
    return NullOrder.AS_LEAST;
  }

  @Override
  boolean hasMedian() {
    return false;
  }

  @Override
  boolean hasBracketedSides() {
    return false;
  }

  @Override
  Sql date(Sql time) {
    return Sql.of("date({})", time);
  }

  @Override
  Sql dateValue(LocalDate value, ValueMode mode) {
    return textValue(value.toString(), mode);
  }

  @Override
  Sql booleanValue(boolean value, ValueMode mode) {
    long number = value ? 1 : 0;
    return switch (mode) {
      case PARAMETERS -> Sql.parameter(number);
      case INLINE -> Sql.of(Long.toString(number));
    };
  }

  /** Its driver binds an exact decimal as text, and a text is greater than every number. */
  @Override
  Sql decimalValue(BigDecimal value, ValueMode mode) {
    return switch (mode) {
      case PARAMETERS -> new Sql("CAST(? AS REAL)", List.of(value));
      case INLINE -> super.decimalValue(value, mode);
    };
  }

  @Override
  Sql dateOfDigits(Sql digits, boolean months) {
    Sql month = Sql.of("substr({}, 1, 4) || '-' || substr({}, 5, 2)", digits, digits);
    return months
        ? Sql.of("date({} || '-01')", month)
        : Sql.of("date({} || '-' || substr({}, 7, 2))", month, digits);
  }

  @Override
  Sql truncated(TimeGrain grain, Sql time) {
    return switch (grain) {
      case DAY -> date(time);
      case WEEK -> Sql.of("date({}, '-6 days', 'weekday 1')", time);
      case MONTH -> Sql.of("date({}, 'start of month')", time);
      case QUARTER ->
          Sql.of(
              "date({}, 'start of month', '-' || ((strftime('%m', {}) - 1) % 3) || ' months')",
              time, time);
      case YEAR -> Sql.of("date({}, 'start of year')", time);
    };
  }

  @Override
  Sql timePart(DatePart part, Sql time) {
    return switch (part) {
      case YEAR -> number("%Y", time);
      case QUARTER -> Sql.of("((strftime('%m', {}) + 2) / 3)", time);
      case MONTH -> number("%m", time);
      case DAY_OF_MONTH -> number("%d", time);
      case DAY_OF_WEEK -> Sql.of("((strftime('%w', {}) + 6) % 7 + 1)", time);
      case DAY_NAME -> dayName(time);
      case HOUR -> number("%H", time);
    };
  }

  /** It knows the number of the day only. */
  private static Sql dayName(Sql time) {
    StringBuilder branches = new StringBuilder();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      branches.append(" WHEN '").append(day.getValue() % 7).append("' THEN '").append(name);
      branches.append('\'');
    }
    return Sql.of("CASE strftime('%w', {})" + branches + " END", time);
  }

  private static Sql number(String format, Sql time) {
    return Sql.of("CAST(strftime('" + format + "', {}) AS INTEGER)", time);
  }

  /**
   * Adding a month to its last days overflows into the month after; the smaller of that and the
   * last day of the wanted month is right. The modifier {@code floor} would do it, from 3.46 on.
   */
  @Override
  Sql shifted(Sql date, Interval interval, boolean startOfMonth) {
    String unit = interval.months() ? " months" : " days";
    Sql moved = Sql.of("date({}, '" + signed(interval.amount()) + unit + "')", date);
    if (!interval.months() || startOfMonth) {
      return moved;
    }
    String nextMonth = signed(Math.addExact(interval.amount(), 1));
    return Sql.of(
        "MIN({}, date({}, 'start of month', '" + nextMonth + " months', '-1 day'))", moved, date);
  }

  private static String signed(int amount) {
    return amount < 0 ? Integer.toString(amount) : "+" + amount;
  }

  @Override
  Sql daysBetween(Sql fromDate, Sql toDate) {
    return Sql.of("CAST(julianday({}) - julianday({}) AS INTEGER)", toDate, fromDate);
  }

  @Override
  Sql secondsBetween(Sql from, Sql to) {
    return Sql.of("CAST(ROUND((julianday({}) - julianday({})) * 86400) AS INTEGER)", to, from);
  }

  @Override
  Sql cast(Sql value, ColumnType type) {
    return switch (type) {
      case INTEGER, BOOLEAN -> Sql.of("CAST({} AS INTEGER)", value);
      case DECIMAL -> Sql.of("CAST({} AS REAL)", value);
      case TEXT, OTHER -> Sql.of("CAST({} AS TEXT)", value);
      case DATE -> date(value);
      case TIMESTAMP -> Sql.of("datetime({})", value);
      case TIME -> Sql.of("time({})", value);
      case BINARY -> Sql.of("CAST({} AS BLOB)", value);
    };
  }

  @Override
  Sql quotient(Sql dividend, Sql divisor, boolean dividendIsFractional) {
    return Sql.of(dividendIsFractional ? "{} / {}" : "{} * 1.0 / {}", dividend, divisor);
  }

  @Override
  Sql like(Sql value, String pattern, boolean negated, ValueMode mode) {
    String operator = negated ? "{} NOT LIKE {}" : "{} LIKE {}";
    Sql like = Sql.of(operator, value, textValue(pattern, mode));
    return pattern.indexOf('\\') < 0 ? like : like.then(" ESCAPE '\\'");
  }

  @Override
  Sql concatenation(List<Sql> parts) {
    return parts.stream()
        .map(part -> Sql.of("COALESCE({}, '')", part))
        .collect(Sql.joining(" || "))
        .inBrackets();
  }
}
