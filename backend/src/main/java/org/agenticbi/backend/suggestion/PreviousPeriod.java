package org.agenticbi.backend.suggestion;

import java.util.List;
import java.util.Optional;

/** {@code revenue by region in 2024 -> Revenue by region in 2024 compared with 2023}. */
final class PreviousPeriod implements NextQuestionRule {

  @Override
  public List<String> questions(AnsweredQuestion answered) {
    if (answered.intent().comparison() != null || answered.timeGroup().isPresent()) {
      return List.of();
    }
    return answered.measure().stream()
        .flatMap(measure -> question(answered, measure).stream())
        .toList();
  }

  private static Optional<String> question(AnsweredQuestion answered, MeasureWord measure) {
    String[] groups = answered.groups().stream().map(answered::phrase).toArray(String[]::new);
    Optional<String> now = answered.period().flatMap(Period::name);
    Optional<String> before = answered.period().flatMap(Period::previous).flatMap(Period::name);
    return now.isEmpty() || before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            answered.sameScope(measure).by(groups).words() + " compared with " + before.get());
  }
}
