package org.agenticbi.model.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the name of a table or column as words: {@code custOrderQty_2} is cust, order, qty, 2, and
 * perhaps customer, order, quantity, 2.
 */
public final class NameParts {
  private static final Pattern BORDER =
      Pattern.compile(
          "[^\\p{L}\\p{N}]+"
              + "|(?<=[\\p{Ll}])(?=\\p{Lu})"
              + "|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})"
              + "|(?<=\\p{L})(?=\\p{N})"
              + "|(?<=\\p{N})(?=\\p{L})");
  private static final Pattern ORDINAL = Pattern.compile("[0-9]+(st|nd|rd|th)");
  private static final int MOST_READINGS = 8;

  private NameParts() {}

  /** The words as they stand, in lower case. */
  public static List<String> words(String identifier) {
    List<String> words = new ArrayList<>();
    for (String word : BORDER.split(identifier, -1)) {
      if (!word.isEmpty()) {
        add(words, word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** {@code 1st} is one word, though a border lies in it. */
  private static void add(List<String> words, String word) {
    int last = words.size() - 1;
    boolean ordinal = last >= 0 && ORDINAL.matcher(words.get(last) + word).matches();
    if (ordinal) {
      words.set(last, words.get(last) + word);
    } else {
      words.add(word);
    }
  }

  /** Its words, short forms written out as what they most likely stand for; remembered. */
  public static List<String> expanded(String identifier) {
    return NameWords.of(identifier);
  }

  /** Its words in the singular, short forms written out as what they most likely stand for. */
  public static List<String> singular(String identifier) {
    return NameWords.singular(identifier);
  }

  /**
   * What a name may say: first the words as they stand, then the most likely expansion of all its
   * short forms and joined words, then others; at most eight, none twice.
   */
  public static List<List<String>> readings(String identifier) {
    List<String> literal = words(identifier);
    Set<List<String>> readings = new LinkedHashSet<>();
    readings.add(literal);
    List<List<List<String>>> choices = literal.stream().map(NameParts::choices).toList();
    readings.add(chosen(choices, -1, 0));
    for (int word = 0; word < choices.size(); word++) {
      for (int choice = 1; choice < choices.get(word).size(); choice++) {
        readings.add(chosen(choices, word, choice));
      }
    }
    return readings.stream().limit(MOST_READINGS).toList();
  }

  private static List<String> chosen(List<List<List<String>>> choices, int word, int choice) {
    List<String> reading = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      reading.addAll(choices.get(i).get(i == word ? choice : 0));
    }
    return reading;
  }

  /** What one word may stand for, most likely first; itself when it is no short form. */
  private static List<List<String>> choices(String word) {
    List<List<String>> expansions = Abbreviations.of(word);
    if (!expansions.isEmpty()) {
      return expansions;
    }
    List<List<String>> choices = new ArrayList<>();
    JoinedWords.split(word).ifPresent(choices::add);
    choices.add(List.of(word));
    return choices;
  }
}
