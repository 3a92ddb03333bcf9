package org.agenticbi.backend.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code list of customers -> Top 5 customers by revenue}, when nothing was computed yet. */
final class MeasureOfListed implements NextQuestionRule {

  private static final int MOST = 2;

  @Override
  public List<String> questions(AnsweredQuestion answered) {
    if (answered.measure().isPresent()) {
      return List.of();
    }
    Vocabulary vocabulary = answered.vocabulary();
    return answered.groups().stream()
        .map(group -> vocabulary.dimension(group.column()))
        .flatMap(Optional::stream)
        .flatMap(dimension -> questions(dimension, vocabulary))
        .limit(MOST)
        .toList();
  }

  private static Stream<String> questions(DimensionWord dimension, Vocabulary vocabulary) {
    return vocabulary.measuresFor(dimension).stream()
        .map(measure -> "Top 5 " + Words.plural(dimension.phrase()) + " by " + measure.phrase());
  }
}
