package org.agenticbi.model.sql;

import java.util.List;
import java.util.Locale;
import org.agenticbi.protocol.ColumnType;

/** PostgreSQL. Nulls count as greatest; {@code /} on integers truncates. */
final class PostgresSyntax extends DialectSyntax {

  @Override
  NullOrder nullOrder() {
    return NullOrder.AS_GREATEST;
  }

  /** Zero stands for no date. */
  @Override
  Sql dateOfDigits(Sql digits, boolean months) {
    return Sql.of(
        "TO_DATE(NULLIF(CAST({} AS TEXT), '0'), '" + (months ? "YYYYMM" : "YYYYMMDD") + "')",
        digits);
  }

  @Override
  Sql truncated(TimeGrain grain, Sql time) {
    return switch (grain) {
      case DAY -> date(time);
      case WEEK, MONTH, QUARTER, YEAR -> {
        String unit = grain.name().toLowerCase(Locale.ROOT);
        yield Sql.of("CAST(DATE_TRUNC('" + unit + "', {}) AS DATE)", time);
      }
    };
  }

  @Override
  Sql timePart(DatePart part, Sql time) {
    return switch (part) {
      case YEAR, QUARTER, MONTH, HOUR -> number(part.name(), time);
      case DAY_OF_MONTH -> number("DAY", time);
      case DAY_OF_WEEK -> number("ISODOW", time);
      // FM leaves out the blanks that pad each name to the longest
      case DAY_NAME -> Sql.of("TO_CHAR({}, 'FMDay')", time);
    };
  }

  private static Sql number(String field, Sql time) {
    return Sql.of("CAST(EXTRACT(" + field + " FROM {}) AS INTEGER)", time);
  }

  @Override
  Sql shifted(Sql date, Interval interval, boolean startOfMonth) {
    String unit = interval.unit().toLowerCase(Locale.ROOT);
    String moved = interval.signed("INTERVAL '%d " + unit + "'");
    return Sql.of("CAST({} " + moved + " AS DATE)", date);
  }

  @Override
  Sql daysBetween(Sql fromDate, Sql toDate) {
    return Sql.of("({} - {})", toDate, fromDate);
  }

  @Override
  Sql secondsBetween(Sql from, Sql to) {
    return Sql.of(
        "CAST(EXTRACT(EPOCH FROM CAST({} AS TIMESTAMP) - CAST({} AS TIMESTAMP)) AS BIGINT)",
        to,
        from);
  }

  @Override
  Sql cast(Sql value, ColumnType type) {
    String target =
        switch (type) {
          case INTEGER -> "BIGINT";
          case DECIMAL -> "NUMERIC";
          case TEXT, OTHER -> "TEXT";
          case DATE, TIMESTAMP, TIME, BOOLEAN -> type.name();
          case BINARY -> "BYTEA";
        };
    return Sql.of("CAST({} AS " + target + ")", value);
  }

  @Override
  Sql quotient(Sql dividend, Sql divisor, boolean dividendIsFractional) {
    return Sql.of(dividendIsFractional ? "{} / {}" : "{} * 1.0 / {}", dividend, divisor);
  }

  @Override
  Sql median(Sql value) {
    return Sql.of("PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY {})", value);
  }

  /** Its {@code ROUND} to decimals takes exact numbers only. */
  @Override
  Sql rounded(Sql value, int decimals) {
    return Sql.of("ROUND(CAST({} AS NUMERIC), " + decimals + ")", value);
  }

  /** A backslash escapes in its patterns without being named. */
  @Override
  Sql like(Sql value, String pattern, boolean negated, ValueMode mode) {
    String operator = negated ? "{} NOT ILIKE {}" : "{} ILIKE {}";
    return Sql.of(operator, value, textValue(pattern, mode));
  }

  @Override
  Sql concatenation(List<Sql> parts) {
    return Sql.of("CONCAT({})", Sql.join(", ", parts));
  }
}
