package org.agenticbi.nlp;

import java.util.regex.Pattern;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.naming.UsualNames;
import org.jspecify.annotations.Nullable;

/**
 * Tells databases that record what happens day by day (orders, visits, tickets) from collections of
 * facts. Questions about the former are those of a business: rules are made for them.
 */
final class EventRecords {

  /** A table of fewer rows is a list, even if it has dates. */
  private static final int LEAST_ROWS = 300;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

  private EventRecords() {}

  /** Whether a table has many rows, each with its date. */
  static boolean isKeptBy(Catalog catalog) {
    return catalog.tables().stream().anyMatch(EventRecords::records);
  }

  private static boolean records(Table table) {
    return table.rowCount() >= LEAST_ROWS
        && (table.columns().stream().anyMatch(EventRecords::holdsDates)
            || UsualNames.isByNumberedMonth(table));
  }

  private static boolean holdsDates(Column column) {
    Profile profile = column.profile();
    return profile != null && isDate(profile.minimum()) && isDate(profile.maximum());
  }

  private static boolean isDate(@Nullable String text) {
    return text != null && DATE.matcher(text).matches();
  }
}
