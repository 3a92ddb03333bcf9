package org.agenticbi.mcp.tool;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import org.agenticbi.mcp.access.GuardedDatabases;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.execute.ExecutionLimits;
import org.agenticbi.mcp.execute.QueryResult;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs one SELECT. */
final class ExecuteQuery implements Tool {

  private final GuardedDatabases databases;

  ExecuteQuery(GuardedDatabases databases) {
    this.databases = databases;
  }

  @Override
  public ToolDescription description() {
    return ToolDescription.of(
        "execute_query",
        "Run one SELECT in the database's dialect, with ? for parameters. Anything that writes is"
            + " refused. Says whether rows were cut off.",
        Schemas.DATABASE
            + ",\"sql\":{\"type\":\"string\"},\"parameters\":{\"type\":\"array\"},"
            + "\"max_rows\":{\"type\":\"integer\",\"minimum\":1},"
            + "\"timeout_ms\":{\"type\":\"integer\",\"minimum\":1}",
        "[\"sql\"]",
        Schemas.ROWS
            + ",\"row_count\":{\"type\":\"integer\"},\"truncated\":{\"type\":\"boolean\"},"
            + "\"statement\":{\"type\":\"string\"}");
  }

  @Override
  public JsonNode call(ObjectNode arguments, Cancellation cancellation) {
    QueryArguments asked = Arguments.read(arguments, QueryArguments.class);
    Database database = databases.database(asked.database());
    List<@Nullable Object> parameters = asked.parameters() == null ? List.of() : asked.parameters();
    QueryResult result =
        databases.run(database, asked.sql(), parameters, limits(asked), cancellation);
    return ResultJson.of(database, result);
  }

  private ExecutionLimits limits(QueryArguments asked) {
    ExecutionLimits most = databases.limits();
    long rows = asked.maxRows() == null ? most.rows() : atLeastOne("max_rows", asked.maxRows());
    Duration time =
        asked.timeoutMs() == null
            ? most.time()
            : Duration.ofMillis(atLeastOne("timeout_ms", asked.timeoutMs()));
    return most.within(rows, time);
  }

  private static long atLeastOne(String name, long value) {
    if (value < 1) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE, name + " must be at least 1.", "Leave it out for the most.");
    }
    return value;
  }

  private record QueryArguments(
      @Nullable String database,
      @JsonProperty(required = true) String sql,
      @Nullable List<@Nullable Object> parameters,
      @Nullable Long maxRows,
      @Nullable Long timeoutMs) {}
}
