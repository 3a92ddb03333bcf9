package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed analysis of a question.
 *
 * @param title a short heading for the answer
 * @param metrics what is computed
 * @param dimensions what it is grouped by or listed
 * @param filters what is kept
 * @param timeWindow the span of time
 * @param grain {@code day}, {@code week}, {@code month}, {@code quarter} or {@code year}
 * @param comparison {@code previous_period} or {@code same_period_last_year}
 * @param order how the rows are ordered
 * @param limit the most rows
 * @param chart the chart that was asked for
 */
public record Intent(
    @JsonProperty(required = true) String title,
    List<IntentMetric> metrics,
    List<IntentDimension> dimensions,
    List<IntentFilter> filters,
    @Nullable IntentTimeWindow timeWindow,
    @Nullable String grain,
    @Nullable String comparison,
    List<IntentOrder> order,
    @Nullable Integer limit,
    @Nullable String chart) {
  /** Copies its lists, so that a message cannot change. */
  public Intent {
    metrics = Copies.of(metrics);
    dimensions = Copies.of(dimensions);
    filters = Copies.of(filters);
    order = Copies.of(order);
  }
}
