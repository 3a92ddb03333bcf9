package org.agenticbi.viz;

import java.time.LocalDate;
import java.util.Locale;
import org.agenticbi.model.result.ResultTable;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.viz.table.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a {@code generate_chart}: the wish, and the options of its {@code config}. */
final class ChartRequest {

  private static final int SMALLEST = 50;
  private static final int LARGEST = 10_000;

  private final GenerateChart request;

  ChartRequest(GenerateChart request) {
    this.request = request;
  }

  /**
   * What is to be drawn and told.
   *
   * @throws RequestFailedException {@code invalid_message} when rows and columns do not fit or an
   *     option has the wrong type; {@code chart_failed} without columns or with too many rows
   */
  Question question(LocalDate today, int maxRows) {
    if (request.columns().isEmpty()) {
      throw new RequestFailedException(
          ErrorCode.CHART_FAILED,
          "There is nothing to draw: the result has no columns.",
          "Send the columns of the result with its rows.");
    }
    int rows = request.data().size();
    if (rows > maxRows) {
      throw new RequestFailedException(
          ErrorCode.CHART_FAILED,
          String.format(
              Locale.ROOT, "%,d rows are more than the %,d that can be drawn.", rows, maxRows),
          "Ask for a total or a summary, or set a limit.");
    }
    ResultTable table = new ResultTable(request.columns(), request.data());
    return new Question(table, request.queryIntent(), wish(), truncated(), today);
  }

  private @Nullable String wish() {
    JsonNode preferred = option(request.preferences(), "chart_type");
    if (preferred != null) {
      if (!preferred.isString()) {
        throw illTyped("preferences.chart_type", "a string", preferred);
      }
      return preferred.stringValue();
    }
    Intent intent = request.queryIntent();
    return intent == null ? null : intent.chart();
  }

  private boolean truncated() {
    JsonNode truncated = option(request.config(), "truncated");
    if (truncated == null) {
      return false;
    }
    if (!truncated.isBoolean()) {
      throw illTyped("config.truncated", "true or false", truncated);
    }
    return truncated.booleanValue();
  }

  /** Sets the size that was asked for; without one the chart is as wide as its place. */
  void size(ObjectNode specification) {
    for (String side : new String[] {"width", "height"}) {
      JsonNode wanted = option(request.config(), side);
      if (wanted != null) {
        if (!wanted.isInt() || wanted.intValue() < SMALLEST || wanted.intValue() > LARGEST) {
          String range = "a whole number of pixels from " + SMALLEST + " to " + LARGEST;
          throw illTyped("config." + side, range, wanted);
        }
        specification.put(side, wanted.intValue());
      }
    }
  }

  private static @Nullable JsonNode option(@Nullable ObjectNode options, String key) {
    JsonNode value = options == null ? null : options.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private static RequestFailedException illTyped(String key, String wanted, JsonNode found) {
    return new RequestFailedException(
        ErrorCode.INVALID_MESSAGE,
        key + " must be " + wanted + "; it is " + found + ".",
        "Leave it out, or send " + wanted + ".");
  }
}
