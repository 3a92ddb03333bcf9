package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Nouns in one and in many, and lists of them; only for people to read. */
final class Nouns {

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "person", "people",
          "child", "children",
          "man", "men",
          "woman", "women",
          "staff", "staff",
          "series", "series",
          "data", "data",
          "people", "people",
          "aircraft", "aircraft");

  private Nouns() {}

  /** Many of what the words name; they may do so already. */
  static String plural(String words) {
    int space = words.lastIndexOf(' ') + 1;
    String last = words.substring(space);
    String irregular = IRREGULAR.get(last);
    if (irregular != null) {
      return words.substring(0, space) + irregular;
    }
    boolean unchanged =
        last.isEmpty()
            || !Character.isLetter(last.charAt(last.length() - 1))
            || (last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us"));
    return unchanged ? words : words.substring(0, space) + ending(last);
  }

  private static String ending(String word) {
    if (word.matches(".*(ss|us|x|ch|sh)")) {
      return word + "es";
    }
    return word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  /** Whether the words name many: "days", but not "price in dollars". */
  static boolean many(String words) {
    String head = words.replaceFirst(" (of|in|per|for|from|to|by) .*", "");
    return head.matches(".*[^sui]s") && !head.matches("(.* )?(series|species|news)");
  }

  /** One of what the words name; they may do so already. */
  static String singular(String words) {
    if (words.matches(".*(us|is|series|news)")) {
      return words;
    }
    if (words.matches("(.* )?people")) {
      return words.substring(0, words.length() - "people".length()) + "person";
    }
    if (words.matches(".*(sses|xes|ches|shes|uses)")) {
      return words.substring(0, words.length() - 2);
    }
    if (words.endsWith("ies") && !words.matches(".*(movies|cookies)")) {
      return words.substring(0, words.length() - 3) + "y";
    }
    boolean plural = words.endsWith("s") && !words.endsWith("ss");
    return plural ? words.substring(0, words.length() - 1) : words;
  }

  /** "a, b and c". */
  static String list(List<String> items, String last) {
    List<String> all = new ArrayList<>(items);
    if (all.size() < 2) {
      return String.join("", all);
    }
    String end = all.removeLast();
    return String.join(", ", all) + " " + last + " " + end;
  }

  /** With a capital first letter. */
  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
