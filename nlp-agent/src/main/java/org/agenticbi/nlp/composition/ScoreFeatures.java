package org.agenticbi.nlp.composition;

/** How likely a candidate was to the models that composed it. */
final class ScoreFeatures {

  private ScoreFeatures() {}

  static void add(FeatureVector vector, Candidate candidate, int rank, double best) {
    vector.add("score", candidate.score());
    vector.add("behind", best - candidate.score());
    vector.add("rank", rank);
    vector.add("form", candidate.formScore());
    for (Clause clause : Clause.values()) {
      vector.add("clause", clause, candidate.clauseScores().getOrDefault(clause, 0.0));
    }
    double least = 0;
    for (Choice choice : candidate.choices()) {
      least = Math.min(least, choice.score());
    }
    int places = candidate.choices().size();
    vector.add("places", places);
    vector.add("slots", candidate.slotScore());
    vector.add("slots mean", places == 0 ? 0 : candidate.slotScore() / places);
    vector.add("slots least", least);
  }
}
