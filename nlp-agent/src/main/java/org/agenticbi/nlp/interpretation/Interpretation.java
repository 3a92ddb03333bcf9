package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks for, clause by clause, before any join is chosen.
 *
 * @param subject the table whose rows are listed or counted; null when only metrics are asked for
 * @param outputs columns that are listed; empty for the label of the subject
 * @param distinct whether each listed row comes once
 * @param metrics numbers; with any, rows are grouped by the dimensions
 * @param dimensions what they are grouped by
 * @param filters conditions on rows
 * @param having conditions on groups
 * @param ranking order and limit
 * @param share whether the part of the whole is asked for
 * @param shareOf the condition that makes the part, when it is not each group
 * @param comparison against what metrics are compared
 * @param cumulative whether metrics are summed up over time, or over {@code movingRows} periods
 * @param movingRows for moving averages and sums: over so many periods
 * @param chart the chart that was asked for
 * @param average a condition on groups: how they stand against the mean of all groups
 * @param above keys to other rows of the same table whose names are listed beside
 * @param shareWithin the groups that shares are of, rather than of the whole
 */
public record Interpretation(
    @Nullable String subject,
    List<ColumnRef> outputs,
    boolean distinct,
    List<Metric> metrics,
    List<Dimension> dimensions,
    List<Filter> filters,
    List<Filter.MetricCondition> having,
    @Nullable Ranking ranking,
    boolean share,
    @Nullable Filter shareOf,
    @Nullable Comparison comparison,
    boolean cumulative,
    @Nullable Integer movingRows,
    @Nullable String chart,
    @Nullable AverageCondition average,
    List<ColumnRef> above,
    List<Dimension> shareWithin) {
  /** Copies its lists. */
  public Interpretation {
    above = List.copyOf(above);
    shareWithin = List.copyOf(shareWithin);
    outputs = List.copyOf(outputs);
    metrics = List.copyOf(metrics);
    dimensions = List.copyOf(dimensions);
    filters = List.copyOf(filters);
    having = List.copyOf(having);
  }

  /** Without a condition on the mean of groups. */
  public Interpretation(
      @Nullable String subject,
      List<ColumnRef> outputs,
      boolean distinct,
      List<Metric> metrics,
      List<Dimension> dimensions,
      List<Filter> filters,
      List<Filter.MetricCondition> having,
      @Nullable Ranking ranking,
      boolean share,
      @Nullable Filter shareOf,
      @Nullable Comparison comparison,
      boolean cumulative,
      @Nullable Integer movingRows,
      @Nullable String chart) {
    this(
        subject,
        outputs,
        distinct,
        metrics,
        dimensions,
        filters,
        having,
        ranking,
        share,
        shareOf,
        comparison,
        cumulative,
        movingRows,
        chart,
        null,
        List.of(),
        List.of());
  }

  /** The same rows with other columns of them. */
  Interpretation withOutputs(List<ColumnRef> others) {
    InterpretationCopy copy = new InterpretationCopy(this);
    copy.outputs = others;
    return copy.made();
  }

  /** With the names of other rows beside. */
  Interpretation withAbove(List<ColumnRef> keys) {
    InterpretationCopy copy = new InterpretationCopy(this);
    copy.above = keys;
    return copy.made();
  }

  /** The same with another condition on the mean of groups. */
  public Interpretation withAverage(@Nullable AverageCondition other) {
    InterpretationCopy copy = new InterpretationCopy(this);
    copy.average = other;
    return copy.made();
  }

  /** The same in another order, with other rows kept. */
  public Interpretation withRanking(@Nullable Ranking other) {
    InterpretationCopy copy = new InterpretationCopy(this);
    copy.ranking = other;
    return copy.made();
  }

  /** The same with other numbers. */
  Interpretation withMetrics(List<Metric> others) {
    InterpretationCopy copy = new InterpretationCopy(this);
    copy.metrics = others;
    return copy.made();
  }

  /** The same with other conditions on numbers. */
  Interpretation withHaving(List<Filter.MetricCondition> others) {
    InterpretationCopy copy = new InterpretationCopy(this);
    copy.having = others;
    return copy.made();
  }

  /** The same for other groups. */
  Interpretation withDimensions(List<Dimension> others) {
    InterpretationCopy copy = new InterpretationCopy(this);
    copy.dimensions = others;
    return copy.made();
  }

  /** The same over other rows. */
  public Interpretation withFilters(List<Filter> others) {
    InterpretationCopy copy = new InterpretationCopy(this);
    copy.filters = others;
    return copy.made();
  }

  /** Whether numbers are computed over rows, rather than rows listed. */
  public boolean aggregated() {
    return !metrics.isEmpty();
  }
}
