package org.agenticbi.nlp.composition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agenticbi.nlp.schema.ColumnRef;

/** Words whose meaning many databases keep as a short code. */
final class Codes {

  private static final List<String> FEMALE = List.of("F", "Female", "W");
  private static final List<String> MALE = List.of("M", "Male");
  private static final Map<String, List<String>> CODES =
      Map.ofEntries(
          Map.entry("female", FEMALE),
          Map.entry("females", FEMALE),
          Map.entry("woman", FEMALE),
          Map.entry("women", FEMALE),
          Map.entry("girl", FEMALE),
          Map.entry("girls", FEMALE),
          Map.entry("male", MALE),
          Map.entry("males", MALE),
          Map.entry("man", MALE),
          Map.entry("men", MALE),
          Map.entry("boy", MALE),
          Map.entry("boys", MALE));

  private Codes() {}

  /** The codes for a word; empty for most words. */
  static List<String> of(String word) {
    return CODES.getOrDefault(word, List.of());
  }

  /** Whether a column may hold such codes. */
  static boolean likely(ColumnRef column) {
    String name = column.column().toLowerCase(Locale.ROOT);
    return name.contains("sex") || name.contains("gender");
  }
}
