package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/** An interpretation in the making: all parts of another, some of them changed. */
final class InterpretationCopy {

  @Nullable String subject;
  List<ColumnRef> outputs;
  boolean distinct;
  List<Metric> metrics;
  List<Dimension> dimensions;
  List<Filter> filters;
  List<Filter.MetricCondition> having;
  @Nullable Ranking ranking;
  boolean share;
  @Nullable Filter shareOf;
  @Nullable Comparison comparison;
  boolean cumulative;
  @Nullable Integer movingRows;
  @Nullable String chart;
  @Nullable AverageCondition average;
  List<ColumnRef> above;
  List<Dimension> shareWithin;

  InterpretationCopy(Interpretation original) {
    this.subject = original.subject();
    this.outputs = original.outputs();
    this.distinct = original.distinct();
    this.metrics = original.metrics();
    this.dimensions = original.dimensions();
    this.filters = original.filters();
    this.having = original.having();
    this.ranking = original.ranking();
    this.share = original.share();
    this.shareOf = original.shareOf();
    this.comparison = original.comparison();
    this.cumulative = original.cumulative();
    this.movingRows = original.movingRows();
    this.chart = original.chart();
    this.average = original.average();
    this.above = original.above();
    this.shareWithin = original.shareWithin();
  }

  Interpretation made() {
    return new Interpretation(
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
        average,
        above,
        shareWithin);
  }
}
