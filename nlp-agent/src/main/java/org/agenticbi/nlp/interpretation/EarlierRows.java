package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.nlp.schema.ColumnRef;

/** "only those over 10,000" behind a list of bills, or their number -> the amount of each. */
final class EarlierRows {

  private EarlierRows() {}

  /** The amount of the rows that the question before listed or counted. */
  static Optional<ColumnRef> amount(QuestionReader question, boolean money) {
    Interpretation earlier = question.earlier();
    if (earlier == null || named(question.draft())) {
      return Optional.empty();
    }
    return rows(earlier)
        .flatMap(rows -> {
          Draft draft = new Draft();
          draft.subject = rows;
          return new RowAmount(question.schema(), draft).column(money);
        });
  }

  private static boolean named(Draft draft) {
    return !draft.metrics.isEmpty()
        || draft.subject != null
        || !draft.outputs.isEmpty()
        || !draft.dimensions.isEmpty()
        || draft.lastColumn != null
        || !draft.passedOver.isEmpty();
  }

  private static Optional<String> rows(Interpretation earlier) {
    if (!earlier.aggregated()) {
      return Optional.ofNullable(earlier.subject());
    }
    boolean counted = earlier.metrics().size() == 1 && earlier.dimensions().isEmpty();
    return counted && earlier.metrics().getFirst() instanceof Metric.RowCount(String table)
        ? Optional.of(table)
        : Optional.empty();
  }
}
