package org.agenticbi.nlp.interpretation;

import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;

/** A number that is computed over many rows. */
public sealed interface Metric {

  /** A measure of the semantic model. */
  record ModelMeasure(Measure measure) implements Metric {}

  /** An aggregate of a column. */
  record ColumnAggregate(AggregateKind kind, ColumnRef column, boolean distinct)
      implements Metric {}

  /** How many rows a table has. */
  record RowCount(String table) implements Metric {}

  /**
   * The part of a metric that comes from the rows that fulfil a condition, from 0 to 1: cancelled
   * orders of all orders.
   */
  record Portion(Metric whole, Filter part) implements Metric {}

  /** The mean of a metric over the groups of a dimension: average number of orders per customer. */
  record AverageOver(Metric inner, Dimension each) implements Metric {}
}
