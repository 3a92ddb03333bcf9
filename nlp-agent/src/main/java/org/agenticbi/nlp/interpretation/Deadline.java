package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;

/**
 * A time until which something should be done, and the time at which it was.
 *
 * @param due the time that was agreed
 * @param done when it happened, in the same row or in one that belongs to it
 */
record Deadline(ColumnRef due, ColumnRef done) {

  private static final int DAY_LENGTH = 10;

  /** That it was done before, by or after the time agreed; days are compared, not hours. */
  Filter compared(Schema schema, Comparator comparator, LocalDate today) {
    return hours(schema, due) == hours(schema, done)
        ? new Filter.Columns(done, comparator, due)
        : new Filter.Lasting(done.table(), span(today), comparator, BigDecimal.ZERO);
  }

  /** How much later than agreed it was done. */
  TimeSpan span(LocalDate today) {
    return new TimeSpan(due, done, today, TimeSpan.Unit.DAYS);
  }

  /** How much earlier than agreed it was done. */
  TimeSpan reversed(LocalDate today) {
    return new TimeSpan(done, due, today, TimeSpan.Unit.DAYS);
  }

  private static boolean hours(Schema schema, ColumnRef column) {
    Profile profile = schema.column(column).profile();
    String last = profile == null ? null : profile.maximum();
    boolean text = schema.column(column).type() == ColumnType.TEXT;
    return schema.column(column).type() == ColumnType.TIMESTAMP
        || (text && last != null && last.length() > DAY_LENGTH);
  }
}
