package org.agenticbi.nlp.composition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.text.CueKind;

/** What a question asks for by itself; the same for all its candidates. */
final class QuestionFeatures {

  private static final List<String> OPENINGS =
      List.of(
          "how", "what", "which", "who", "list", "show", "find", "return", "give", "count", "for",
          "where", "when", "are", "does");
  private static final List<String> WORDS =
      List.of(
          "each", "per", "or", "both", "not", "id", "name", "any", "all", "same", "other",
          "average", "first", "last", "most", "common");

  private final Analysis analysis;
  private final int separators;
  private final float[] values;

  QuestionFeatures(Analysis analysis) {
    this.analysis = analysis;
    this.separators = separators(analysis);
    FeatureVector vector = new FeatureVector(false);
    compute(vector);
    this.values = vector.values();
  }

  private static int separators(Analysis analysis) {
    int end = Cues.endOfSelection(analysis);
    int found = 0;
    for (int at = 0; at < end; at++) {
      String lower = analysis.tokens().get(at).lower();
      found += lower.equals(",") || lower.equals("and") ? 1 : 0;
    }
    return found;
  }

  /** Commas and "and" between what is asked for. */
  int separators() {
    return separators;
  }

  void add(FeatureVector vector) {
    if (vector.named()) {
      compute(vector);
    } else {
      vector.addAll(values);
    }
  }

  private void compute(FeatureVector vector) {
    Map<CueKind, Integer> cues = new EnumMap<>(CueKind.class);
    analysis.cues().forEach(cue -> cues.merge(cue.kind(), 1, Integer::sum));
    for (CueKind kind : CueKind.values()) {
      vector.add("cue", kind, cues.getOrDefault(kind, 0));
    }
    vector.add("tokens", analysis.size());
    vector.add("separators", separators);
    String first = analysis.size() == 0 ? "" : analysis.tokens().getFirst().lower();
    vector.add("opening", OPENINGS.indexOf(first));
    int numbers = 0;
    int texts = 0;
    for (Figure figure : analysis.figures()) {
      numbers += figure.kind() == Figure.Kind.NUMBER ? 1 : 0;
      texts += figure.kind() == Figure.Kind.QUOTED ? 1 : 0;
    }
    vector.add("numbers", numbers);
    vector.add("texts", texts);
    for (String word : WORDS) {
      vector.add("word", word, has(word));
    }
  }

  private boolean has(String word) {
    return analysis.tokens().stream().anyMatch(token -> token.lower().equals(word));
  }
}
