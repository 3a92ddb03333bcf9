package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
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
public record IntentFilter(
    @JsonProperty(required = true) String label,
    @JsonProperty(required = true) String column,
    @JsonProperty(required = true) String operator,
    List<String> values) {
  /** Copies its lists, so that a message cannot change. */
  public IntentFilter {
    values = Copies.of(values);
  }
}
