package org.agenticbi.mcp.tool;

import java.util.List;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.execute.QueryResult;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ProtocolJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A result as the tools give it. */
final class ResultJson {

  private ResultJson() {}

  static JsonNode of(Database database, QueryResult result) {
    Result json =
        new Result(
            result.columns(),
            result.rows(),
            result.rows().size(),
            result.truncated(),
            result.statement(),
            Math.round(result.databaseTimeMs() * 1000) / 1000.0,
            result.bytes(),
            result.executedAt().toString(),
            database.name());
    return ProtocolJson.mapper().valueToTree(json);
  }

  private record Result(
      List<Column> columns,
      List<List<@Nullable Object>> rows,
      long rowCount,
      boolean truncated,
      String statement,
      double databaseTimeMs,
      long bytes,
      String executedAt,
      String database) {}
}
