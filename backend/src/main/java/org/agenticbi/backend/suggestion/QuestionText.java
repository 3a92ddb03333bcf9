package org.agenticbi.backend.suggestion;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question over one measure, put together from its parts.
 *
 * @param measure {@code revenue}
 * @param by what it is grouped by
 * @param about values that it is restricted to
 * @param period {@code in 2024}
 */
record QuestionText(String measure, List<String> by, List<String> about, @Nullable String period) {

  QuestionText {
    by = List.copyOf(by);
    about = List.copyOf(about);
  }

  static QuestionText of(String measure) {
    return new QuestionText(measure, List.of(), List.of(), null);
  }

  QuestionText by(String... dimensions) {
    return new QuestionText(measure, List.of(dimensions), about, period);
  }

  QuestionText about(String value) {
    List<String> more = Stream.concat(about.stream(), Stream.of(value)).toList();
    return new QuestionText(measure, by, more, period);
  }

  QuestionText in(@Nullable String newPeriod) {
    return new QuestionText(measure, by, about, newPeriod);
  }

  QuestionText of(String newMeasure, List<String> dimensions) {
    return new QuestionText(newMeasure, dimensions, about, period);
  }

  /** {@code Revenue by region for France in 2024}. */
  String words() {
    StringBuilder words = new StringBuilder(measure);
    if (!by.isEmpty()) {
      words.append(" by ").append(String.join(" and ", by));
    }
    if (!about.isEmpty()) {
      words.append(" for ").append(String.join(" and ", about));
    }
    if (period != null) {
      words.append(' ').append(period);
    }
    return Words.sentence(words.toString());
  }
}
