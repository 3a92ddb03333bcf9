package org.agenticbi.nlp.composition;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** Which values of a question a candidate uses, and how well they are known. */
final class ValueFeatures {

  private final Analysis analysis;

  ValueFeatures(Analysis analysis) {
    this.analysis = analysis;
  }

  void add(FeatureVector vector, Candidate candidate) {
    BitSet used = new BitSet();
    double least = 1;
    int free = 0;
    for (Choice choice : candidate.choices()) {
      if (choice.figure() >= 0) {
        Figure figure = analysis.figures().get(choice.figure());
        used.set(choice.figure());
        Figure.Found found = choice.column() == null ? null : figure.columns().get(choice.column());
        if (figure.kind() != Figure.Kind.NUMBER && choice.column() != null) {
          least = Math.min(least, found == null ? 0 : found.quality());
        }
      } else if (choice.operand() != null) {
        free++;
      }
    }
    Map<Figure.Kind, Integer> unused = new EnumMap<>(Figure.Kind.class);
    int capital = 0;
    for (int at = 0; at < analysis.figures().size(); at++) {
      Figure figure = analysis.figures().get(at);
      boolean covered =
          used.stream().anyMatch(other -> analysis.figures().get(other).overlaps(figure));
      if (!covered) {
        unused.merge(figure.kind(), 1, Integer::sum);
        capital += Character.isUpperCase(figure.text().charAt(0)) && figure.first() > 0 ? 1 : 0;
      }
    }
    for (Figure.Kind kind : Figure.Kind.values()) {
      vector.add("unused", kind, unused.getOrDefault(kind, 0));
    }
    vector.add("unused capital", capital);
    vector.add("figure quality", least);
    vector.add("figures invented", free);
    vector.add("figures used", used.cardinality());
  }
}
