package org.agenticbi.model.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What short forms may stand for, from {@code abbreviations.txt}. */
final class Abbreviations {
  private static final Map<String, List<List<String>>> EXPANSIONS = load();

  /** Kept as it is in an expansion: a key is called an ID. */
  private static final String ID = "id";

  private Abbreviations() {}

  /** The expansions of a short form, each as words, most likely first; none for other words. */
  static List<List<String>> of(String word) {
    return word.equals(ID) ? List.of(List.of(ID)) : EXPANSIONS.getOrDefault(word, List.of());
  }

  private static Map<String, List<List<String>>> load() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Abbreviations.class.getResourceAsStream("abbreviations.txt")),
                StandardCharsets.UTF_8))) {
      Map<String, List<List<String>>> expansions = new HashMap<>();
      reader.lines().filter(line -> line.contains("=")).forEach(line -> add(expansions, line));
      return Map.copyOf(expansions);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(Map<String, List<List<String>>> expansions, String line) {
    int equals = line.indexOf('=');
    List<List<String>> words =
        Arrays.stream(line.substring(equals + 1).split("\\|", -1))
            .map(expansion -> List.of(expansion.strip().split(" ", -1)))
            .toList();
    expansions.put(line.substring(0, equals).strip(), words);
  }
}
