package org.agenticbi.backend.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.protocol.IntentDimension;

/** {@code revenue by region in 2024 -> Revenue by month in 2024}; by month becomes by quarter. */
final class OtherGrain implements NextQuestionRule {

  @Override
  public List<String> questions(AnsweredQuestion answered) {
    return answered.measure().stream()
        .filter(measure -> answered.timeGroup().isPresent() || measure.latest() != null)
        .flatMap(measure -> grain(answered).map(answered.sameScope(measure)::by).stream())
        .map(QuestionText::words)
        .toList();
  }

  private static Optional<String> grain(AnsweredQuestion answered) {
    Optional<String> asked = answered.timeGroup().map(IntentDimension::grain);
    boolean longPeriod = answered.period().map(period -> period.isLongerThanMonths(3)).orElse(true);
    if (asked.isEmpty()) {
      return Optional.of(longPeriod ? "month" : "week");
    }
    return switch (asked.get().toLowerCase(Locale.ROOT)) {
      case "day" -> Optional.of("week");
      case "week" -> Optional.of("month");
      case "month" -> Optional.of(longPeriod ? "quarter" : "week");
      case "quarter" -> Optional.of("month");
      case "year" -> Optional.of("quarter");
      default -> Optional.empty();
    };
  }
}
