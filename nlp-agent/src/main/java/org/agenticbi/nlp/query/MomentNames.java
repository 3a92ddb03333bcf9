package org.agenticbi.nlp.query;

import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/** Nouns for columns of time that are named by what happened: "joined", "created at". */
final class MomentNames {
  private MomentNames() {}

  /** "joined date", "created time", "founded year"; the same words where they are a noun. */
  static String noun(String words, Schema schema, ColumnRef column) {
    String event = words.replaceFirst(" (on|at|in)$", "");
    boolean happened = !event.equals(words) || words.matches("(.* )?\\w{2,}ed");
    boolean named = words.matches(".*\\b(date|time|day|month|year)\\b.*");
    return happened && !named && schema.role(column) == ColumnRole.TIME
        ? event + " " + kind(schema.column(column).type())
        : words;
  }

  private static String kind(ColumnType type) {
    return switch (type) {
      case TIMESTAMP, TIME -> "time";
      case INTEGER, DECIMAL -> "year";
      case DATE, TEXT, BOOLEAN, BINARY, OTHER -> "date";
    };
  }
}
