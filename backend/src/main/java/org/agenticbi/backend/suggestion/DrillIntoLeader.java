package org.agenticbi.backend.suggestion;

import java.util.List;
import java.util.Optional;
import org.agenticbi.protocol.IntentDimension;

/** {@code revenue by region, West leads -> Revenue by month for West}. */
final class DrillIntoLeader implements NextQuestionRule {

  @Override
  public List<String> questions(AnsweredQuestion answered) {
    Optional<IntentDimension> group = answered.groups().stream().findFirst();
    Optional<String> leader = group.flatMap(answered::leader);
    if (leader.isEmpty()) {
      return List.of();
    }
    return answered.measure().stream()
        .flatMap(measure ->
            finer(answered, measure).stream()
                .map(by -> answered.sameScope(measure).about(leader.get()).by(by).words()))
        .toList();
  }

  private static Optional<String> finer(AnsweredQuestion answered, MeasureWord measure) {
    Optional<String> other =
        answered.otherDimensions(measure).stream().map(DimensionWord::phrase).findFirst();
    return measure.latest() != null && answered.timeGroup().isEmpty()
        ? Optional.of("month")
        : other;
  }
}
