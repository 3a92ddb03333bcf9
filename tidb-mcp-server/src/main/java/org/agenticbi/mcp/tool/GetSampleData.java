package org.agenticbi.mcp.tool;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.agenticbi.mcp.access.GuardedDatabases;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.execute.QueryResult;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.service.Cancellation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a few rows of a table. */
final class GetSampleData implements Tool {

  private static final long DEFAULT_ROWS = 5;
  private static final long MOST_ROWS = 100;

  private final GuardedDatabases databases;

  GetSampleData(GuardedDatabases databases) {
    this.databases = databases;
  }

  @Override
  public ToolDescription description() {
    return ToolDescription.of(
        "get_sample_data",
        "A few rows of a table, to see what its values look like.",
        Schemas.DATABASE
            + ",\"table\":{\"type\":\"string\"},"
            + "\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100}",
        "[\"table\"]",
        Schemas.ROWS);
  }

  @Override
  public JsonNode call(ObjectNode arguments, Cancellation cancellation) {
    SampleArguments asked = Arguments.read(arguments, SampleArguments.class);
    Database database = databases.database(asked.database());
    long wanted = asked.limit() == null ? DEFAULT_ROWS : asked.limit();
    long rows = Math.clamp(wanted, 1, MOST_ROWS);
    String sql =
        "SELECT * FROM %s LIMIT %s".formatted(quoted(database.dialect(), asked.table()), rows);
    QueryResult result =
        databases.run(
            database,
            sql,
            List.of(),
            databases.limits().within(rows, databases.limits().time()),
            cancellation);
    return ResultJson.of(database, result);
  }

  private static String quoted(Dialect dialect, String table) {
    String quote = dialect == Dialect.MYSQL ? "`" : "\"";
    return quote + table.replace(quote, quote + quote) + quote;
  }

  private record SampleArguments(
      @Nullable String database,
      @JsonProperty(required = true) String table,
      @Nullable Long limit) {}
}
