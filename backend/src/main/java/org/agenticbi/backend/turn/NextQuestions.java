package org.agenticbi.backend.turn;

import java.util.List;
import java.util.function.Supplier;
import org.agenticbi.protocol.Column;
import org.jspecify.annotations.Nullable;

/** Thinks of what one may want to ask after an answer. */
@FunctionalInterface
public interface NextQuestions {

  /**
   * Begins to think, beside the drawing of the chart.
   *
   * @param request what was asked
   * @param reading what was computed
   * @param columns of the result
   * @param rows of the result
   * @return gives the questions, waiting a short while at most
   */
  Supplier<List<String>> after(
      TurnRequest request,
      Reading reading,
      List<Column> columns,
      List<List<@Nullable Object>> rows);

  /** Thinks of nothing. */
  static NextQuestions none() {
    return (request, reading, columns, rows) -> List::of;
  }
}
