package org.agenticbi.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** What the data has instead of what was asked for. */
final class NearMatches {

  private static final int MOST = 6;

  private final Set<String> names = new LinkedHashSet<>();

  NearMatches(Schema schema) {
    for (Measure measure : schema.model().measures()) {
      names.add(measure.label().toLowerCase(Locale.ROOT));
    }
    for (Table table : schema.tables()) {
      names.add(schema.tableName(table.name()));
      for (ColumnRef column : schema.columns(table.name())) {
        if (!schema.hidden(column)) {
          names.add(schema.columnName(column));
        }
      }
    }
  }

  /** The first names of the data. */
  List<String> questions() {
    return names.stream().limit(MOST).toList();
  }

  /** The names that look most like the missing words. */
  List<String> of(List<String> missing) {
    if (missing.isEmpty()) {
      return questions();
    }
    List<String> nearest = new ArrayList<>(names);
    nearest.sort(
        Comparator.comparingInt((String name) ->
            missing.stream().mapToInt(word -> -shared(word, name)).min().orElse(0)));
    return nearest.stream().limit(MOST).toList();
  }

  /** Pairs of neighbouring letters that both have. */
  private static int shared(String word, String name) {
    String lower = word.toLowerCase(Locale.ROOT);
    int shared = 0;
    for (int at = 0; at + 2 <= lower.length(); at++) {
      if (name.contains(lower.substring(at, at + 2))) {
        shared++;
      }
    }
    return shared;
  }
}
