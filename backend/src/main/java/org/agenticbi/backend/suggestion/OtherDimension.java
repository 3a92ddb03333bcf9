package org.agenticbi.backend.suggestion;

import java.util.List;

/** {@code revenue by month in 2024 -> Revenue by channel in 2024}. */
final class OtherDimension implements NextQuestionRule {

  private static final int MOST = 3;

  @Override
  public List<String> questions(AnsweredQuestion answered) {
    return answered.measure().stream()
        .flatMap(measure ->
            answered.otherDimensions(measure).stream()
                .limit(MOST)
                .map(dimension -> answered.sameScope(measure).by(dimension.phrase())))
        .map(QuestionText::words)
        .toList();
  }
}
