package org.agenticbi.backend.suggestion;

/**
 * Words that can go on a question that is being typed.
 *
 * @param text the words
 * @param kind what they are
 */
public record Completion(String text, Kind kind) {

  /** What the words of a completion are. */
  public enum Kind {
    /** A number that can be asked for. */
    MEASURE,
    /** What it can be grouped by, or a table. */
    COLUMN,
    /** A value of a column. */
    VALUE,
    /** A span or grain of time. */
    TIME,
    /** A whole question. */
    QUESTION
  }
}
