package org.agenticbi.model.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.agenticbi.model.catalog.NameParts;

/**
 * What a word of a name may stand for: itself, a listed abbreviation, or a word with some of its
 * letters left out ("dscnt", "brnd", "discont").
 */
final class ShortForms {

  private static final Set<String> WORDS = words();
  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();
  private static final int REMEMBERED = 20_000;

  /** What is longer is a word of its own. */
  private static final int LONGEST = 8;

  private static final int SHORTEST = 2;

  private ShortForms() {}

  /** All that a word may stand for, in the singular; itself among them. */
  static Set<String> of(String word) {
    Set<String> known = KNOWN.get(word);
    if (known != null) {
      return known;
    }
    Set<String> found = Set.copyOf(find(word));
    if (KNOWN.size() < REMEMBERED) {
      KNOWN.put(word, found);
    }
    return found;
  }

  private static Set<String> find(String word) {
    Set<String> found = new TreeSet<>(NameParts.singular(word));
    found.add(word);
    for (List<String> reading : NameParts.readings(word)) {
      if (reading.size() == 1) {
        found.add(NameParts.singular(reading.getFirst()).getFirst());
      }
    }
    boolean shortened = word.length() >= SHORTEST && word.length() <= LONGEST;
    if (shortened && !WORDS.contains(word)) {
      WORDS.stream().filter(each -> stands(word, each)).forEach(found::add);
    }
    return found;
  }

  private static boolean stands(String form, String word) {
    if (form.length() >= word.length() || form.charAt(0) != word.charAt(0)) {
      return false;
    }
    boolean two = form.length() == SHORTEST;
    if (two && "aeiou".indexOf(form.charAt(1)) >= 0) {
      return false;
    }
    int at = 0;
    for (int letter = 0; letter < word.length() && at < form.length(); letter++) {
      at += word.charAt(letter) == form.charAt(at) ? 1 : 0;
    }
    return at == form.length();
  }

  private static Set<String> words() {
    Set<String> words = new TreeSet<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ShortForms.class.getResourceAsStream("words.txt")),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Arrays.asList(line.strip().split(" ", -1))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    for (Convention convention : Conventions.bundled()) {
      List<String> phrases = new ArrayList<>();
      convention.nouns().forEach(noun -> phrases.add(noun.words()));
      convention.columns().forEach(column -> phrases.addAll(column.names()));
      phrases.forEach(phrase -> words.addAll(Arrays.asList(phrase.split(" ", -1))));
    }
    words.removeIf(word -> word.length() <= SHORTEST);
    return Set.copyOf(words);
  }
}
