package org.agenticbi.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ExecutionConfig;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.RowsChunk;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.SqlQueryResponse;
import org.agenticbi.service.Cancellation;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkCall;
import org.agenticbi.service.LinkSettings;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataAgentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final QueryLimits LIMITS =
      new QueryLimits(2_000, Duration.ofSeconds(10), Duration.ofSeconds(20), 300);

  private final AtomicLong now = new AtomicLong();
  private final TestDataServer server = new TestDataServer();
  private @Nullable Service agent;
  private @Nullable Link client;

  @BeforeEach
  void start() {
    DataAgentConfiguration configuration =
        DataAgentConfiguration.of(ServerSettings.local(0), server.service.webSocketUri())
            .withLimits(LIMITS)
            .withCache(new CacheSettings(1 << 20, Duration.ofSeconds(60)));
    Service started = DataAgent.start(configuration, now::get);
    agent = started;
    client = Link.to("data-agent", started.webSocketUri(), LinkSettings.from("test"));
  }

  @AfterEach
  void stop() {
    client().close();
    agent().close();
    server.close();
  }

  @Test
  void query_givesTypedColumnsRowsAndReceipt() {
    SqlQueryResponse reply = ask(new SqlQuery("select n", List.of(7), "shop", "q-1", rows(3)));
    assertThat(reply.queryId()).isEqualTo("q-1");
    assertThat(reply.columns())
        .extracting(column -> column.role())
        .containsExactly(ColumnRole.IDENTIFIER, ColumnRole.MEASURE);
    assertThat(reply.data()).hasSize(3);
    assertThat(reply.rowCount()).isEqualTo(3);
    assertThat(reply.truncated()).isTrue();
    assertThat(reply.cacheHit()).isFalse();
    assertThat(reply.metadata().statement()).isEqualTo("select n LIMIT 3");
    assertThat(reply.metadata().database()).isEqualTo("shop");
    assertThat(reply.metadata().databaseTimeMs()).isEqualTo(1.5);
    assertThat(server.received.remove())
        .hasToString(
            "{\"sql\":\"select n\",\"database\":\"shop\",\"parameters\":[7],"
                + "\"max_rows\":3,\"timeout_ms\":10000}");
  }

  @Test
  void limits_capWhatIsWishedFor() {
    ExecutionConfig greedy = new ExecutionConfig(999_999L, 999_999, null, null);
    SqlQueryResponse reply = ask(new SqlQuery("select n", null, null, null, greedy));
    assertThat(reply.rowCount()).isEqualTo(2_000);
    assertThat(server.received.remove().get("timeout_ms").longValue()).isEqualTo(20_000);
  }

  @Test
  void sameStatement_isServedFromTheCacheUntilItIsOld() {
    SqlQuery query = new SqlQuery("select n", null, null, null, rows(2));
    assertThat(ask(query).cacheHit()).isFalse();
    SqlQueryResponse second = ask(query);
    assertThat(second.cacheHit()).isTrue();
    assertThat(second.data()).hasSize(2);
    assertThat(server.executions).hasValue(1);
    now.addAndGet(Duration.ofSeconds(61).toNanos());
    assertThat(ask(query).cacheHit()).isFalse();
  }

  @Test
  void otherTextParametersDatabaseOrLimit_isNotServedFromTheCache() {
    ask(new SqlQuery("select n", null, null, null, rows(2)));
    assertThat(ask(new SqlQuery("select m", null, null, null, rows(2))).cacheHit()).isFalse();
    assertThat(ask(new SqlQuery("select n", List.of(1), null, null, rows(2))).cacheHit()).isFalse();
    assertThat(ask(new SqlQuery("select n", null, "b", null, rows(2))).cacheHit()).isFalse();
    assertThat(ask(new SqlQuery("select n", null, null, null, rows(3))).cacheHit()).isFalse();
    ExecutionConfig fresh = new ExecutionConfig(null, 2, false, null);
    assertThat(ask(new SqlQuery("select n", null, null, null, fresh)).cacheHit()).isFalse();
  }

  @Test
  void errors_passWithTheirWordsAndAreNotKept() {
    SqlQuery query = new SqlQuery("drop table t", null, null, null, null);
    for (int attempt = 1; attempt <= 2; attempt++) {
      assertThatThrownBy(() -> ask(query))
          .asInstanceOf(type(RequestFailedException.class))
          .satisfies(failed -> {
            assertThat(failed.code()).isEqualTo(ErrorCode.QUERY_REJECTED);
            assertThat(failed).hasMessage("Only one SELECT statement is allowed; this is DROP.");
            assertThat(failed.body().suggestions()).containsExactly("Send a SELECT statement.");
          });
      assertThat(server.executions).hasValue(attempt);
    }
  }

  @Test
  void emptyStatementAndSenselessLimits_areRefused() {
    for (SqlQuery query :
        List.of(
            new SqlQuery("  ", null, null, null, null),
            new SqlQuery("select n", null, null, null, rows(0)),
            new SqlQuery(
                "select n", null, null, null, new ExecutionConfig(0L, null, null, null)))) {
      assertThatThrownBy(() -> ask(query))
          .asInstanceOf(type(RequestFailedException.class))
          .extracting(RequestFailedException::code)
          .isEqualTo(ErrorCode.INVALID_MESSAGE);
    }
    assertThat(server.executions).hasValue(0);
  }

  @Test
  void stream_sendsChunksInOrderAndNoRowsInTheReply() {
    for (boolean kept : new boolean[] {false, true}) {
      List<RowsChunk> chunks = new ArrayList<>();
      SqlQuery query =
          new SqlQuery("select n", null, null, null, new ExecutionConfig(null, 1_000, null, true));
      SqlQueryResponse reply =
          client()
              .request(
                  query, SqlQueryResponse.class, LinkCall.within(PATIENCE).withRows(chunks::add));
      assertThat(reply.cacheHit()).isEqualTo(kept);
      assertThat(reply.data()).isNull();
      assertThat(reply.rowCount()).isEqualTo(1_000);
      assertThat(chunks).extracting(RowsChunk::sequence).containsExactly(0, 1, 2, 3);
      assertThat(chunks).extracting(it -> it.data().size()).containsExactly(300, 300, 300, 100);
      assertThat(chunks.getFirst().columns()).hasSize(2);
      assertThat(chunks.get(1).columns()).isNull();
      assertThat(chunks.getLast().data().getLast().getFirst()).isEqualTo(999);
    }
  }

  @Test
  void cancel_reachesTheDataServer() throws Exception {
    Cancellation cancellation = new Cancellation();
    SqlQuery query = new SqlQuery("wait", null, null, null, null);
    LinkCall call = LinkCall.within(PATIENCE).withCancellation(cancellation);
    CompletableFuture<@Nullable Void> ended =
        CompletableFuture.runAsync(() ->
            assertThatThrownBy(() -> client().request(query, call))
                .asInstanceOf(type(RequestFailedException.class))
                .extracting(RequestFailedException::code)
                .isEqualTo(ErrorCode.CANCELLED));
    await(server.waiting);
    cancellation.cancel();
    await(server.cancelled);
    ended.get(20, TimeUnit.SECONDS);
  }

  @Test
  void dataServerAway_isUnavailableAndNamed() {
    server.close();
    SqlQuery query = new SqlQuery("select n", null, null, null, null);
    assertThatThrownBy(() -> ask(query))
        .asInstanceOf(type(RequestFailedException.class))
        .satisfies(failed -> {
          assertThat(failed.code()).isEqualTo(ErrorCode.UNAVAILABLE);
          assertThat(failed.getMessage()).contains("tidb-mcp-server");
        });
  }

  @Test
  void http_takesTheSameRequest() throws Exception {
    HttpResponse<String> reply =
        post("{\"sql_query\":\"select n\",\"execution_config\":{\"max_rows\":1}}");
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).contains("\"row_count\":1", "\"data\":[[0,0.0]]");
    assertThat(post("{\"sql_query\":\"drop table t\"}").body()).contains("query_rejected");
  }

  private HttpResponse<String> post(String body) throws Exception {
    URI address = URI.create(agent().httpUri() + "/execute");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
  }

  private SqlQueryResponse ask(SqlQuery query) {
    return client().request(query, SqlQueryResponse.class, LinkCall.within(PATIENCE));
  }

  private static ExecutionConfig rows(int maxRows) {
    return new ExecutionConfig(null, maxRows, null, null);
  }

  private Link client() {
    return java.util.Objects.requireNonNull(client);
  }

  private Service agent() {
    return java.util.Objects.requireNonNull(agent);
  }
}
