package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.WordFamily;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/**
 * How the data says that something happened to a row: a value of a text column ("converted"), a
 * flag ("is_converted"), or a time that is filled only then ("converted_at").
 */
final class Happenings {

  /** Words of a column that say no more than that it holds a time. */
  static final Set<String> TIME_WORDS =
      Set.of("date", "dt", "at", "on", "time", "timestamp", "datetime", "day", "is", "was", "has");

  private static final int MOST_VALUES = 30;

  private final Schema schema;

  Happenings(Schema schema) {
    this.schema = schema;
  }

  /** The conditions that a verb, or a noun made from one, may mean; values first. */
  List<Filter> of(String word, List<String> tables) {
    List<Filter> found = new ArrayList<>();
    for (String table : tables) {
      for (ColumnRef column : schema.columns(table)) {
        if (!schema.hidden(column)) {
          addValues(found, column, word);
        }
      }
      if (found.stream().noneMatch(filter -> filter.table().equals(table))) {
        addColumns(found, table, word);
      }
    }
    return found;
  }

  /** Those of all tables. */
  List<Filter> of(String word) {
    return of(word, schema.tables().stream().map(Table::name).toList());
  }

  private void addValues(List<Filter> found, ColumnRef column, String word) {
    Profile profile = schema.column(column).profile();
    if (profile == null
        || schema.column(column).type() != ColumnType.TEXT
        || profile.distinct() > MOST_VALUES) {
      return;
    }
    List<String> values = new ArrayList<>();
    for (ValueCount value : profile.values()) {
      if (WordFamily.same(value.value(), word)) {
        values.add(value.value());
      }
    }
    if (!values.isEmpty()) {
      found.add(new Filter.Values(column, values, false));
    }
  }

  private void addColumns(List<Filter> found, String table, String word) {
    for (ColumnRef column : schema.columns(table)) {
      if (!schema.hidden(column) && named(column, word)) {
        if (schema.role(column) == ColumnRole.FLAG) {
          found.add(new Filter.Flag(column, false));
          return;
        }
        if (filledThen(schema, column)) {
          found.add(new Filter.Missing(column, true));
          return;
        }
      }
    }
  }

  /** Whether all that a column is called, beside that it is a time or a flag, is the word. */
  static boolean named(ColumnRef column, String word) {
    List<String> words =
        List.of(Schema.words(column.column()).split(" ", -1)).stream()
            .filter(each -> !TIME_WORDS.contains(each))
            .toList();
    return words.size() == 1 && WordFamily.same(words.getFirst(), word);
  }

  /** Whether it is a time that only some rows have. */
  static boolean filledThen(Schema schema, ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return schema.role(column) == ColumnRole.TIME
        && profile != null
        && profile.nullShare() > 0
        && profile.nullShare() < 1;
  }
}
