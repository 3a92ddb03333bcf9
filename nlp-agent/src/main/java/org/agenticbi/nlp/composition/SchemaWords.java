package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.Stemmer;

/** The words of all names of a schema, as stems, in every way that a name may be read. */
final class SchemaWords {

  private static final int LONGEST = 3;
  private static final double LEAST_STRENGTH = 0.6;

  private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();
  private final Map<ColumnRef, List<List<String>>> columns = new LinkedHashMap<>();
  private final Map<ColumnRef, List<List<String>>> others = new LinkedHashMap<>();
  private final Map<String, Integer> columnsWith = new HashMap<>();
  private final Set<String> tableStems = new LinkedHashSet<>();
  private final NavigableMap<String, Set<Object>> namesWith = new TreeMap<>();

  SchemaWords(Schema schema) {
    for (Table table : schema.tables()) {
      List<List<String>> names = readings(table.name());
      schema
          .dataset(table.name())
          .ifPresent(said -> said.synonyms().forEach(s -> names.addAll(readings(s))));
      tables.put(table.name(), names);
      names.forEach(reading -> index(reading, table.name()));
      names.forEach(tableStems::addAll);
      for (ColumnRef column : schema.columns(table.name())) {
        if (!schema.hidden(column)) {
          add(schema, column, names);
        }
      }
    }
  }

  private void add(Schema schema, ColumnRef column, List<List<String>> tableNames) {
    List<List<String>> all = readings(column.column());
    all.addAll(ShortNames.readings(column, schema));
    schema.field(column).ifPresent(field -> field.synonyms().forEach(s -> all.addAll(readings(s))));
    Set<List<String>> names = new LinkedHashSet<>(all);
    for (List<String> reading : all) {
      for (List<String> table : tableNames) {
        if (reading.size() > table.size() && reading.subList(0, table.size()).equals(table)) {
          names.add(reading.subList(table.size(), reading.size()));
        }
      }
    }
    columns.put(column, List.copyOf(names));
    List<List<String>> otherwise = otherwise(names);
    others.put(column, otherwise);
    otherwise.forEach(reading -> index(reading, column));
    names.forEach(reading -> index(reading, column));
    Set<String> stems = new LinkedHashSet<>();
    names.forEach(stems::addAll);
    stems.forEach(stem -> columnsWith.merge(stem, 1, Integer::sum));
  }

  /** Names with a phrase replaced; single words are compared one by one elsewhere. */
  private static List<List<String>> otherwise(Set<List<String>> names) {
    Set<List<String>> otherwise = new LinkedHashSet<>();
    for (List<String> name : names) {
      for (int first = 0; first < name.size(); first++) {
        for (int end = first + 1; end <= Math.min(name.size(), first + LONGEST); end++) {
          replaced(name, first, end, otherwise);
        }
      }
    }
    otherwise.removeAll(names);
    return List.copyOf(otherwise);
  }

  private static void replaced(List<String> name, int first, int end, Set<List<String>> otherwise) {
    String phrase = String.join(" ", name.subList(first, end));
    Set<String> similar = new LinkedHashSet<>(Lexicon.bundled().synonyms(phrase));
    Thesaurus.bundled()
        .similar(phrase)
        .forEach((other, strength) -> {
          if (strength >= LEAST_STRENGTH) {
            similar.add(other);
          }
        });
    for (String other : new TreeSet<>(similar)) {
      if (end - first > 1 || other.indexOf(' ') >= 0) {
        List<String> reading = new ArrayList<>(name.subList(0, first));
        reading.addAll(List.of(other.split(" ", -1)));
        reading.addAll(name.subList(end, name.size()));
        otherwise.add(reading);
      }
    }
  }

  private void index(List<String> reading, Object name) {
    reading.forEach(
        stem -> namesWith.computeIfAbsent(stem, ignored -> new LinkedHashSet<>()).add(name));
  }

  /** Tables (by name) and columns that a word may be part of the name of. */
  Set<Object> namesLike(String stem, Set<String> similar) {
    Set<Object> names = new LinkedHashSet<>(namesWith.getOrDefault(stem, Set.of()));
    for (String other : Lexicon.bundled().synonyms(stem)) {
      names.addAll(namesWith.getOrDefault(other, Set.of()));
    }
    for (String other : similar) {
      names.addAll(namesWith.getOrDefault(other, Set.of()));
    }
    if (stem.length() >= Alignment.SHORTEST_PREFIX) {
      namesWith.subMap(stem, stem + Character.MAX_VALUE).values().forEach(names::addAll);
      for (int end = Alignment.SHORTEST_PREFIX; end < stem.length(); end++) {
        names.addAll(namesWith.getOrDefault(stem.substring(0, end), Set.of()));
      }
    }
    return names;
  }

  private static List<List<String>> readings(String name) {
    Set<List<String>> readings = new LinkedHashSet<>();
    for (List<String> words : NameParts.readings(name)) {
      readings.add(words.stream().map(Stemmer::stem).toList());
    }
    return new ArrayList<>(readings);
  }

  /** The readings of each table's name. */
  Map<String, List<List<String>>> tables() {
    return tables;
  }

  /** The readings of each column's name, with and without the table's name before it. */
  Map<ColumnRef, List<List<String>>> columns() {
    return columns;
  }

  /** The readings of one column's name. */
  List<List<String>> names(ColumnRef column) {
    return columns.getOrDefault(column, List.of());
  }

  /** The readings of one column's name, said in other words. */
  List<List<String>> otherNames(ColumnRef column) {
    return others.getOrDefault(column, List.of());
  }

  /** How many columns have a word in their name. */
  int columnsWith(String stem) {
    return columnsWith.getOrDefault(stem, 0);
  }

  /** Whether a table's name has the word. */
  boolean inTable(String stem) {
    return tableStems.contains(stem);
  }
}
