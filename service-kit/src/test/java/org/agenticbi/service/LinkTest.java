package org.agenticbi.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ExecutionConfig;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.SqlQueryResponse;
import org.agenticbi.protocol.ToolCallResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinkTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

  private final List<AutoCloseable> open = new ArrayList<>();
  private final int port = freePort();
  private final TestServices behaviour = new TestServices();

  @AfterEach
  void close() throws Exception {
    behaviour.release.countDown();
    for (AutoCloseable resource : open.reversed()) {
      resource.close();
    }
  }

  @Test
  void request_isAnswered() {
    startPeer(behaviour);
    assertThat(ask(link(), "hello").data()).isEqualTo(List.of(List.of("hello")));
  }

  @Test
  void peerStartsLater_isFound() {
    Link link = link();
    assertThat(link.state()).isEqualTo(LinkState.CONNECTING);
    startPeer(behaviour);
    await().atMost(LONG).until(() -> link.state() == LinkState.CONNECTED);
    assertThat(ask(link, "hello").rowCount()).isEqualTo(1);
  }

  @Test
  void peerIsAway_isUnavailableByName() {
    Link link = link(settings().withWaitForConnection(Duration.ofMillis(50)));
    RequestFailedException failed = failure(link, "x", LinkCall.within(LONG));
    assertThat(failed.code()).isEqualTo(ErrorCode.UNAVAILABLE);
    assertThat(failed.body().message()).contains("data-agent").doesNotContain("127.0.0.1");
  }

  @Test
  void peerRestarts_isFoundAndTheNextRequestWorks() {
    Service first = startPeer(behaviour);
    Link link = link();
    assertThat(ask(link, "one").rowCount()).isEqualTo(1);
    first.close();
    await().atMost(LONG).until(() -> link.state() == LinkState.CONNECTING);
    startPeer(behaviour);
    assertThat(ask(link, "two").rowCount()).isEqualTo(1);
    assertThat(link.figures()).containsEntry("connected_times", 2);
  }

  @Test
  void requestInFlightWhenThePeerDies_isMadeOnceMore() throws Exception {
    Service first = startPeer(behaviour);
    Link link = link(settings().withWaitForConnection(LONG));
    CompletableFuture<SqlQueryResponse> reply =
        CompletableFuture.supplyAsync(() -> ask(link, "wait"), THREADS);
    assertThat(behaviour.started.await(10, TimeUnit.SECONDS)).isTrue();
    first.close();
    TestServices second = new TestServices();
    startPeer(second);
    assertThat(second.started.await(20, TimeUnit.SECONDS)).isTrue();
    second.release.countDown();
    assertThat(reply.get(20, TimeUnit.SECONDS).rowCount()).isEqualTo(1);
    assertThat(link.figures()).containsEntry("retries", 1L);
  }

  @Test
  void requestInFlightWhenThePeerStaysAway_isUnavailable() throws Exception {
    Service first = startPeer(behaviour);
    Link link = link(settings().withWaitForConnection(Duration.ofMillis(200)));
    CompletableFuture<RequestFailedException> failed =
        CompletableFuture.supplyAsync(() -> failure(link, "wait", LinkCall.within(LONG)), THREADS);
    assertThat(behaviour.started.await(10, TimeUnit.SECONDS)).isTrue();
    first.close();
    assertThat(failed.get(20, TimeUnit.SECONDS).code()).isEqualTo(ErrorCode.UNAVAILABLE);
  }

  @Test
  void errorOfThePeer_isPassedOn() {
    startPeer(behaviour);
    RequestFailedException failed = failure(link(), "reject", LinkCall.within(LONG));
    assertThat(failed.code()).isEqualTo(ErrorCode.QUERY_REJECTED);
    assertThat(failed.body().suggestions()).containsExactly("Send a SELECT.");
  }

  @Test
  void timeout_namesThePeerAndCancelsThere() throws Exception {
    startPeer(behaviour);
    Link link = link();
    assertThat(ask(link, "hello").rowCount()).isEqualTo(1);
    RequestFailedException failed = failure(link, "wait", LinkCall.within(Duration.ofMillis(200)));
    assertThat(failed.code()).isEqualTo(ErrorCode.TIMEOUT);
    assertThat(failed.body().message()).contains("data-agent");
    assertThat(behaviour.cancelled.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void cancellation_reachesThePeer() throws Exception {
    startPeer(behaviour);
    Link link = link();
    Cancellation cancellation = new Cancellation();
    CompletableFuture<RequestFailedException> failed =
        CompletableFuture.supplyAsync(
            () -> failure(link, "wait", LinkCall.within(LONG).withCancellation(cancellation)),
            THREADS);
    assertThat(behaviour.started.await(10, TimeUnit.SECONDS)).isTrue();
    cancellation.cancel();
    assertThat(failed.get(10, TimeUnit.SECONDS).code()).isEqualTo(ErrorCode.CANCELLED);
    assertThat(behaviour.cancelled.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void progressAndUser_arePassedOn() {
    startPeer(behaviour);
    List<Integer> percents = new CopyOnWriteArrayList<>();
    SqlQueryResponse reply =
        link()
            .request(
                sql("progress"),
                SqlQueryResponse.class,
                LinkCall.within(LONG)
                    .withUserId("ada")
                    .withProgress(update -> percents.add(update.progress())));
    assertThat(percents).containsExactly(50, 50, 90);
    assertThat(reply.queryId()).isEqualTo("ada");
  }

  @Test
  void manyRequestsAtOnce_eachGetsItsOwnReply() {
    startPeer(behaviour);
    Link link = link();
    List<CompletableFuture<String>> replies = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String text = "q" + i;
      replies.add(
          CompletableFuture.supplyAsync(() -> String.valueOf(ask(link, text).data()), THREADS));
    }
    for (int i = 0; i < 50; i++) {
      assertThat(replies.get(i).join()).isEqualTo("[[q" + i + "]]");
    }
  }

  @Test
  void slowReaderOfRows_holdsUpNobodyElse() throws Exception {
    startPeer(behaviour);
    Link link = link();
    CountDownLatch firstChunk = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger chunks = new AtomicInteger();
    CompletableFuture<SqlQueryResponse> streamed =
        CompletableFuture.supplyAsync(
            () ->
                link.request(
                    new SqlQuery(
                        "stream 200",
                        null,
                        null,
                        null,
                        new ExecutionConfig(null, null, null, true)),
                    SqlQueryResponse.class,
                    LinkCall.within(LONG)
                        .withRows(chunk -> {
                          assertThat(chunk.sequence()).isEqualTo(chunks.getAndIncrement());
                          firstChunk.countDown();
                          waitFor(goOn);
                        })),
            THREADS);
    assertThat(firstChunk.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(ask(link, "hello").rowCount()).isEqualTo(1);
    assertThat(streamed).isNotDone();
    goOn.countDown();
    assertThat(streamed.get(20, TimeUnit.SECONDS).rowCount()).isEqualTo(1);
    assertThat(chunks).hasValue(200);
  }

  @Test
  void heartbeats_goBothWaysAndKeepTheLink() {
    TestServices peer = new TestServices();
    Service service = peer.start(settingsOfPeer().withHeartbeatInterval(Duration.ofMillis(500)));
    open.add(service);
    Link link = link(settings().withHeartbeatInterval(Duration.ofMillis(500)));
    try (TestClient observer = TestClient.connect(service.webSocketUri())) {
      observer.next("connection_established");
      await()
          .atMost(LONG)
          .until(() -> {
            var data = observer.send("{\"type\":\"stats\"}").next("stats_response").get("data");
            return data.at("/messages/heartbeat/count").asInt() > 8
                && data.at("/messages/heartbeat_response/count").asInt() > 8;
          });
    }
    assertThat(link.state()).isEqualTo(LinkState.CONNECTED);
    assertThat(link.figures()).containsEntry("connected_times", 1);
    assertThat(link.figures())
        .hasEntrySatisfying(
            "heartbeats_answered", count -> assertThat((Long) count).isGreaterThan(5));
  }

  @Test
  void silentPeer_isLeft() throws Exception {
    try (ServerSocket silent = new ServerSocket(port)) {
      Link link =
          Link.to("data-agent", uri(), settings().withWaitForConnection(Duration.ofMillis(100)));
      open.add(link);
      silent.setSoTimeout(10_000);
      silent.accept();
      assertThat(failure(link, "x", LinkCall.within(LONG)).code()).isEqualTo(ErrorCode.UNAVAILABLE);
    }
  }

  @Test
  void requestThatThePeerDoesNotTake_isAnError() {
    startPeer(behaviour);
    RequestFailedException failed =
        catchThrowableOfType(
            RequestFailedException.class,
            () -> link().request(new NlpQuery("x", null, null, null, null), LinkCall.within(LONG)));
    assertThat(failed.code()).isEqualTo(ErrorCode.UNKNOWN_MESSAGE_TYPE);
  }

  @Test
  void otherReplyThanExpected_isAnError() {
    startPeer(behaviour);
    RequestFailedException failed =
        catchThrowableOfType(
            RequestFailedException.class,
            () -> link().request(sql("x"), ToolCallResponse.class, LinkCall.within(LONG)));
    assertThat(failed.code()).isEqualTo(ErrorCode.INTERNAL_ERROR);
  }

  @Test
  void peerFailsAgainAndAgain_isNotAskedForAWhile() {
    startPeer(behaviour);
    Link link = link();
    for (int i = 0; i < 12; i++) {
      failure(link, "break", LinkCall.within(LONG));
    }
    RequestFailedException failed = failure(link, "x", LinkCall.within(LONG));
    assertThat(failed.code()).isEqualTo(ErrorCode.UNAVAILABLE);
    assertThat(failed.body().message()).contains("data-agent");
    assertThat(link.figures()).containsEntry("circuit", "open");
    await().atMost(LONG).ignoreExceptions().until(() -> ask(link, "x").rowCount() == 1);
  }

  @Test
  void links_areShownInHealthAndReadiness() {
    TestServices own = new TestServices();
    Link link = Link.to("data-agent", uri(), settings());
    Service service = own.builder(TestServices.settings()).link(link).start();
    open.add(service);
    assertThat(service.isReady()).isFalse();
    assertThat(service.health().checks()).containsKey("data-agent");
    startPeer(behaviour);
    await().atMost(LONG).until(service::isReady);
  }

  private Service startPeer(TestServices peer) {
    Service service = peer.start(settingsOfPeer());
    open.add(service);
    return service;
  }

  private ServerSettings settingsOfPeer() {
    return TestServices.settings().withPort(port).withStopTimeout(Duration.ofMillis(100));
  }

  private Link link() {
    return link(settings());
  }

  private Link link(LinkSettings settings) {
    Link link = Link.to("data-agent", uri(), settings);
    open.add(link);
    return link;
  }

  private URI uri() {
    return URI.create("ws://127.0.0.1:" + port + "/ws");
  }

  private static LinkSettings settings() {
    return LinkSettings.from("backend").withWaitForConnection(LONG);
  }

  private static SqlQueryResponse ask(Link link, String sql) {
    return link.request(sql(sql), SqlQueryResponse.class, LinkCall.within(LONG));
  }

  private static RequestFailedException failure(Link link, String sql, LinkCall call) {
    return catchThrowableOfType(RequestFailedException.class, () -> link.request(sql(sql), call));
  }

  private static SqlQuery sql(String sql) {
    return new SqlQuery(sql, null, null, null, null);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
