package org.agenticbi.nlp.plan;

import java.util.List;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;

/** Measures made from others. */
final class MeasureCopies {

  private MeasureCopies() {}

  /** One aggregate of a measure as a measure of its own. */
  static Measure part(
      Measure measure, String name, String table, MeasureExpression.Aggregated aggregated) {
    return new Measure(
        name,
        measure.label(),
        null,
        List.of(),
        table,
        aggregated,
        measure.unit(),
        null,
        null,
        null);
  }
}
