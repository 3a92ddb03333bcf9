package org.agenticbi.app.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.app.evaluation.Decision;
import org.agenticbi.app.evaluation.Prediction;

/** Counts what became of the questions, and shows how far it is. */
final class Tally {
  private static final int BAR = 30;

  private final int total;
  private final Terminal terminal;
  private final Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
  private final List<Double> milliseconds = new ArrayList<>();

  Tally(int total, Terminal terminal) {
    this.total = total;
    this.terminal = terminal;
  }

  void count(Prediction prediction) {
    counts.merge(prediction.decision(), 1, Integer::sum);
    milliseconds.add(prediction.ms());
    int full = BAR * milliseconds.size() / total;
    terminal.stage(
        "█".repeat(full) + "░".repeat(BAR - full) + " " + milliseconds.size() + " of " + total);
  }

  void end() {
    milliseconds.sort(null);
    terminal.note(
        "%d questions: %d answered, %d asked back, %d declined; %.1f ms at p50, %.1f ms at p95"
            .formatted(
                total,
                counts.getOrDefault(Decision.ANSWER, 0),
                counts.getOrDefault(Decision.ASK, 0),
                counts.getOrDefault(Decision.DECLINE, 0),
                milliseconds.get(total / 2),
                milliseconds.get((int) (0.95 * (total - 1)))));
  }
}
