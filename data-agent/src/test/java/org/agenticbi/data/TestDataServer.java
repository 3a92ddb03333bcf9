package org.agenticbi.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.Exchange;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import tools.jackson.databind.node.ObjectNode;

/**
 * A real service that speaks {@code tool_call} over one table of whole numbers and their squares.
 * {@code wait} runs until it is cancelled; {@code drop ...} is refused as the guard would.
 */
final class TestDataServer implements AutoCloseable {

  static final int TABLE_SIZE = 5_000;

  final AtomicInteger executions = new AtomicInteger();
  final BlockingQueue<ObjectNode> received = new LinkedBlockingQueue<>();
  final CountDownLatch waiting = new CountDownLatch(1);
  final CountDownLatch cancelled = new CountDownLatch(1);
  final Service service =
      Service.named("tidb-mcp-server", ServerSettings.local(0))
          .handle(ToolCall.class, this::answer)
          .start();

  private Reply answer(ToolCall call, Exchange exchange) throws RequestFailedException {
    ObjectNode arguments = call.arguments();
    if (!call.tool().equals("execute_query") || arguments == null) {
      throw new RequestFailedException(ErrorCode.UNKNOWN_TOOL, "No tool " + call.tool() + ".");
    }
    executions.incrementAndGet();
    received.add(arguments);
    String sql = arguments.get("sql").stringValue();
    if (sql.startsWith("drop")) {
      throw new RequestFailedException(
          ErrorCode.QUERY_REJECTED,
          "Only one SELECT statement is allowed; this is DROP.",
          "Send a SELECT statement.");
    }
    if (sql.equals("wait")) {
      return await(exchange);
    }
    int rows = Math.min(arguments.get("max_rows").intValue(), TABLE_SIZE);
    return new ToolCallResponse("execute_query", result(sql, rows));
  }

  private Reply await(Exchange exchange) {
    CountDownLatch over = new CountDownLatch(1);
    exchange.cancellation().onCancel(over::countDown);
    waiting.countDown();
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    cancelled.countDown();
    throw new RequestFailedException(ErrorCode.CANCELLED, "The statement was cancelled.");
  }

  private static ObjectNode result(String sql, int rows) {
    List<List<Object>> data = new ArrayList<>();
    for (int number = 0; number < rows; number++) {
      data.add(List.of(number, number * 0.5));
    }
    List<Map<String, String>> columns =
        List.of(
            Map.of("name", "order_id", "type", "integer"),
            Map.of("name", "revenue", "type", "decimal"));
    return ProtocolJson.mapper()
        .valueToTree(
            Map.of(
                "columns",
                columns,
                "rows",
                data,
                "row_count",
                rows,
                "truncated",
                rows < TABLE_SIZE,
                "statement",
                sql + " LIMIT " + rows,
                "database_time_ms",
                1.5,
                "bytes",
                rows * 12,
                "executed_at",
                "2026-01-31T09:15:00Z"));
  }

  @Override
  public void close() {
    service.close();
  }
}
