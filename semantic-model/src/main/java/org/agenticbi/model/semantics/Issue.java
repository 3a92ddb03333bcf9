package org.agenticbi.model.semantics;

import org.jspecify.annotations.Nullable;

/**
 * Something in a semantic model that is wrong, or that is not used.
 *
 * @param severity whether the model can be used as it stands
 * @param where the place, for example {@code metrics[revenue].expression}
 * @param line of the text, from 1; 0 when the text has none
 * @param message what is wrong, for a person
 * @param suggestion what to do
 */
public record Issue(
    Severity severity, String where, int line, String message, @Nullable String suggestion) {

  /** How bad it is. */
  public enum Severity {
    /** Part of the model is left out because of it. */
    ERROR,
    /** The model is whole, but perhaps not what was meant. */
    WARNING
  }

  /** In one line: where, what, what to do. */
  @Override
  public String toString() {
    String text = "line " + line + ", " + where + ": " + message;
    return suggestion == null ? text : text + " " + suggestion;
  }
}
