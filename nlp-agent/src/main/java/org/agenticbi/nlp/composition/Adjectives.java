package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.Stemmer;
import org.agenticbi.nlp.text.Token;

/** Columns that superlatives and comparatives of a question name: "oldest" and "older" the age. */
final class Adjectives {

  private static final Found NONE = new Found(0, false, false);

  /**
   * An adjective that names a column.
   *
   * @param strength 1 for the quantity that it means first, less for others, 0 for none
   * @param most whether the greatest is meant
   * @param comparative whether it compares rather than ranks
   */
  record Found(double strength, boolean most, boolean comparative) {}

  private record Phrase(List<Lexicon.Quantity> quantities, boolean comparative) {}

  private final Map<ColumnRef, Found> found = new LinkedHashMap<>();

  Adjectives(Analysis analysis) {
    for (Phrase phrase : phrases(analysis)) {
      double strength = 1;
      for (Lexicon.Quantity quantity : phrase.quantities()) {
        for (String name : quantity.names()) {
          add(analysis, name, new Found(strength, quantity.most(), phrase.comparative()));
          strength *= 0.9;
        }
      }
    }
  }

  /** What names a column. */
  Found of(ColumnRef column) {
    return found.getOrDefault(column, NONE);
  }

  private void add(Analysis analysis, String name, Found adjective) {
    List<String> stems = new ArrayList<>();
    for (String word : name.split(" ", -1)) {
      stems.add(Stemmer.stem(word));
    }
    Map<ColumnRef, List<List<String>>> names = analysis.index().words().columns();
    analysis
        .columns()
        .keySet()
        .forEach(column -> {
          List<List<String>> readings = names.getOrDefault(column, List.of());
          boolean named = readings.stream().anyMatch(reading -> reading.containsAll(stems));
          if (named && of(column).strength() < adjective.strength()) {
            found.put(column, adjective);
          }
        });
  }

  private static List<Phrase> phrases(Analysis analysis) {
    List<Phrase> phrases = new ArrayList<>();
    for (CueSpan cue : analysis.cues()) {
      if (cue.kind() == CueKind.ADJECTIVE_MOST || cue.kind() == CueKind.ADJECTIVE_LEAST) {
        StringBuilder words = new StringBuilder();
        for (int at = cue.first(); at < cue.end(); at++) {
          words.append(at > cue.first() ? " " : "").append(analysis.tokens().get(at).lower());
        }
        phrases.add(new Phrase(Lexicon.bundled().quantities(words.toString()), false));
      }
    }
    for (Token token : analysis.tokens()) {
      String word = token.lower();
      if (word.endsWith("er") && word.length() > 4) {
        String superlative = word.substring(0, word.length() - 1) + "st";
        phrases.add(new Phrase(Lexicon.bundled().quantities(superlative), true));
      }
    }
    return phrases;
  }
}
