package org.agenticbi.model.semantics;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** What one row gives. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RowExpression.Star.class, name = "rows"),
  @JsonSubTypes.Type(value = RowExpression.ColumnValue.class, name = "column"),
  @JsonSubTypes.Type(value = RowExpression.ConstantNumber.class, name = "number"),
  @JsonSubTypes.Type(value = RowExpression.OrZero.class, name = "orZero"),
  @JsonSubTypes.Type(value = RowExpression.Either.class, name = "either"),
  @JsonSubTypes.Type(value = RowExpression.Days.class, name = "days"),
  @JsonSubTypes.Type(value = RowExpression.Arithmetic.class, name = "calculation")
})
public sealed interface RowExpression {

  /** The row itself, for counting. */
  record Star() implements RowExpression {}

  /**
   * A column.
   *
   * @param table that has it; joined in when it is not the table of the measure
   */
  record ColumnValue(String table, String column) implements RowExpression {}

  /** A number. */
  record ConstantNumber(BigDecimal value) implements RowExpression {}

  /** A value, 0 where there is none: an amount that is only there when something was deducted. */
  record OrZero(RowExpression value) implements RowExpression {}

  /** One value for rows of which a condition holds, another for the others. */
  record Either(RowCondition where, RowExpression value, RowExpression otherwise)
      implements RowExpression {}

  /** Whole days from one time of a row to a later one: the nights of a stay. */
  record Days(ColumnValue from, ColumnValue to) implements RowExpression {}

  /**
   * A calculation on one row.
   *
   * @param operator {@code +}, {@code -}, {@code *} or {@code /}
   */
  record Arithmetic(RowExpression left, char operator, RowExpression right)
      implements RowExpression {}
}
