package org.agenticbi.model.sql;

import java.util.List;
import java.util.Locale;
import org.agenticbi.protocol.ColumnType;

/** DuckDB. Its {@code /} is exact for integers; nulls come last in both directions. */
final class DuckDbSyntax extends DialectSyntax {

  @Override
  NullOrder nullOrder() {
    return NullOrder.ALWAYS_LAST;
  }

  /** Digits that say no date give NULL instead of ending the whole statement. */
  @Override
  Sql dateOfDigits(Sql digits, boolean months) {
    String text = months ? "CAST({} AS VARCHAR) || '01'" : "CAST({} AS VARCHAR)";
    return Sql.of("CAST(TRY_STRPTIME({}, '%Y%m%d') AS DATE)", Sql.of(text, digits));
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
      case YEAR, QUARTER, MONTH, HOUR -> Sql.of("EXTRACT(" + part + " FROM {})", time);
      case DAY_OF_MONTH -> Sql.of("EXTRACT(DAY FROM {})", time);
      case DAY_OF_WEEK -> Sql.of("EXTRACT(ISODOW FROM {})", time);
      case DAY_NAME -> Sql.of("DAYNAME({})", time);
    };
  }

  @Override
  Sql shifted(Sql date, Interval interval, boolean startOfMonth) {
    String moved = interval.signed("INTERVAL %d " + interval.unit());
    return Sql.of("CAST({} " + moved + " AS DATE)", date);
  }

  @Override
  Sql daysBetween(Sql fromDate, Sql toDate) {
    return Sql.of("DATE_DIFF('day', {}, {})", fromDate, toDate);
  }

  @Override
  Sql secondsBetween(Sql from, Sql to) {
    return Sql.of("DATE_DIFF('second', CAST({} AS TIMESTAMP), CAST({} AS TIMESTAMP))", from, to);
  }

  /**
   * A text that is no date or number gives NULL, as in the other dialects, instead of ending the
   * whole statement.
   */
  @Override
  Sql cast(Sql value, ColumnType type) {
    String target =
        switch (type) {
          case INTEGER -> "BIGINT";
          case DECIMAL -> "DOUBLE";
          case TEXT, OTHER -> "VARCHAR";
          case DATE, TIMESTAMP, TIME, BOOLEAN -> type.name();
          case BINARY -> "BLOB";
        };
    return Sql.of("TRY_CAST({} AS " + target + ")", value);
  }

  @Override
  Sql quotient(Sql dividend, Sql divisor, boolean dividendIsFractional) {
    return Sql.of("{} / {}", dividend, divisor);
  }

  @Override
  Sql like(Sql value, String pattern, boolean negated, ValueMode mode) {
    String operator = negated ? "{} NOT ILIKE {}" : "{} ILIKE {}";
    Sql like = Sql.of(operator, value, textValue(pattern, mode));
    return pattern.indexOf('\\') < 0 ? like : like.then(" ESCAPE '\\'");
  }

  @Override
  Sql concatenation(List<Sql> parts) {
    return Sql.of("CONCAT({})", Sql.join(", ", parts));
  }
}
