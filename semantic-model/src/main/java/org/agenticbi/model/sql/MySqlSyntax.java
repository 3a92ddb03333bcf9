package org.agenticbi.model.sql;

import java.util.List;
import java.util.Locale;
import org.agenticbi.protocol.ColumnType;

/**
 * TiDB, MySQL and MariaDB. Nulls count as least and there is no {@code NULLS LAST}, {@code FILTER}
 * or median; a decimal quotient keeps four more digits only, so quotients are computed in floating
 * point. TiDB compares case-sensitively by default.
 */
final class MySqlSyntax extends DialectSyntax {

  @Override
  NullOrder nullOrder() {
    return NullOrder.AS_LEAST;
  }

  @Override
  boolean hasFilter() {
    return false;
  }

  @Override
  boolean hasMedian() {
    return false;
  }

  @Override
  boolean hasLimitInMembership() {
    return false;
  }

  @Override
  Sql date(Sql time) {
    return Sql.of("DATE({})", time);
  }

  @Override
  Sql firstOfMonth(Sql month) {
    return date(Sql.of("CONCAT({}, '-01')", month));
  }

  @Override
  Sql dateOfDigits(Sql digits, boolean months) {
    Sql day = months ? Sql.of("CONCAT({}, '01')", digits) : digits;
    return date(Sql.of("STR_TO_DATE({}, '%Y%m%d')", day));
  }

  @Override
  Sql truncated(TimeGrain grain, Sql time) {
    return switch (grain) {
      case DAY -> date(time);
      case WEEK -> Sql.of("DATE_SUB(DATE({}), INTERVAL WEEKDAY({}) DAY)", time, time);
      case MONTH -> Sql.of("CAST(DATE_FORMAT({}, '%Y-%m-01') AS DATE)", time);
      case QUARTER ->
          Sql.of("DATE_ADD(MAKEDATE(YEAR({}), 1), INTERVAL QUARTER({}) - 1 QUARTER)", time, time);
      case YEAR -> Sql.of("MAKEDATE(YEAR({}), 1)", time);
    };
  }

  @Override
  Sql timePart(DatePart part, Sql time) {
    return switch (part) {
      case YEAR, QUARTER, MONTH, HOUR -> Sql.of(part + "({})", time);
      case DAY_OF_MONTH -> Sql.of("DAYOFMONTH({})", time);
      case DAY_OF_WEEK -> Sql.of("(WEEKDAY({}) + 1)", time);
      case DAY_NAME -> Sql.of("DAYNAME({})", time);
    };
  }

  @Override
  Sql shifted(Sql date, Interval interval, boolean startOfMonth) {
    String function = interval.amount() < 0 ? "DATE_SUB" : "DATE_ADD";
    long amount = Math.abs((long) interval.amount());
    return Sql.of(function + "({}, INTERVAL " + amount + " " + interval.unit() + ")", date);
  }

  @Override
  Sql daysBetween(Sql fromDate, Sql toDate) {
    return Sql.of("DATEDIFF({}, {})", toDate, fromDate);
  }

  @Override
  Sql secondsBetween(Sql from, Sql to) {
    return Sql.of("TIMESTAMPDIFF(SECOND, {}, {})", from, to);
  }

  @Override
  Sql cast(Sql value, ColumnType type) {
    String target =
        switch (type) {
          case INTEGER -> "SIGNED";
          case DECIMAL -> "DECIMAL(38, 10)";
          case TEXT, OTHER -> "CHAR";
          case DATE, TIME -> type.name();
          case TIMESTAMP -> "DATETIME";
          case BOOLEAN -> "UNSIGNED";
          case BINARY -> "BINARY";
        };
    return Sql.of("CAST({} AS " + target + ")", value);
  }

  @Override
  Sql quotient(Sql dividend, Sql divisor, boolean dividendIsFractional) {
    return Sql.of("{} * 1e0 / {}", dividend, divisor);
  }

  /** A backslash escapes in its patterns without being named. */
  @Override
  Sql like(Sql value, String pattern, boolean negated, ValueMode mode) {
    String operator = negated ? "LOWER({}) NOT LIKE {}" : "LOWER({}) LIKE {}";
    return Sql.of(operator, value, textValue(pattern.toLowerCase(Locale.ROOT), mode));
  }

  @Override
  Sql concatenation(List<Sql> parts) {
    return Sql.of("CONCAT_WS('', {})", Sql.join(", ", parts));
  }

  @Override
  String quotedText(String value) {
    return super.quotedText(value.replace("\\", "\\\\"));
  }

  @Override
  String quotedName(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}
