package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement.
 *
 * @param queryId as it came
 * @param columns in order
 * @param data rows as arrays in column order; absent when they were streamed
 * @param rowCount rows that were sent
 * @param truncated whether there were more
 * @param cacheHit whether an earlier result served
 * @param metadata the receipt
 */
@JsonTypeName("sql_query_response")
public record SqlQueryResponse(
    @Nullable String queryId,
    @JsonProperty(required = true) List<Column> columns,
    @Nullable List<List<@Nullable Object>> data,
    @JsonProperty(required = true) long rowCount,
    @JsonProperty(required = true) boolean truncated,
    @JsonProperty(required = true) boolean cacheHit,
    @JsonProperty(required = true) ExecutionMetadata metadata)
    implements Reply {
  /** Copies its lists, so that a message cannot change. */
  public SqlQueryResponse {
    columns = Copies.of(columns);
  }
}
