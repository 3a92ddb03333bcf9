package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.Schema;

/**
 * "revenue by customer" where revenue is only stated for the whole business: what customers were
 * charged can be divided by them.
 */
public final class BilledMeasure {

  private BilledMeasure() {}

  /** The interpretation with what was charged instead of what is stated; none without both. */
  public static Optional<Interpretation> of(Schema schema, Interpretation asked) {
    List<Metric> metrics = new ArrayList<>();
    for (Metric metric : asked.metrics()) {
      metrics.add(
          metric instanceof Metric.ModelMeasure(Measure stated)
              ? schema.model().measures().stream()
                  .filter(measure -> measure.label().equals(Measure.BILLED + stated.label()))
                  .findFirst()
                  .<Metric>map(Metric.ModelMeasure::new)
                  .orElse(metric)
              : metric);
    }
    return metrics.equals(asked.metrics())
        ? Optional.empty()
        : Optional.of(AskedStatus.of(asked.withMetrics(metrics)));
  }
}
