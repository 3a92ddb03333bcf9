package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/**
 * How rows are ordered, and how many are kept.
 *
 * @param metric what they are ordered by, when it is a metric
 * @param column what they are ordered by, when it is a column
 * @param descending highest first
 * @param limit how many are kept; null for all
 * @param explicit whether the question asks for the metric to be seen ("top 5 by revenue")
 */
public record Ranking(
    @Nullable Metric metric,
    @Nullable ColumnRef column,
    boolean descending,
    @Nullable Integer limit,
    boolean explicit) {

  /** The same with another limit. */
  public Ranking keeping(@Nullable Integer rows) {
    return new Ranking(metric, column, descending, rows, explicit);
  }
}
