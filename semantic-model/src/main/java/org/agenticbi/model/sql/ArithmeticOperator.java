package org.agenticbi.model.sql;

/** An operator on numbers. */
public enum ArithmeticOperator {
  /** Sum. */
  ADD,
  /** Difference. */
  SUBTRACT,
  /** Product. */
  MULTIPLY,
  /** Exact quotient; NULL when divided by zero. */
  DIVIDE
}
