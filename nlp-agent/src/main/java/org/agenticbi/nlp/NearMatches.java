package org.agenticbi.nlp;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;

/**
 * What the data has instead of what was asked for.
 *
 * <p>Names are indexed by their pairs of neighbouring letters: a catalog has tens of thousands of
 * names, and a text may miss a hundred words.
 */
final class NearMatches {

  private static final int MOST = 6;
  private static final int MOST_WORDS = 10;
  private static final int LONGEST_WORD = 40;

  private final List<String> names;
  private final Map<String, BitSet> byPair = new HashMap<>();

  NearMatches(Schema schema) {
    Set<String> all = new LinkedHashSet<>();
    for (Measure measure : schema.model().measures()) {
      all.add(measure.label().toLowerCase(Locale.ROOT));
    }
    for (Table table : schema.tables()) {
      all.add(schema.tableName(table.name()));
      for (ColumnRef column : schema.columns(table.name())) {
        if (!schema.hidden(column) && schema.role(column) != ColumnRole.IDENTIFIER) {
          all.add(schema.columnName(column));
        }
      }
    }
    this.names = List.copyOf(all);
    for (int name = 0; name < names.size(); name++) {
      for (String pair : pairs(names.get(name))) {
        byPair.computeIfAbsent(pair, key -> new BitSet()).set(name);
      }
    }
  }

  /** The first names of the data. */
  List<String> questions() {
    return names.stream().limit(MOST).toList();
  }

  /** The names that look most like the missing words. */
  List<String> of(List<String> missing) {
    int[] likeness = new int[names.size()];
    for (String word : missing.stream().limit(MOST_WORDS).toList()) {
      int[] shared = shared(word);
      Arrays.setAll(likeness, name -> Math.max(likeness[name], shared[name]));
    }
    return IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparingInt(name -> -likeness[name]))
        .limit(MOST)
        .map(names::get)
        .toList();
  }

  /** Pairs of neighbouring letters that a word and each name both have. */
  private int[] shared(String word) {
    String start = word.substring(0, Math.min(LONGEST_WORD, word.length()));
    int[] shared = new int[names.size()];
    for (String pair : pairs(start.toLowerCase(Locale.ROOT))) {
      byPair.getOrDefault(pair, new BitSet()).stream().forEach(name -> shared[name]++);
    }
    return shared;
  }

  private static List<String> pairs(String text) {
    return IntStream.range(0, Math.max(0, text.length() - 1))
        .mapToObj(at -> text.substring(at, at + 2))
        .toList();
  }
}
