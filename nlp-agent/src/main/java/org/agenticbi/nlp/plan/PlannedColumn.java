package org.agenticbi.nlp.plan;

import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * An output column of a plan.
 *
 * @param name in the result
 * @param label for a person
 * @param expression its value in its block
 * @param role what it is for
 * @param unit of its values
 * @param format how to show them
 * @param metric what it computes, for a metric
 * @param dimension what it groups by, for a dimension
 * @param source {@code table.column}, where it rests on one
 */
public record PlannedColumn(
    String name,
    String label,
    Expression expression,
    @Nullable ColumnRole role,
    @Nullable String unit,
    @Nullable String format,
    @Nullable Metric metric,
    @Nullable Dimension dimension,
    @Nullable String source) {

  /** The same column with another name and value. */
  PlannedColumn as(String newName, String newLabel, Expression value) {
    return new PlannedColumn(
        newName, newLabel, value, role, unit, format, metric, dimension, source);
  }

  /** The same column shown in another way. */
  PlannedColumn shown(@Nullable String newUnit, @Nullable String newFormat) {
    return new PlannedColumn(
        name, label, expression, role, newUnit, newFormat, metric, dimension, source);
  }
}
