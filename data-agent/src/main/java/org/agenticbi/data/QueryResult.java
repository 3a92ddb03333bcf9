package org.agenticbi.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.agenticbi.protocol.Column;
import org.jspecify.annotations.Nullable;

/**
 * What the tool {@code execute_query} returns.
 *
 * @param columns in order
 * @param rows as arrays in column order
 * @param truncated whether there were more
 * @param statement as executed
 * @param databaseTimeMs time in the database
 * @param bytes size of the rows as JSON
 * @param database where it ran
 * @param executedAt when, in UTC
 */
record QueryResult(
    @JsonProperty(required = true) List<Column> columns,
    @JsonProperty(required = true) List<List<@Nullable Object>> rows,
    @JsonProperty(required = true) boolean truncated,
    @JsonProperty(required = true) String statement,
    double databaseTimeMs,
    long bytes,
    @Nullable String database,
    @Nullable String executedAt) {

  /** The same rows under other columns. */
  QueryResult withColumns(List<Column> newColumns) {
    return new QueryResult(
        newColumns, rows, truncated, statement, databaseTimeMs, bytes, database, executedAt);
  }
}
