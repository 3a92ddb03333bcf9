package org.agenticbi.app.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine made of a question; written as one line of JSON.
 *
 * @param sql of the first reading; null when there is none
 * @param confidence of the first reading, 0 to 1
 * @param interpretations all readings, the best first
 * @param ms that the engine took
 */
public record Prediction(
    String id,
    String db,
    String question,
    Decision decision,
    @Nullable String sql,
    double confidence,
    List<Interpretation> interpretations,
    double ms) {
  /** Copies its lists. */
  public Prediction {
    interpretations = List.copyOf(interpretations);
  }

  /** One reading. */
  public record Interpretation(String sql, String explanation) {}
}
