package org.agenticbi.model.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.NameParts;

/**
 * A name that a database has, as words of which each may stand for several.
 *
 * @param readings the words, in one or more ways to part the name; each with all it may stand for
 */
record OwnName(List<List<Set<String>>> readings) {

  /** What stands before the names of tables in some houses, and says nothing of their rows. */
  private static final Set<String> BEFORE =
      Set.of(
          "t",
          "tbl",
          "table",
          "tab",
          "d",
          "dim",
          "dimension",
          "f",
          "fact",
          "fct",
          "v",
          "vw",
          "view",
          "stg",
          "src",
          "raw",
          "ods",
          "dwh",
          "dw",
          "edw",
          "tb",
          "m",
          "x",
          "z",
          "md",
          "mst",
          "ref",
          "lkp",
          "erp",
          "crm",
          "fin",
          "bi",
          "sys",
          "app",
          "core",
          "hr",
          "wms",
          "oms",
          "mkt",
          "trx",
          "master",
          "trans",
          "base",
          "stage",
          "staging",
          "mart",
          "rpt");

  private static final Set<String> BEHIND =
      Set.of(
          "table", "tbl", "tab", "master", "data", "dim", "fact", "fct", "list", "info", "t", "mst",
          "mstr");

  /** How keys end. */
  private static final Set<String> KEY =
      Set.of(
          "id",
          "number",
          "key",
          "code",
          "cd",
          "sk",
          "no",
          "nr",
          "num",
          "nbr",
          "identifier",
          "uid",
          "guid",
          "uuid",
          "pk",
          "fk",
          "ref");

  /** Copies its lists. */
  OwnName {
    readings = List.copyOf(readings);
  }

  /** The name of a table, without what says nothing of its rows. */
  static OwnName ofTable(String name) {
    List<String> words = new ArrayList<>(NameParts.words(name));
    if (words.size() > 1 && BEFORE.contains(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && BEHIND.contains(words.getLast())) {
      words.removeLast();
    }
    return of(words);
  }

  /** The name of a column. */
  static OwnName ofColumn(String name) {
    return of(NameParts.words(name));
  }

  private static OwnName of(List<String> words) {
    Set<List<Set<String>>> readings = new LinkedHashSet<>();
    for (List<String> reading : NameParts.readings(String.join("_", words))) {
      readings.add(reading.stream().map(ShortForms::of).toList());
      readings.add(reading.stream().flatMap(OwnName::parted).map(ShortForms::of).toList());
    }
    return new OwnName(List.copyOf(readings));
  }

  private static Stream<String> parted(String word) {
    List<String> parts = ShortForms.parts(word);
    return parts.isEmpty() ? Stream.of(word) : parts.stream();
  }

  /** Whether it may say this. */
  boolean says(String phrase) {
    List<String> words = Arrays.asList(phrase.split(" ", -1));
    return readings.stream().anyMatch(reading -> says(reading, words));
  }

  /** This or another way to part it. */
  OwnName or(OwnName other) {
    return new OwnName(
        Stream.concat(readings.stream(), other.readings.stream()).distinct().toList());
  }

  /** Whether one of its words may be this. */
  boolean has(String word) {
    return readings.stream()
        .anyMatch(reading -> reading.stream().anyMatch(each -> each.contains(word)));
  }

  private static boolean says(List<Set<String>> reading, List<String> words) {
    if (reading.size() != words.size()) {
      return false;
    }
    for (int at = 0; at < words.size(); at++) {
      if (!reading.get(at).contains(words.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** Without the noun of the table in front: "name" of the shop name of shops. */
  OwnName within(OwnName table) {
    List<List<Set<String>>> rest = new ArrayList<>();
    for (List<Set<String>> reading : readings) {
      for (List<Set<String>> noun : table.readings) {
        rest.add(within(reading, noun));
      }
    }
    return new OwnName(rest.stream().distinct().toList());
  }

  private static List<Set<String>> within(List<Set<String>> column, List<Set<String>> noun) {
    for (int from = 0; from < noun.size(); from++) {
      int length = noun.size() - from;
      if (column.size() > length
          && meets(column.subList(0, length), noun.subList(from, noun.size()))) {
        return column.subList(length, column.size());
      }
    }
    boolean first = column.size() > 1 && meets(column.subList(0, 1), noun.subList(0, 1));
    return first ? column.subList(1, column.size()) : column;
  }

  /** Whether two runs of words may be the same. */
  private static boolean meets(List<Set<String>> one, List<Set<String>> other) {
    for (int at = 0; at < one.size(); at++) {
      Set<String> words = other.get(at);
      if (one.get(at).stream().noneMatch(words::contains)) {
        return false;
      }
    }
    return true;
  }

  /** Without the endings of keys. */
  OwnName withoutKey() {
    return new OwnName(readings.stream().map(OwnName::withoutKey).distinct().toList());
  }

  private static List<Set<String>> withoutKey(List<Set<String>> words) {
    int end = words.size();
    while (end > 1 && words.get(end - 1).stream().anyMatch(KEY::contains)) {
      end--;
    }
    return words.subList(0, end);
  }

  /** Whether both may be the same words. */
  boolean meets(OwnName other) {
    return readings.stream()
        .anyMatch(one ->
            other.readings.stream().anyMatch(two -> one.size() == two.size() && meets(one, two)));
  }

  /** Whether it is one word that may be one of those of another name. */
  boolean isPartOf(OwnName other) {
    return readings.stream()
        .filter(reading -> reading.size() == 1)
        .anyMatch(reading ->
            other.readings.stream()
                .anyMatch(words -> words.stream().anyMatch(word -> meets(reading, List.of(word)))));
  }

  /** How many words stand before those of another name at the end; -1 when it does not end so. */
  int before(OwnName ending) {
    for (List<Set<String>> one : readings) {
      for (List<Set<String>> two : ending.readings) {
        int before = one.size() - two.size();
        if (before > 0 && meets(one.subList(before, one.size()), two)) {
          return before;
        }
      }
    }
    return -1;
  }
}
