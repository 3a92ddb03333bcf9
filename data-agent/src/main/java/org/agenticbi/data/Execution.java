package org.agenticbi.data;

import java.time.Duration;
import java.util.List;
import org.agenticbi.model.result.ColumnRoles;
import org.agenticbi.model.result.ResultTable;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.Exchange;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkCall;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Runs statements at the data server, where the guard stands, and types their columns. */
final class Execution {

  /** So much longer than the database do we wait, so that its own word on a timeout arrives. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Roles are read from so many rows; more would say the same. */
  private static final int SAMPLE = 1_000;

  private final Link tidbMcpServer;

  Execution(Link tidbMcpServer) {
    this.tidbMcpServer = tidbMcpServer;
  }

  /** The result; errors of the data server pass unchanged, cancellation passes on to it. */
  QueryResult run(Statement statement, Exchange exchange) {
    LinkCall call = LinkCall.within(statement.timeout().plus(PATIENCE)).onBehalfOf(exchange);
    ToolCall tool = new ToolCall("execute_query", arguments(statement));
    ToolCallResponse reply = tidbMcpServer.request(tool, ToolCallResponse.class, call);
    QueryResult result = ProtocolJson.mapper().treeToValue(reply.result(), QueryResult.class);
    return result.withColumns(ColumnRoles.complete(sample(result)));
  }

  private static ResultTable sample(QueryResult result) {
    List<List<@Nullable Object>> rows = result.rows();
    return new ResultTable(result.columns(), rows.subList(0, Math.min(SAMPLE, rows.size())));
  }

  private static ObjectNode arguments(Statement statement) {
    ObjectNode arguments = ProtocolJson.mapper().createObjectNode();
    arguments.put("sql", statement.sql());
    if (statement.database() != null) {
      arguments.put("database", statement.database());
    }
    if (!statement.parameters().isEmpty()) {
      arguments.set("parameters", ProtocolJson.mapper().valueToTree(statement.parameters()));
    }
    arguments.put("max_rows", statement.maxRows());
    arguments.put("timeout_ms", statement.timeout().toMillis());
    return arguments;
  }
}
