package org.agenticbi.model.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The keys of a database by what a column must share with one to refer to it, so that a column is
 * compared with few keys instead of with those of thousands of tables. It leaves out no key that
 * {@link NameEvidence} or {@link ValueEvidence} would speak for.
 */
final class KeyIndex {
  private final List<KeyColumn> all;
  private final Map<String, List<Integer>> byTable = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final Map<List<String>, List<Integer>> byTableWords = new HashMap<>();
  private final Map<List<String>, List<Integer>> byWords = new HashMap<>();
  private final Map<String, List<Integer>> byValue = new HashMap<>();

  KeyIndex(Catalog catalog) {
    this.all = catalog.tables().stream().flatMap(table -> KeyColumn.of(table).stream()).toList();
    for (int place = 0; place < all.size(); place++) {
      add(all.get(place), place);
    }
  }

  private void add(KeyColumn key, int place) {
    put(byTable, key.table().name(), place);
    put(byName, lower(key.column()), place);
    put(byTableWords, NameWords.singular(key.table().name()), place);
    put(byWords, NameWords.singular(key.column().name()), place);
    Profile profile = key.column().profile();
    if (profile != null && profile.valuesComplete()) {
      profile.values().forEach(value -> put(byValue, value.value(), place));
    }
  }

  /** The keys that the column may refer to, in the order of the tables. */
  List<KeyColumn> near(Table table, Column column) {
    SortedSet<Integer> near = new TreeSet<>();
    near.addAll(byTable.getOrDefault(table.name(), List.of()));
    near.addAll(byName.getOrDefault(lower(column), List.of()));
    byEnds(NameWords.singular(column.name()), near);
    Profile profile = column.profile();
    if (profile != null && profile.valuesComplete() && !profile.values().isEmpty()) {
      near.addAll(byValue.getOrDefault(profile.values().getFirst().value(), List.of()));
    }
    return near.stream().map(all::get).toList();
  }

  /** Keys whose own name or whose table's name ends the words, with or without a last "id". */
  private void byEnds(List<String> words, Set<Integer> near) {
    for (int from = 0; from <= words.size(); from++) {
      for (int to = Math.max(from, words.size() - 1); to <= words.size(); to++) {
        near.addAll(byTableWords.getOrDefault(words.subList(from, to), List.of()));
      }
      near.addAll(byWords.getOrDefault(words.subList(from, words.size()), List.of()));
    }
  }

  private static String lower(Column column) {
    return column.name().toLowerCase(Locale.ROOT);
  }

  private static <K> void put(Map<K, List<Integer>> places, K under, int place) {
    places.computeIfAbsent(under, any -> new ArrayList<>()).add(place);
  }
}
