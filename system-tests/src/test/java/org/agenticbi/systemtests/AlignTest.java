package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.agenticbi.app.alignment.Alignment;
import org.agenticbi.app.alignment.CheckResult;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.benchmarks.ProtocolConnection;
import org.agenticbi.protocol.ProtocolJson;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All services speak the protocol alike, in whatever way they run; a server that does not is found.
 */
@ExtendWith(SharedSystem.class)
class AlignTest {
  /** So long that a busy machine passes: what never comes is waited for once, in one test. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** For what never comes. */
  private static final Duration SHORT = Duration.ofSeconds(3);

  private final Alignment alignment = new Alignment(null, PATIENCE, sentence -> {});

  @TempDir private Path home;

  @Test
  void oneProcess_15of15(FiveServices services) {
    aligned(services.addresses());
  }

  @Test
  void fiveProcesses_anyOrder_15of15_andAgainAfterEachWasKilled() {
    try (FiveProcesses processes = new FiveProcesses(home)) {
      List<ServiceName> order = new ArrayList<>(List.of(ServiceName.values()));
      Collections.shuffle(order, new Random(17));
      order.forEach(processes::start);
      processes.awaitReady();
      List<URI> addresses = Arrays.stream(ServiceName.values()).map(processes::addressOf).toList();
      aligned(addresses);
      for (ServiceName killed : order) {
        processes.kill(killed);
        processes.start(killed);
        processes.awaitReady();
        answersAgain(processes.addressOf(ServiceName.BACKEND), killed);
      }
      aligned(addresses);
    }
  }

  /** The backend and the agents found each other again by themselves. */
  private static void answersAgain(URI backend, ServiceName killed) {
    Awaitility.await("an answer after " + killed + " was killed")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(() -> {
          try (Analyst analyst = Analyst.at(backend)) {
            ObjectNode reply = analyst.ask("How many customers do we have?");
            assertThat(reply.path("type").asString("")).as("%s", reply).isEqualTo("query_response");
          }
        });
  }

  @Test
  void heartbeatWithoutCorrelation_isTheCheckThatFails(FiveServices services) {
    onlyFails(
        "heartbeat",
        services,
        text -> {
          ObjectNode message = (ObjectNode) ProtocolJson.mapper().readTree(text);
          if (message.path("type").asString("").equals("heartbeat_response")) {
            message.remove("correlation_id");
          }
          return message.toString();
        });
  }

  @Test
  void heartbeatHandlerThatNobodyReaches_isTheCheckThatFails(FiveServices services) {
    onlyFails(
        "heartbeat",
        services,
        text -> {
          ObjectNode message = (ObjectNode) ProtocolJson.mapper().readTree(text);
          if (message.path("type").asString("").equals("heartbeat_response")) {
            message.put("type", "error").put("success", false);
            message.putObject("error").put("type", "unknown_message_type").put("message", "?");
          }
          return message.toString();
        });
  }

  @Test
  void silentHeartbeat_isTheCheckThatFails(FiveServices services) {
    Alignment impatient = new Alignment(null, SHORT, sentence -> {});
    List<CheckResult> failures =
        failures(
            impatient,
            services,
            text -> {
              JsonNode message = ProtocolJson.mapper().readTree(text);
              String type = message.path("type").asString("");
              return type.equals("heartbeat_response") ? "" : text;
            });
    assertThat(failures.stream().map(CheckResult::check)).containsExactly("heartbeat", "messages");
    assertThat(failures)
        .allSatisfy(failure ->
            assertThat(failure.failure()).isEqualTo("no heartbeat_response within 3.0 s"));
  }

  @Test
  void incompleteWelcome_isTheCheckThatFails(FiveServices services) {
    onlyFails(
        "connection",
        services,
        text -> {
          ObjectNode message = (ObjectNode) ProtocolJson.mapper().readTree(text);
          if (message.path("type").asString("").equals("connection_established")) {
            message.remove("heartbeat_interval_ms");
          }
          return message.toString();
        });
  }

  @Test
  void relayThatSpoilsNothing_passes(FiveServices services) {
    try (Relay relay =
        new Relay(services.addressOf(ServiceName.NLP_AGENT), UnaryOperator.identity())) {
      assertThat(failed(alignment.checkEach(List.of(relay.address())))).isEmpty();
    }
  }

  @Test
  void backend_answersThePeersHeartbeat_whileQuestionsRun(FiveServices services) {
    try (ProtocolConnection connection =
        ProtocolConnection.open(services.addressOf(ServiceName.BACKEND))) {
      var question =
          connection.send(ProtocolConnection.message("query").put("query", "revenue by region"));
      ObjectNode beat =
          connection.request(
              ProtocolConnection.message("heartbeat").put("correlation_id", 7),
              Duration.ofSeconds(5));
      assertThat(beat.path("type").asString("")).isEqualTo("heartbeat_response");
      assertThat(beat.path("correlation_id").asInt(0)).isEqualTo(7);
      assertThat(question.join().path("type").asString("")).isEqualTo("query_response");
    }
  }

  private void aligned(List<URI> addresses) {
    List<CheckResult> each = alignment.checkEach(addresses);
    assertThat(each).hasSize(15);
    assertThat(failed(each)).isEmpty();
    assertThat(failed(alignment.checkTogether(addresses))).isEmpty();
  }

  private void onlyFails(String check, FiveServices services, UnaryOperator<String> spoil) {
    assertThat(failures(alignment, services, spoil).stream().map(CheckResult::check))
        .contains(check);
  }

  private static List<CheckResult> failures(
      Alignment alignment, FiveServices services, UnaryOperator<String> spoil) {
    try (Relay relay = new Relay(services.addressOf(ServiceName.DATA_AGENT), spoil)) {
      List<CheckResult> results = alignment.checkEach(List.of(relay.address()));
      assertThat(results).hasSize(3);
      return failed(results);
    }
  }

  private static List<CheckResult> failed(List<CheckResult> results) {
    return results.stream().filter(result -> !result.passed()).toList();
  }
}
