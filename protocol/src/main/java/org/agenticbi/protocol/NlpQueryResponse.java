package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that answers a question, and the reading behind it.
 *
 * @param intent the typed analysis
 * @param sqlQuery the statement
 * @param dialect {@code duckdb}, {@code mysql}, {@code sqlite} or {@code postgresql}
 * @param parameters the values of its placeholders, in order
 * @param explanation one sentence saying what will be computed
 * @param confidence from 0 to 1, calibrated
 * @param interpretations other readings, best first
 * @param path how the answer was found
 * @param words every word of the question accounted for
 * @param database the database that it is for
 */
@JsonTypeName("nlp_query_response")
public record NlpQueryResponse(
    @JsonProperty(required = true) Intent intent,
    @JsonProperty(required = true) String sqlQuery,
    @JsonProperty(required = true) String dialect,
    @JsonProperty(required = true) List<@Nullable Object> parameters,
    @JsonProperty(required = true) String explanation,
    @JsonProperty(required = true) double confidence,
    @JsonProperty(required = true) List<RankedInterpretation> interpretations,
    @JsonProperty(required = true) AnswerPath path,
    List<WordUse> words,
    @Nullable String database)
    implements Reply {
  /** Copies its lists, so that a message cannot change. */
  public NlpQueryResponse {
    parameters = Copies.ofValues(parameters);
    interpretations = Copies.of(interpretations);
    words = Copies.of(words);
  }
}
