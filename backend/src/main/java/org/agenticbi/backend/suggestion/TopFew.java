package org.agenticbi.backend.suggestion;

import java.util.List;
import org.agenticbi.protocol.IntentDimension;

/** {@code revenue by product -> Top 5 products by revenue}, when there are more than a few rows. */
final class TopFew implements NextQuestionRule {

  private static final int FEW = 5;

  @Override
  public List<String> questions(AnsweredQuestion answered) {
    boolean oneGroup = answered.groups().size() == 1 && answered.timeGroup().isEmpty();
    if (!oneGroup || answered.intent().limit() != null || answered.rows().size() <= FEW) {
      return List.of();
    }
    IntentDimension group = answered.groups().getFirst();
    return answered.measure().stream()
        .map(measure -> {
          String ranked =
              "top " + FEW + " " + Words.plural(answered.phrase(group)) + " by " + measure.phrase();
          return answered.sameScope(measure).of(ranked, List.of()).words();
        })
        .toList();
  }
}
