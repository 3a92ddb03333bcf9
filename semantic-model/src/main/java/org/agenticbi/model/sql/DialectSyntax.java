package org.agenticbi.model.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;

/** How one dialect writes what is not the same in all; the common form stands here. */
abstract class DialectSyntax {

  /** Which end of an order the nulls of this database come at, when nothing is said. */
  enum NullOrder {
    ALWAYS_LAST,
    AS_GREATEST,
    AS_LEAST
  }

  abstract NullOrder nullOrder();

  /** The start of a day, week, month, quarter or year, as a date. */
  abstract Sql truncated(TimeGrain grain, Sql time);

  abstract Sql timePart(DatePart part, Sql time);

  /**
   * A date moved by months or days.
   *
   * @param date a date already
   * @param startOfMonth whether it is known to be the first day of a month
   */
  abstract Sql shifted(Sql date, Interval interval, boolean startOfMonth);

  abstract Sql daysBetween(Sql fromDate, Sql toDate);

  /** Whole seconds between two times; a date is its midnight. */
  abstract Sql secondsBetween(Sql from, Sql to);

  abstract Sql cast(Sql value, ColumnType type);

  /** A quotient; the divisor is never zero. */
  abstract Sql quotient(Sql dividend, Sql divisor, boolean dividendIsFractional);

  abstract Sql like(Sql value, String pattern, boolean negated, ValueMode mode);

  /** Strings joined into one; nulls count as empty. */
  abstract Sql concatenation(List<Sql> parts);

  /** Whether {@code FILTER (WHERE ...)} may follow an aggregate. */
  boolean hasFilter() {
    return true;
  }

  /** Whether {@link #median} is there. */
  boolean hasMedian() {
    return true;
  }

  Sql median(Sql value) {
    return Sql.of("MEDIAN({})", value);
  }

  /** Whether {@code LIMIT} may stand in the statement of an {@code IN}. */
  boolean hasLimitInMembership() {
    return true;
  }

  /** Whether a side of a set operation may stand in brackets. */
  boolean hasBracketedSides() {
    return true;
  }

  Sql rounded(Sql value, int decimals) {
    return Sql.of("ROUND({}, " + decimals + ")", value);
  }

  /** A time as a date. */
  Sql date(Sql time) {
    return Sql.of("CAST({} AS DATE)", time);
  }

  /** The first day of a month that is kept as text: 2025-01. */
  Sql firstOfMonth(Sql month) {
    return date(Sql.of("{} || '-01'", month));
  }

  /** The date that digits say, in a number or in text: 20250131, or 202501 for a month. */
  abstract Sql dateOfDigits(Sql digits, boolean months);

  /** A date that is known when the statement is written. */
  Sql dateValue(LocalDate value, ValueMode mode) {
    return switch (mode) {
      case PARAMETERS -> new Sql("CAST(? AS DATE)", List.of(value));
      case INLINE -> Sql.of("DATE '" + value + "'");
    };
  }

  Sql booleanValue(boolean value, ValueMode mode) {
    return switch (mode) {
      case PARAMETERS -> Sql.parameter(value);
      case INLINE -> Sql.of(value ? "TRUE" : "FALSE");
    };
  }

  Sql decimalValue(BigDecimal value, ValueMode mode) {
    return switch (mode) {
      case PARAMETERS -> Sql.parameter(value);
      case INLINE -> Sql.of(value.toPlainString());
    };
  }

  final Sql textValue(String value, ValueMode mode) {
    if (value.indexOf('\0') >= 0) {
      throw new RequestFailedException(
          ErrorCode.QUERY_REJECTED,
          "A text to compare with holds the character NUL, which no database keeps in text.",
          "Leave the character out.");
    }
    return switch (mode) {
      case PARAMETERS -> Sql.parameter(value);
      case INLINE -> Sql.of(quotedText(value));
    };
  }

  String quotedText(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  String quotedName(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
