package org.agenticbi.nlp.plan;

import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * Tells things, which have names and last, from what happens: stores and customers are called
 * something, orders and returns have a day.
 */
final class NamedRows {

  private NamedRows() {}

  /** Whether the rows of a table are things. */
  static boolean are(Schema schema, String table) {
    return schema.labels(table).stream()
        .map(ColumnRef::column)
        .map(Schema::words)
        .anyMatch(words -> words.matches(".*(name|title|nm)$"));
  }
}
