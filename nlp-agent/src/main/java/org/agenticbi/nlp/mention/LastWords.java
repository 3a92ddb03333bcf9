package org.agenticbi.nlp.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Stemmer;

/** How many tables and columns of a schema end in a word: {@code sales_orders} in "orders". */
final class LastWords {

  /** Words that say of what kind a value is, not what it is of. */
  private static final Set<String> KINDS =
      Set.of("percent", "percentage", "number", "code", "id", "type", "date", "flag", "name");

  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();

  LastWords(Schema schema) {
    for (Table table : schema.tables()) {
      tables.merge(last(table.name()), 1, Integer::sum);
      for (ColumnRef column : schema.columns(table.name())) {
        if (!schema.hidden(column)) {
          columns.merge(last(column.column()), 1, Integer::sum);
        }
      }
    }
  }

  /** Whether no other table ends in the same word. */
  boolean onlyTable(String table) {
    return tables.getOrDefault(last(table), 0) == 1;
  }

  /** Whether no other column, and no table, ends in the same word. */
  boolean onlyColumn(ColumnRef column) {
    String last = last(column.column());
    return !KINDS.contains(last) && columns.getOrDefault(last, 0) == 1 && !tables.containsKey(last);
  }

  private static String last(String identifier) {
    List<List<String>> readings = NameParts.readings(identifier);
    List<String> words = readings.get(Math.min(1, readings.size() - 1));
    return words.isEmpty() ? "" : Stemmer.stem(words.getLast());
  }
}
