package org.agenticbi.model.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;

/**
 * The names of tables and columns without what all of their neighbours have in front: {@code
 * his_pat}, {@code his_appt} are pat and appt, {@code o_orderdate} is the orderdate.
 */
final class TableNames {

  private static final int SHARED = 3;

  /** What is longer is a word that says something. */
  private static final int LONGEST_PREFIX = 4;

  private final Map<String, OwnName> names = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, Set<String>> columnPrefixes = new HashMap<>();

  TableNames(Catalog catalog) {
    List<List<String>> all =
        catalog.tables().stream().map(table -> NameParts.words(table.name())).toList();
    Set<String> prefixes = shared(all);
    all.stream().filter(name -> name.size() == 1).forEach(name -> prefixes.remove(name.getFirst()));
    for (Table table : catalog.tables()) {
      List<String> bare = without(NameParts.words(table.name()), prefixes);
      words.put(table.name(), bare);
      OwnName rest = OwnName.ofTable(String.join("_", bare));
      names.put(table.name(), rest.or(OwnName.ofTable(table.name())));
      columnPrefixes.put(
          table.name(),
          shared(table.columns().stream().map(column -> NameParts.words(column.name())).toList()));
    }
  }

  /** The name of a table. */
  OwnName of(Table table) {
    return of(table.name());
  }

  /** The name of a table. */
  OwnName of(String table) {
    return names.getOrDefault(table, OwnName.ofTable(table));
  }

  /** The words of a table's name. */
  List<String> words(String table) {
    return words.getOrDefault(table, NameParts.words(table));
  }

  /** What a column may be called: as it stands, then without what it shares with the others. */
  List<OwnName> of(Table table, Column column) {
    String called = Currencies.without(column.name());
    OwnName whole = OwnName.ofColumn(called);
    OwnName noun = of(table);
    List<OwnName> found = new ArrayList<>(List.of(whole, whole.within(noun)));
    List<String> bare =
        without(NameParts.words(called), columnPrefixes.getOrDefault(table.name(), Set.of()));
    if (table.primaryKey().size() == 1) {
      found.add(whole.within(OwnName.ofColumn(table.primaryKey().getFirst()).withoutKey()));
    }
    if (bare.size() < NameParts.words(called).size()) {
      OwnName rest = OwnName.ofColumn(String.join("_", bare));
      found.add(rest);
      found.add(rest.within(noun));
    }
    return found;
  }

  private static Set<String> shared(List<List<String>> names) {
    Map<String, Integer> counts = new HashMap<>();
    names.stream()
        .filter(name -> name.size() > 1)
        .forEach(name -> counts.merge(name.getFirst(), 1, Integer::sum));
    Set<String> shared = new HashSet<>();
    counts.forEach((word, count) -> {
      if (count >= SHARED && word.length() <= LONGEST_PREFIX && !ShortForms.isWord(word)) {
        shared.add(word);
      }
    });
    return shared;
  }

  private static List<String> without(List<String> name, Set<String> prefixes) {
    boolean shared = name.size() > 1 && prefixes.contains(name.getFirst());
    return shared ? name.subList(1, name.size()) : name;
  }
}
