package org.agenticbi.training;

import java.time.LocalDate;
import java.util.Optional;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.training.Questions.KnownQuestion;

/**
 * A question to learn from.
 *
 * @param known the question and its statement
 * @param wording the question, as it is or in other words
 * @param original whether it is as it is
 * @param gold the statement as a query; empty when it is none of the kind that is composed
 * @param fold the part of the data that it is kept apart with: all questions of a database together
 */
record Example(
    KnownQuestion known, String wording, boolean original, Optional<Query> gold, int fold) {

  /** The day of asking; the questions do not say one. */
  static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

  /** How many parts there are. */
  static final int FOLDS = 4;

  private static final int SPREAD = 31;
  private static final int PRIME = 1_000_003;

  static int fold(String database) {
    return Math.floorMod(database.hashCode() * SPREAD + 7, PRIME) % FOLDS;
  }
}
