package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a question.
 *
 * @param explanation one sentence saying what it would compute
 * @param sqlQuery the statement
 * @param parameters the values of its placeholders, in order
 * @param confidence from 0 to 1
 * @param intent the typed analysis
 */
public record RankedInterpretation(
    @JsonProperty(required = true) String explanation,
    @JsonProperty(required = true) String sqlQuery,
    List<@Nullable Object> parameters,
    double confidence,
    @Nullable Intent intent) {
  /** Copies its lists and maps, so that a message cannot change. */
  public RankedInterpretation {
    parameters = Copies.ofValues(parameters);
  }
}
