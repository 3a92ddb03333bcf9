package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.List;

/** The candidates for a question, with what the ranker looks at. */
final class Beam {

  /** How many candidates are composed. */
  static final int COMPOSED = 600;

  /**
   * A candidate.
   *
   * @param features how well it agrees with the question
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(Candidate candidate, float[] features) {}

  private final Composer composer;
  private final Models models;

  Beam(Models models) {
    this.composer = new Composer(models);
    this.models = models;
  }

  /** The candidates that are ranked. */
  List<Entry> entries(Analysis analysis) {
    List<Candidate> candidates = composer.candidates(analysis, COMPOSED);
    Shortlist.Chosen chosen = Shortlist.of(analysis, candidates).chosen(models.quick());
    List<Entry> entries = new ArrayList<>();
    for (int rank = 0; rank < chosen.places().length; rank++) {
      entries.add(new Entry(candidates.get(chosen.places()[rank]), chosen.features()[rank]));
    }
    return entries;
  }
}
