package org.agenticbi.nlp.interpretation;

import java.util.Optional;

/** "only where it is above 64,000": the number that the question before computed for each group. */
final class EarlierNumber {

  private EarlierNumber() {}

  static Optional<Metric> of(QuestionReader question) {
    Interpretation earlier = question.earlier();
    Draft draft = question.draft();
    boolean nothingNamed =
        draft.metrics.isEmpty()
            && draft.subject == null
            && draft.outputs.isEmpty()
            && draft.dimensions.isEmpty()
            && draft.lastColumn == null
            && draft.passedOver.isEmpty();
    boolean plain =
        earlier != null
            && earlier.metrics().size() == 1
            && !earlier.dimensions().isEmpty()
            && !earlier.share()
            && earlier.comparison() == null
            && !earlier.cumulative()
            && earlier.movingRows() == null;
    return earlier != null && nothingNamed && plain
        ? Optional.of(earlier.metrics().getFirst())
        : Optional.empty();
  }
}
