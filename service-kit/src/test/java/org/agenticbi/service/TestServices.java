package org.agenticbi.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ExecutionMetadata;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.RowsChunk;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.SqlQueryResponse;

/** A service whose SQL says how it behaves, with the latches that tests hold. */
final class TestServices {
  final CountDownLatch started = new CountDownLatch(1);
  final CountDownLatch release = new CountDownLatch(1);
  final CountDownLatch cancelled = new CountDownLatch(1);

  static ServerSettings settings() {
    return ServerSettings.local(0).withStopTimeout(Duration.ofSeconds(2));
  }

  Service start(ServerSettings settings) {
    return builder(settings).start();
  }

  Service.Builder builder(ServerSettings settings) {
    return Service.named("data-agent", settings)
        .handle(SqlQuery.class, this::answer)
        .post("/execute", SqlQuery.class);
  }

  private SqlQueryResponse answer(SqlQuery query, Exchange exchange) {
    String[] words = query.sqlQuery().split(" ", 2);
    switch (words[0]) {
      case "wait" -> waitForRelease(exchange);
      case "progress" -> {
        exchange.progress("querying", "Half done", 50);
        exchange.progress("querying", "Going back", 20);
        exchange.progress("querying", "Nearly done", 90);
      }
      case "flood" -> {
        for (int i = 0; i < Integer.parseInt(words[1]); i++) {
          exchange.progress("querying", "x".repeat(1000), 1);
        }
      }
      case "stream" -> stream(Integer.parseInt(words[1]), exchange);
      case "reject" ->
          throw new RequestFailedException(
              ErrorCode.QUERY_REJECTED, "Only SELECT.", "Send a SELECT.");
      case "break" -> throw new IllegalStateException("password=secret at 10.0.0.1");
      case "large" -> {
        return reply(List.of(List.of("x".repeat(Integer.parseInt(words[1])))), exchange);
      }
      case "unwritable" -> {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        return reply(List.of(endless), exchange);
      }
      default -> {}
    }
    return reply(List.of(List.of(query.sqlQuery())), exchange);
  }

  private void waitForRelease(Exchange exchange) {
    exchange.cancellation().onCancel(cancelled::countDown);
    exchange.cancellation().onCancel(release::countDown);
    started.countDown();
    try {
      release.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void stream(int chunks, Exchange exchange) {
    for (int i = 0; i < chunks; i++) {
      List<Column> columns = i == 0 ? columns() : null;
      exchange.send(new RowsChunk(i, columns, List.of(List.of("y".repeat(100_000)))));
    }
  }

  private static SqlQueryResponse reply(List<List<Object>> rows, Exchange exchange) {
    String who = exchange.userId() == null ? "nobody" : exchange.userId();
    return new SqlQueryResponse(
        who,
        columns(),
        rows,
        rows.size(),
        false,
        false,
        new ExecutionMetadata("SELECT 1", 0.5, 10, null, null));
  }

  private static List<Column> columns() {
    return List.of(new Column("echo", ColumnType.TEXT, null, null, null));
  }
}
