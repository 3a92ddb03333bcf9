package org.agenticbi.model.sql;

/**
 * How far lines are moved in. Passed down rather than applied afterwards, so that a line break
 * inside a value stays as it is.
 */
record Indent(int depth) {
  static final Indent NONE = new Indent(0);

  Indent deeper() {
    return new Indent(depth + 1);
  }

  /** A line break and the blanks of the new line. */
  String line() {
    return "\n" + "  ".repeat(depth);
  }
}
