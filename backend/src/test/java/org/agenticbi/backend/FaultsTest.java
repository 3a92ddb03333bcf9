package org.agenticbi.backend;

import static org.agenticbi.backend.RunningBackend.PATIENCE;
import static org.agenticbi.backend.RunningBackend.patiently;
import static org.agenticbi.backend.RunningBackend.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.agenticbi.backend.peers.Hold;
import org.agenticbi.backend.peers.SmallAgents.Role;
import org.agenticbi.protocol.AgentStatus;
import org.agenticbi.protocol.AgentStatusResponse;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.HealthStatus;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Services that die and come back. */
final class FaultsTest {

  /** What reliability asks for: a final state within so long, whatever was killed. */
  private static final Duration FINAL_STATE = Duration.ofSeconds(5);

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

  private QueryResponse ask() {
    return anna.request(question("Revenue by region"), QueryResponse.class, patiently());
  }

  @ParameterizedTest
  @CsvSource({"NLP,nlp-agent", "DATA,data-agent"})
  void serviceThatIsDown_isNamedInTimeAndTheNextQuestionWorks(Role role, String name) {
    backend.agents.stop(role);
    CompletableFuture<RequestFailedException> failure =
        CompletableFuture.supplyAsync(() ->
            Objects.requireNonNull(catchThrowableOfType(RequestFailedException.class, this::ask)));
    assertThat(failure).succeedsWithin(FINAL_STATE);
    assertThat(failure.join().code()).isEqualTo(ErrorCode.UNAVAILABLE);
    assertThat(failure.join().getMessage()).contains(name);
    backend.agents.startAgain(role);
    await().atMost(PATIENCE).until(backend.service::isReady);
    assertThat(ask().data()).hasSize(3);
  }

  @Test
  void chartAgentThatIsDown_costsTheChartOnly() {
    backend.agents.stop(Role.VIZ);
    CompletableFuture<QueryResponse> answer = CompletableFuture.supplyAsync(this::ask);
    assertThat(answer).succeedsWithin(FINAL_STATE);
    assertThat(answer.join().data()).hasSize(3);
    assertThat(answer.join().chartType()).isEqualTo("table");
    assertThat(answer.join().description()).contains("viz-agent");
    backend.agents.startAgain(Role.VIZ);
    backend.awaitReady();
    assertThat(ask().chartType()).isEqualTo("bar");
  }

  @Test
  void dataServerThatIsDown_costsTheSuggestionsOnly() {
    backend.close();
    backend = new RunningBackend(state, with -> with.withSuggestionPatience(Duration.ofMillis(50)));
    anna = backend.client("anna");
    backend.agents.stop(Role.MCP);
    QueryResponse answer = ask();
    assertThat(answer.data()).hasSize(3);
    assertThat(answer.suggestions()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"NLP", "DATA", "VIZ"})
  void serviceKilledWhileItWorks_isAskedAgainWhenItIsBack(Role role) throws Exception {
    Hold hold = holdOf(role);
    hold.close();
    CompletableFuture<QueryResponse> answer = CompletableFuture.supplyAsync(this::ask);
    await().atMost(PATIENCE).until(() -> hold.waiting() == 1);
    backend.agents.stop(role);
    hold.open();
    backend.agents.startAgain(role);
    assertThat(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).data()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"NLP,nlp-agent", "DATA,data-agent"})
  void serviceKilledForGood_endsTheRequestInTime(Role role, String name) {
    Hold hold = holdOf(role);
    hold.close();
    CompletableFuture<RequestFailedException> failure =
        CompletableFuture.supplyAsync(() ->
            Objects.requireNonNull(catchThrowableOfType(RequestFailedException.class, this::ask)));
    await().atMost(PATIENCE).until(() -> hold.waiting() == 1);
    backend.agents.stop(role);
    assertThat(failure).succeedsWithin(FINAL_STATE);
    assertThat(failure.join().code()).isEqualTo(ErrorCode.UNAVAILABLE);
    assertThat(failure.join().getMessage()).contains(name);
  }

  private Hold holdOf(Role role) {
    return switch (role) {
      case NLP -> backend.agents.understanding;
      case DATA -> backend.agents.querying;
      case VIZ -> backend.agents.charting;
      case MCP -> throw new IllegalArgumentException("it is not held up");
    };
  }

  @Test
  void agentStatus_saysWhichServiceIsDown() {
    backend.agents.stop(Role.DATA);
    await().atMost(PATIENCE).until(() -> !backend.service.isReady());
    AgentStatusResponse status =
        anna.request(new AgentStatus(), AgentStatusResponse.class, patiently());
    assertThat(status.agents())
        .containsOnlyKeys("nlp-agent", "data-agent", "viz-agent", "tidb-mcp-server");
    assertThat(statusOf("data-agent", status)).isEqualTo(HealthStatus.UNHEALTHY);
    assertThat(statusOf("nlp-agent", status)).isEqualTo(HealthStatus.HEALTHY);
  }

  private static HealthStatus statusOf(String name, AgentStatusResponse status) {
    return Objects.requireNonNull(status.agents().get(name)).status();
  }
}
