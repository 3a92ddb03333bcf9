package org.agenticbi.model.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Splits words that were written together: {@code customerid}, {@code birthdate}. */
final class JoinedWords {
  private static final List<String> LAST =
      List.of(
          "number", "address", "status", "price", "count", "title", "name", "code", "date", "type",
          "time", "year", "rate", "key", "id");
  private static final int SHORTEST_FIRST = 3;

  /** Words of their own that end like that. */
  private static final Set<String> WHOLE =
      Set.of(
          "candidate",
          "validate",
          "update",
          "mandate",
          "consolidate",
          "liquidate",
          "accommodate",
          "surname",
          "nickname",
          "rename",
          "discount",
          "account",
          "viscount",
          "recount",
          "encode",
          "decode",
          "prototype",
          "archetype",
          "overtime",
          "sometime",
          "lifetime",
          "maritime",
          "anytime",
          "subtitle",
          "entitle",
          "corporate",
          "operate",
          "separate",
          "generate",
          "moderate",
          "accelerate",
          "deliberate",
          "demonstrate",
          "integrate",
          "illustrate",
          "concentrate",
          "penetrate",
          "pirate",
          "karate",
          "turkey",
          "monkey",
          "donkey",
          "hockey",
          "jockey",
          "whiskey",
          "valid",
          "invalid",
          "hybrid",
          "solid",
          "rapid",
          "android",
          "covid",
          "avoid",
          "liquid",
          "humid",
          "fluid",
          "steroid",
          "asteroid",
          "orchid",
          "acid",
          "orchard",
          "horrid",
          "pyramid",
          "embroid",
          "torrid",
          "lipid",
          "squid",
          "druid",
          "stupid",
          "vivid");

  private JoinedWords() {}

  static Optional<List<String>> split(String word) {
    if (WHOLE.contains(word)) {
      return Optional.empty();
    }
    for (String last : LAST) {
      int border = word.length() - last.length();
      if (border >= SHORTEST_FIRST && word.endsWith(last)) {
        return Optional.of(joined(word.substring(0, border), last));
      }
    }
    return Optional.empty();
  }

  private static List<String> joined(String first, String last) {
    List<String> words = new ArrayList<>();
    List<List<String>> expansions = Abbreviations.of(first);
    words.addAll(expansions.isEmpty() ? List.of(first) : expansions.getFirst());
    words.add(last);
    return words;
  }
}
