package org.agenticbi.backend.suggestion;

import java.util.Locale;
import java.util.Set;

/** Names of a database as words of a sentence. */
final class Words {

  private static final Set<String> SAME_IN_PLURAL =
      Set.of("data", "staff", "people", "series", "sales", "news", "equipment", "information");

  private Words() {}

  /** {@code order_date}, {@code OrderDate} to {@code order date}. */
  static String of(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** {@code customer} to {@code customers}; a plural stays. */
  static String plural(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    if (last.isEmpty() || SAME_IN_PLURAL.contains(last) || isPlural(last)) {
      return words;
    }
    if (last.matches(".*[^aeiou]y")) {
      return words.substring(0, words.length() - 1) + "ies";
    }
    return words + (last.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.matches(".*(ss|us|is)");
  }

  /** The first letter in upper case, as a question begins. */
  static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
