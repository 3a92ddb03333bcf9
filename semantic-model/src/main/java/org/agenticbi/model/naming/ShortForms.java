package org.agenticbi.model.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.agenticbi.model.catalog.NameParts;

/**
 * What a word of a name may stand for: itself, a listed abbreviation, or a word with some of its
 * letters left out ("dscnt", "brnd", "discont").
 */
final class ShortForms {

  private static final Map<String, Set<String>> FORMS = new HashMap<>();
  private static final Set<String> WORDS = words();
  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();
  private static final int REMEMBERED = 20_000;

  /** Words that were written together have so many letters. */
  private static final int SHORTEST_JOINED = 6;

  private static final int SHORTEST_PART = 3;

  /** What is longer is a word of its own. */
  private static final int LONGEST = 8;

  private static final int SHORTEST = 2;

  /** Short, but no short forms: "price per unit" is no percentage. */
  private static final Set<String> JOINING =
      Set.of("per", "of", "on", "in", "at", "by", "to", "for", "is", "has", "and", "or");

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

  /** Whether a word is known as it stands. */
  static boolean isWord(String word) {
    return WORDS.contains(word) || WORDS.contains(NameParts.singular(word).getFirst());
  }

  /** The known words that a word was written together from: {@code custname}; or none. */
  static List<String> parts(String word) {
    if (word.length() < SHORTEST_JOINED || isWord(word)) {
      return List.of();
    }
    for (int border = word.length() - SHORTEST_PART; border >= SHORTEST_PART; border--) {
      String first = word.substring(0, border);
      String rest = word.substring(border);
      if (isPart(first)) {
        List<String> others = isPart(rest) ? List.of(rest) : parts(rest);
        if (!others.isEmpty()) {
          List<String> parts = new ArrayList<>(List.of(first));
          parts.addAll(others);
          return parts;
        }
      }
    }
    return List.of();
  }

  private static boolean isPart(String word) {
    return isWord(word) || (FORMS.containsKey(word) && word.length() >= SHORTEST_PART);
  }

  private static Set<String> find(String word) {
    Set<String> found = new TreeSet<>(Set.of(word));
    List<String> singular = NameParts.singular(word);
    if (singular.size() == 1) {
      found.addAll(singular);
    }
    Set<String> listed = FORMS.get(word);
    if (listed != null) {
      listed.forEach(each -> addBoth(found, each));
      return found;
    }
    for (List<String> reading : NameParts.readings(word)) {
      if (reading.size() == 1) {
        found.add(NameParts.singular(reading.getFirst()).getFirst());
      }
    }
    boolean shortened = word.length() >= SHORTEST && word.length() <= LONGEST;
    if (shortened && !WORDS.contains(word) && !JOINING.contains(word)) {
      WORDS.stream().filter(each -> stands(word, each)).forEach(each -> addBoth(found, each));
    }
    return found;
  }

  private static void addBoth(Set<String> found, String word) {
    found.add(word);
    found.add(NameParts.singular(word).getFirst());
  }

  /** The word that a short form is listed with, when it is one. */
  static Optional<String> written(String form) {
    return Optional.ofNullable(FORMS.get(form))
        .filter(words -> words.size() == 1 && form.length() >= SHORTEST)
        .map(words -> words.iterator().next());
  }

  /** Whether a word is listed as a short form of several. */
  static boolean isUnsure(String form) {
    return FORMS.getOrDefault(form, Set.of()).size() > 1;
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

  /** Words, or a short form with all that it stands for. */
  private static void read(String line, Set<String> words) {
    int equals = line.indexOf('=');
    List<String> named = Arrays.asList(line.substring(equals + 1).strip().split(" ", -1));
    words.addAll(named);
    if (equals > 0) {
      FORMS.put(line.substring(0, equals).strip(), Set.copyOf(named));
    }
  }

  private static Set<String> words() {
    Set<String> words = new TreeSet<>();
    Set<String> shortForms = new TreeSet<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ShortForms.class.getResourceAsStream("words.txt")),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> {
            if (line.startsWith("-")) {
              shortForms.addAll(Arrays.asList(line.strip().split(" ", -1)));
            } else {
              read(line, words);
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    for (Convention convention : Conventions.bundled()) {
      List<String> phrases = new ArrayList<>();
      convention.nouns().forEach(noun -> phrases.add(noun.words()));
      convention.columns().forEach(column -> phrases.addAll(column.names()));
      phrases.forEach(phrase -> words.addAll(Arrays.asList(phrase.split(" ", -1))));
    }
    words.removeIf(
        word -> word.length() <= SHORTEST || FORMS.containsKey(word) || shortForms.contains(word));
    return Set.copyOf(words);
  }
}
