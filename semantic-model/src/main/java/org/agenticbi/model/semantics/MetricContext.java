package org.agenticbi.model.semantics;

import java.util.Optional;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.jspecify.annotations.Nullable;

/** What the names in an expression stand for. */
interface MetricContext {

  /**
   * A column.
   *
   * @param dataset its dataset or table; null when the expression does not say
   */
  ColumnValue column(@Nullable String dataset, String column) throws UnreadableExpressionException;

  /** Another metric, by its name. */
  Optional<MeasureExpression> metric(String name) throws UnreadableExpressionException;
}
