package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.List;

/** The candidates for a question, with what the ranker looks at. */
final class Beam {

  private static final int RANKED = 250;

  /**
   * A candidate.
   *
   * @param features how well it agrees with the question
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(Candidate candidate, float[] features) {}

  private final Composer composer;

  Beam(Models models) {
    this.composer = new Composer(models);
  }

  /** The candidates, the likeliest before ranking first. */
  List<Entry> entries(Analysis analysis) {
    List<Candidate> candidates = composer.candidates(analysis, RANKED);
    AgreementFeatures features = new AgreementFeatures(analysis, false);
    List<Entry> entries = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double best = candidates.getFirst().score();
      float[] row = features.of(candidate, entries.size(), best).values();
      entries.add(new Entry(candidate, row));
    }
    return entries;
  }
}
