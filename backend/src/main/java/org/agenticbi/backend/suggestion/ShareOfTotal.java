package org.agenticbi.backend.suggestion;

import java.util.List;

/** {@code revenue by region -> Share of revenue by region}, for what adds up. */
final class ShareOfTotal implements NextQuestionRule {

  @Override
  public List<String> questions(AnsweredQuestion answered) {
    boolean plain =
        answered.intent().metrics().stream()
            .noneMatch(metric -> "share".equals(metric.aggregate()));
    if (!plain || answered.groups().size() != 1 || answered.timeGroup().isPresent()) {
      return List.of();
    }
    return answered.measure().stream()
        .filter(MeasureWord::additive)
        .map(measure ->
            answered
                .sameScope(measure)
                .of(
                    "share of " + measure.phrase(),
                    List.of(answered.phrase(answered.groups().getFirst())))
                .words())
        .toList();
  }
}
