package org.agenticbi.nlp.interpretation;

import java.util.List;
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
 * @param within the dimensions within each group of which is ranked; empty when among all rows
 * @param ties whether rows that are equal to the last one kept are kept too
 * @param of whether by the metric itself, or by its change between two times
 */
public record Ranking(
    @Nullable Metric metric,
    @Nullable ColumnRef column,
    boolean descending,
    @Nullable Integer limit,
    boolean explicit,
    List<Dimension> within,
    boolean ties,
    Of of) {

  /** What of a metric rows are ordered by. */
  public enum Of {
    /** The number itself. */
    NUMBER,
    /** How much more it is than before. */
    CHANGE,
    /** How much more it is than before, as a part of what it was. */
    GROWTH
  }

  /** Copies its lists. */
  public Ranking {
    within = List.copyOf(within);
  }

  /** Among all rows, exactly as many as the limit says. */
  public Ranking(
      @Nullable Metric metric,
      @Nullable ColumnRef column,
      boolean descending,
      @Nullable Integer limit,
      boolean explicit) {
    this(metric, column, descending, limit, explicit, List.of(), false, Of.NUMBER);
  }

  /** The same by the change of the metric. */
  public Ranking by(Of other) {
    return new Ranking(metric, column, descending, limit, explicit, within, ties, other);
  }

  /** The same by another metric. */
  Ranking of(@Nullable Metric other) {
    return new Ranking(other, column, descending, limit, explicit, within, ties, of);
  }

  /** The same with another limit. */
  public Ranking keeping(@Nullable Integer rows) {
    return new Ranking(metric, column, descending, rows, explicit, within, ties, of);
  }
}
