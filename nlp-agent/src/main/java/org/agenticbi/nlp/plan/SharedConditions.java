package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.nlp.interpretation.Metric;

/** Conditions that every aggregate of every metric has stand better in WHERE. */
final class SharedConditions {

  private SharedConditions() {}

  static Set<RowCondition> of(List<Metric> metrics) {
    Set<RowCondition> held = null;
    for (Metric metric : metrics) {
      List<Set<RowCondition>> leaves = new ArrayList<>();
      if (!(metric instanceof Metric.ModelMeasure measure)) {
        return Set.of();
      }
      collect(measure.measure().expression(), leaves);
      for (Set<RowCondition> leaf : leaves) {
        if (held == null) {
          held = leaf;
        } else if (!held.equals(leaf)) {
          return Set.of();
        }
      }
    }
    return held == null ? Set.of() : held;
  }

  private static void collect(MeasureExpression expression, List<Set<RowCondition>> leaves) {
    switch (expression) {
      case MeasureExpression.Aggregated aggregated ->
          leaves.add(new HashSet<>(aggregated.filters()));
      case MeasureExpression.Calculated calculated -> {
        collect(calculated.left(), leaves);
        collect(calculated.right(), leaves);
      }
      case MeasureExpression.Constant _ -> {}
    }
  }
}
