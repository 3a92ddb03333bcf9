package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * A fact computed from the data.
 *
 * @param kind {@code total}, {@code leader}, {@code trend}, {@code outlier}, ...
 * @param sentence for a person
 * @param numbers what it rests on
 */
public record Insight(
    @JsonProperty(required = true) String kind,
    @JsonProperty(required = true) String sentence,
    Map<String, Object> numbers) {
  /** Copies its lists and maps, so that a message cannot change. */
  public Insight {
    numbers = Copies.of(numbers);
  }
}
