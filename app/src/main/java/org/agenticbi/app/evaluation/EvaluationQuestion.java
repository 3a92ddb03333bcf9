package org.agenticbi.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the file.
 *
 * @param id of the question; of a turn {@code ID#2}
 * @param asOf the day that "today" means; null for the current one
 * @param gold acceptable statements, any of which is right; none when not known
 * @param expected what should become of it
 * @param followsPrevious whether it continues the conversation of the question before it
 */
public record EvaluationQuestion(
    String id,
    String database,
    String question,
    @Nullable LocalDate asOf,
    List<String> gold,
    Decision expected,
    boolean followsPrevious) {
  /** Copies its lists. */
  public EvaluationQuestion {
    gold = List.copyOf(gold);
  }
}
