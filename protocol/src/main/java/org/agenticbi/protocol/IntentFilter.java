package org.agenticbi.protocol;

import java.util.List;

/**
 * A condition on the rows.
 *
 * @param label the condition in words
 * @param column {@code table.column}
 * @param operator {@code =}, {@code !=}, {@code <}, {@code in}, {@code between}, {@code like},
 *     {@code is null}, {@code exists}, ...
 * @param values what it is compared with
 */
public record IntentFilter(String label, String column, String operator, List<String> values) {
  /** Copies its lists, so that a message cannot change. */
  public IntentFilter {
    values = List.copyOf(values);
  }
}
