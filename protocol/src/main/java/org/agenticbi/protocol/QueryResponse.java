package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole answer.
 *
 * @param queryId names this answer
 * @param sessionId names the conversation
 * @param question as it was asked
 * @param explanation one sentence saying what was computed
 * @param intent the typed analysis
 * @param sqlQuery the statement
 * @param parameters the values of its placeholders
 * @param dialect of the statement
 * @param database where it ran
 * @param columns in order
 * @param data rows as arrays in column order
 * @param rowCount rows that were sent
 * @param truncated whether there were more
 * @param chartType {@code bar}, {@code line}, ...
 * @param chartSpec a Vega-Lite specification
 * @param alternatives other charts
 * @param description alternative text of the chart
 * @param insights facts computed from the data
 * @param suggestions next questions
 * @param timings milliseconds by stage
 * @param path how the answer was found
 * @param confidence from 0 to 1
 * @param words every word accounted for
 * @param metadata the receipt of the execution
 * @param cacheHit whether an earlier result served
 * @param interpretations other readings
 */
@JsonTypeName("query_response")
public record QueryResponse(
    @JsonProperty(required = true) String queryId,
    @JsonProperty(required = true) String sessionId,
    @JsonProperty(required = true) String question,
    @JsonProperty(required = true) String explanation,
    @JsonProperty(required = true) Intent intent,
    @JsonProperty(required = true) String sqlQuery,
    List<@Nullable Object> parameters,
    @Nullable String dialect,
    @Nullable String database,
    @JsonProperty(required = true) List<Column> columns,
    @JsonProperty(required = true) List<List<@Nullable Object>> data,
    @JsonProperty(required = true) long rowCount,
    @JsonProperty(required = true) boolean truncated,
    @JsonProperty(required = true) String chartType,
    @Nullable ObjectNode chartSpec,
    @JsonProperty(required = true) List<ChartAlternative> alternatives,
    @Nullable String description,
    @JsonProperty(required = true) List<Insight> insights,
    @JsonProperty(required = true) List<String> suggestions,
    @JsonProperty(required = true) Map<String, Double> timings,
    @JsonProperty(required = true) AnswerPath path,
    double confidence,
    List<WordUse> words,
    @Nullable ExecutionMetadata metadata,
    boolean cacheHit,
    List<RankedInterpretation> interpretations)
    implements Reply {
  /** Copies its lists, so that a message cannot change. */
  public QueryResponse {
    parameters = Copies.ofValues(parameters);
    timings = Copies.of(timings);
    columns = Copies.of(columns);
    alternatives = Copies.of(alternatives);
    insights = Copies.of(insights);
    suggestions = Copies.of(suggestions);
    words = Copies.of(words);
    interpretations = Copies.of(interpretations);
  }
}
