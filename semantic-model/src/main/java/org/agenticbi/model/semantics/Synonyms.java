package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The other names of an element, under {@code ai_context}. */
final class Synonyms {
  /** A text of longer pieces is an instruction, not a list of names. */
  private static final int MOST_WORDS = 4;

  private Synonyms() {}

  static List<String> of(YamlMap element) {
    List<String> synonyms =
        element.isText("ai_context")
            ? listed(element.text("ai_context").orElse(""))
            : element.has("ai_context")
                ? element.map("ai_context").map(map -> map.texts("synonyms")).orElse(List.of())
                : List.of();
    return distinct(synonyms);
  }

  private static List<String> listed(String text) {
    List<String> names = Stream.of(text.split(",", -1)).map(String::strip).toList();
    return names.stream().allMatch(Synonyms::isName) ? names : List.of();
  }

  private static boolean isName(String text) {
    return text.split("\\s+", -1).length <= MOST_WORDS;
  }

  static List<String> distinct(List<String> synonyms) {
    List<String> distinct = new ArrayList<>();
    for (String synonym : synonyms) {
      boolean known = distinct.stream().anyMatch(synonym.strip()::equalsIgnoreCase);
      if (!synonym.isBlank() && !known) {
        distinct.add(synonym.strip());
      }
    }
    return distinct;
  }
}
