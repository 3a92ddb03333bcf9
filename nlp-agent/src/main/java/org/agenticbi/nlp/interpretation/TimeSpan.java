package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * How long it is from one time of a row to another, of the row itself or of the row it belongs to.
 *
 * @param from where it begins
 * @param to where it ends; null for the day of asking
 * @param today the day of asking
 * @param unit what it is counted in
 */
public record TimeSpan(ColumnRef from, @Nullable ColumnRef to, LocalDate today, Unit unit) {

  /** What spans are counted in. */
  public enum Unit {
    /** Hours, of times with hours. */
    HOURS,
    /** Days; parts of a day count where both times have hours. */
    DAYS,
    /** Weeks of 7 days. */
    WEEKS,
    /** Months of 30.4375 days, a twelfth of such a year. */
    MONTHS,
    /** Years of 365.25 days. */
    YEARS
  }

  /** The same span counted otherwise. */
  TimeSpan in(Unit other) {
    return new TimeSpan(from, to, today, other);
  }

  /** The table whose rows have it: the one that belongs to the other. */
  public String table(Schema schema) {
    boolean parent =
        to != null
            && !to.table().equals(from.table())
            && schema.joins().manyToOne(to.table(), from.table());
    return parent && to != null ? to.table() : from.table();
  }

  /** Whether both times have hours. */
  public boolean exact(Schema schema) {
    return to != null && hours(schema, from) && hours(schema, to);
  }

  private static boolean hours(Schema schema, ColumnRef column) {
    return schema.column(column).type() == ColumnType.TIMESTAMP;
  }
}
