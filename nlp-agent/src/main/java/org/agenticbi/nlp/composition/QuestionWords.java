package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.Token;

/** The words of a question, as stems, and what may stand for each. */
final class QuestionWords {

  private final String[] stems;
  private final List<Map<String, Double>> similar = new ArrayList<>();

  /**
   * Words of a question.
   *
   * @param stems empty for what is no word
   */
  QuestionWords(List<Token> tokens, String[] stems, SchemaWords schema) {
    this.stems = stems.clone();
    for (int at = 0; at < stems.length; at++) {
      boolean known = schema.columnsWith(stems[at]) > 0 || schema.inTable(stems[at]);
      String lower = tokens.get(at).lower();
      boolean plain =
          known || Lexicon.bundled().passedOver(lower) || Lexicon.bundled().cue(lower).isPresent();
      similar.add(similar(stems[at], plain));
    }
  }

  /** A word that the schema has itself, or that says nothing, is seldom said for another. */
  private static Map<String, Double> similar(String stem, boolean plain) {
    Map<String, Double> all = stem.isEmpty() ? Map.of() : Thesaurus.bundled().similar(stem);
    if (!plain || all.isEmpty()) {
      return all;
    }
    Map<String, Double> sure = new HashMap<>();
    all.forEach((other, strength) -> {
      if (strength >= Thesaurus.SURE) {
        sure.put(other, strength);
      }
    });
    return sure;
  }

  String[] stems() {
    return stems;
  }

  /** What may stand for a word, with how likely. */
  Map<String, Double> similar(int at) {
    return similar.get(at);
  }
}
