package org.agenticbi.nlp.query;

/**
 * A condition.
 *
 * @param left what is tested
 * @param operator how
 * @param right against what
 */
public record Restriction(Item left, Operator operator, Operand right) {

  /** How a column is tested. */
  public enum Operator {
    /** The same. */
    EQUAL,
    /** Another. */
    NOT_EQUAL,
    /** More. */
    GREATER,
    /** As much or more. */
    AT_LEAST,
    /** Less. */
    LESS,
    /** As much or less. */
    AT_MOST,
    /** Within a {@link Range}, ends included. */
    BETWEEN,
    /** Matches a pattern with {@code %}, without regard to case. */
    LIKE,
    /** Does not match it. */
    NOT_LIKE,
    /** Among the rows of a {@link Nested}. */
    IN,
    /** Not among them. */
    NOT_IN,
    /** Has no value; the operand is {@link None}. */
    MISSING,
    /** Has a value. */
    PRESENT
  }

  /** Against what something is tested. */
  public sealed interface Operand {}

  /** A value: String, Long or BigDecimal. */
  public record Value(Object value) implements Operand {}

  /** Two ends. */
  public record Range(Object least, Object greatest) implements Operand {}

  /** The single value or the rows of a query of one item. */
  public record Nested(Query query) implements Operand {}

  /** Nothing. */
  public record None() implements Operand {}
}
