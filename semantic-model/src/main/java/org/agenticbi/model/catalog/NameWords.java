package org.agenticbi.model.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The words of names, short forms expanded, remembered up to a bound: every column is compared with
 * every key, and the same names come again and again.
 */
final class NameWords {
  private static final int REMEMBERED = 50_000;
  private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();
  private static final Map<String, List<String>> SINGULAR = new ConcurrentHashMap<>();

  private NameWords() {}

  /** The words of a name. */
  static List<String> of(String name) {
    return remembered(WORDS, name, NameWords::read);
  }

  /** The words of a name, each in the singular. */
  static List<String> singular(String name) {
    return remembered(SINGULAR, name, NameWords::readSingular);
  }

  private static List<String> remembered(
      Map<String, List<String>> known, String name, Function<String, List<String>> reading) {
    List<String> words = known.get(name);
    if (words == null) {
      words = List.copyOf(reading.apply(name));
      if (known.size() < REMEMBERED) {
        known.put(name, words);
      }
    }
    return words;
  }

  private static List<String> read(String name) {
    List<List<String>> readings = NameParts.readings(name);
    return readings.get(Math.min(1, readings.size() - 1));
  }

  private static List<String> readSingular(String name) {
    List<String> singular = new ArrayList<>();
    of(name).forEach(word -> singular.add(Singular.of(word)));
    return singular;
  }
}
