package org.agenticbi.backend;

import static org.agenticbi.backend.RunningBackend.PATIENCE;
import static org.agenticbi.backend.RunningBackend.json;
import static org.agenticbi.backend.RunningBackend.patiently;
import static org.agenticbi.backend.RunningBackend.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.agenticbi.backend.peers.Hold;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import org.agenticbi.service.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cancelling a question in each of its stages reaches the agent that works on it. */
final class CancelTest {

  @TempDir Path state;
  private RunningBackend backend;
  private Link anna;

  @BeforeEach
  void start() {
    backend = new RunningBackend(state);
    anna = backend.client("anna");
  }

  @AfterEach
  void stop() {
    backend.close();
  }

  @Test
  void understanding_isCancelled() throws InterruptedException, TimeoutException {
    cancelWhileHeld(backend.agents.understanding);
    assertThat(backend.agents.querying.answered()).isEqualTo(1);
  }

  @Test
  void querying_isCancelled() throws InterruptedException, TimeoutException {
    cancelWhileHeld(backend.agents.querying);
    assertThat(backend.agents.charting.answered()).isEqualTo(1);
  }

  @Test
  void charting_isCancelled() throws InterruptedException, TimeoutException {
    cancelWhileHeld(backend.agents.charting);
  }

  /** The question after it is answered, so each later stage has worked once. */
  private void cancelWhileHeld(Hold hold) throws InterruptedException, TimeoutException {
    hold.close();
    Cancellation cancellation = new Cancellation();
    CompletableFuture<QueryResponse> answer =
        CompletableFuture.supplyAsync(() ->
            anna.request(
                question("Revenue by region"),
                QueryResponse.class,
                patiently().withCancellation(cancellation)));
    await().atMost(PATIENCE).until(() -> hold.waiting() == 1);
    cancellation.cancel();
    assertThat(failureOf(answer).code()).isEqualTo(ErrorCode.CANCELLED);
    await().atMost(PATIENCE).until(() -> hold.cancelled() == 1);
    await().atMost(PATIENCE).until(() -> outcomeInHistory().equals("cancelled"));
    hold.open();
    assertThat(anna.request(question("Orders by region"), QueryResponse.class, patiently()).data())
        .hasSize(3);
  }

  private static RequestFailedException failureOf(CompletableFuture<QueryResponse> answer)
      throws InterruptedException, TimeoutException {
    try {
      throw new AssertionError(
          "answered: " + answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).data());
    } catch (ExecutionException e) {
      return Objects.requireNonNull((RequestFailedException) e.getCause());
    }
  }

  private String outcomeInHistory() {
    return json(backend.get("/api/history?on_behalf_of=anna"))
        .path("turns")
        .path(0)
        .path("outcome")
        .asString("none");
  }
}
