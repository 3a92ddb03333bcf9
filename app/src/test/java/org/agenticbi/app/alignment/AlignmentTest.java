package org.agenticbi.app.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.agenticbi.protocol.AgentStatus;
import org.agenticbi.protocol.AgentStatusResponse;
import org.agenticbi.protocol.ListTools;
import org.agenticbi.protocol.ListToolsResponse;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkSettings;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private final Alignment alignment = new Alignment(null, Duration.ofSeconds(20), progress -> {});

  @Test
  void checkEach_serviceOfOurs_passes() {
    try (Service service = service()) {
      assertThat(alignment.checkEach(List.of(service.webSocketUri())))
          .hasSize(3)
          .allSatisfy(result -> {
            assertThat(result.failure()).isNull();
            assertThat(result.service()).isEqualTo("tidb-mcp-server");
          });
    }
  }

  @Test
  void checkTogether_alikeServices_areConsistent() {
    try (Service one = service();
        Service two = service()) {
      assertThat(alignment.checkTogether(List.of(one.webSocketUri(), two.webSocketUri())))
          .extracting(CheckResult::check, CheckResult::failure)
          .containsExactly(
              tuple("heartbeat consistency", null),
              tuple("format consistency", null),
              tuple("charts without user_id", "no service takes `generate_chart`"),
              tuple("links and their heartbeats", "no service takes `agent_status`"));
    }
  }

  @Test
  void checkTogether_linkToNobody_isNamed() {
    Link link =
        Link.to("viz-agent", URI.create("ws://127.0.0.1:1/ws"), LinkSettings.from("backend"));
    try (Service backend =
        Service.named("backend", ServerSettings.local(0))
            .handle(AgentStatus.class, (request, exchange) -> new AgentStatusResponse(Map.of()))
            .link(link)
            .start()) {
      assertThat(alignment.checkTogether(List.of(backend.webSocketUri())).getLast().failure())
          .contains("viz-agent");
    }
  }

  @Test
  void checkTogether_linkToAService_hasItsHeartbeats() {
    try (Service peer = service();
        Service backend =
            Service.named("backend", ServerSettings.local(0))
                .handle(AgentStatus.class, (request, exchange) -> new AgentStatusResponse(Map.of()))
                .link(Link.to("tidb-mcp-server", peer.webSocketUri(), LinkSettings.from("backend")))
                .start()) {
      assertThat(alignment.checkTogether(List.of(backend.webSocketUri())).getLast().failure())
          .isNull();
    }
  }

  @Test
  void checkEach_heartbeatsAnsweredAsUnknown_namesTheHeartbeatCheck() throws IOException {
    try (BrokenServer server = BrokenServer.heartbeatsUnknown()) {
      assertThat(failure(server.address(), "heartbeat"))
          .isEqualTo("wanted `heartbeat_response`, got `error`");
      assertThat(failure(server.address(), "connection")).isNull();
    }
  }

  @Test
  void checkEach_correlationIdLost_namesTheHeartbeatCheck() throws IOException {
    try (BrokenServer server = BrokenServer.correlationLost()) {
      assertThat(failure(server.address(), "heartbeat")).contains("correlation id");
    }
  }

  @Test
  void checkEach_heartbeatsNeverAnswered_namesTheHeartbeatCheckAndTheTimeout() throws IOException {
    Alignment impatient = new Alignment(null, Duration.ofMillis(1500), progress -> {});
    try (BrokenServer server = BrokenServer.heartbeatsSilent()) {
      assertThat(failure(impatient, server.address(), "heartbeat"))
          .isEqualTo("no heartbeat_response within 1.5 s");
      assertThat(failure(impatient, server.address(), "connection")).isNull();
    }
  }

  @Test
  void checkEach_nobodyListens_saysSo() {
    assertThat(failure(URI.create("ws://127.0.0.1:1/ws"), "connection"))
        .isEqualTo("no connection: nothing listens there");
  }

  private @Nullable String failure(URI address, String check) {
    return failure(alignment, address, check);
  }

  private static @Nullable String failure(Alignment alignment, URI address, String check) {
    return alignment.checkEach(List.of(address)).stream()
        .filter(result -> result.check().equals(check))
        .findFirst()
        .orElseThrow()
        .failure();
  }

  private static Service service() {
    return Service.named("tidb-mcp-server", ServerSettings.local(0))
        .handle(ListTools.class, (request, exchange) -> new ListToolsResponse(List.of()))
        .start();
  }
}
