package org.agenticbi.model.sql;

/**
 * A joined source.
 *
 * @param kind how
 * @param source what
 * @param on the condition
 */
public record Join(Kind kind, From source, Condition on) {

  /** How unmatched rows are treated. */
  public enum Kind {
    /** They are left out. */
    INNER,
    /** Those of the left side stay. */
    LEFT
  }
}
