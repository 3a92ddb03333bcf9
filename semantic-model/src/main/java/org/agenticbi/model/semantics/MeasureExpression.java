package org.agenticbi.model.semantics;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a measure is computed: a number aggregated over the rows of its table, or a calculation of
 * such.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MeasureExpression.Aggregated.class, name = "aggregate"),
  @JsonSubTypes.Type(value = MeasureExpression.Calculated.class, name = "calculation"),
  @JsonSubTypes.Type(value = MeasureExpression.Constant.class, name = "number")
})
public sealed interface MeasureExpression {

  /**
   * An aggregate over rows.
   *
   * @param aggregate how
   * @param row what a row gives; {@link RowExpression.Star} for counting rows
   * @param distinct whether each value counts once
   * @param filters conditions on the rows, all of which must hold
   */
  record Aggregated(
      AggregateKind aggregate, RowExpression row, boolean distinct, List<RowCondition> filters)
      implements MeasureExpression {
    /** Copies its lists. */
    public Aggregated {
      filters = List.copyOf(filters);
    }
  }

  /**
   * A calculation over aggregates, for example a ratio.
   *
   * @param operator {@code +}, {@code -}, {@code *} or {@code /} (null when divided by zero)
   */
  record Calculated(MeasureExpression left, char operator, MeasureExpression right)
      implements MeasureExpression {}

  /** A number. */
  record Constant(BigDecimal value) implements MeasureExpression {}
}
