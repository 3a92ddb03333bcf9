package org.agenticbi.nlp.mention;

import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;

/** What a span of a question may stand for. */
public sealed interface Target {

  /** A table: its rows, as things or events. */
  record TableTarget(String table) implements Target {}

  /** A column. */
  record ColumnTarget(ColumnRef column) implements Target {}

  /** A measure of the semantic model. */
  record MeasureTarget(Measure measure) implements Target {}

  /** A value of a column. */
  record ValueTarget(ColumnRef column, String value) implements Target {}
}
