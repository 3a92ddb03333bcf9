package org.agenticbi.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.agenticbi.backend.peers.SmallAgents;
import org.agenticbi.backend.peers.SmallAgents.Role;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.Query;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkCall;
import org.agenticbi.service.LinkSettings;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A backend with its four peers on free ports, and clients of it. */
final class RunningBackend implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(20);

  final SmallAgents agents = new SmallAgents();
  final Service service;
  private final Path state;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Link> clients = new ArrayList<>();

  RunningBackend(Path state) {
    this(state, UnaryOperator.identity());
  }

  RunningBackend(Path state, UnaryOperator<BackendConfiguration> change) {
    this.state = state;
    this.service =
        Backend.start(
            change.apply(
                BackendConfiguration.of(
                        ServerSettings.local(0).withStopTimeout(Duration.ofMillis(200)),
                        peer(Role.NLP),
                        peer(Role.DATA),
                        peer(Role.VIZ),
                        peer(Role.MCP),
                        state)
                    .withSuggestionPatience(PATIENCE)
                    .withReadsAhead(false)));
    awaitReady();
  }

  void awaitReady() {
    Awaitility.await().atMost(PATIENCE).until(service::isReady);
  }

  private URI peer(Role role) {
    return URI.create("ws://127.0.0.1:" + agents.port(role) + "/ws");
  }

  /** A client at {@code /ws}, or at the address of a user. */
  Link client(@Nullable String user) {
    String base = service.webSocketUri().toString();
    URI address = URI.create(user == null ? base : base + "/chat/" + user);
    Link link = Link.to("backend", address, LinkSettings.from("test"));
    clients.add(link);
    return link;
  }

  static Query question(String text) {
    return new Query(text, null, "s-1", null, null);
  }

  static LinkCall patiently() {
    return LinkCall.within(PATIENCE);
  }

  HttpResponse<String> post(String path, String body) {
    return send(
        HttpRequest.newBuilder(service.httpUri().resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(service.httpUri().resolve(path)).build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    return ProtocolJson.mapper().readTree(response.body());
  }

  /** The lines of the audit log so far. */
  List<JsonNode> audit() {
    try {
      return Files.readAllLines(state.resolve("audit.log")).stream()
          .map(line -> ProtocolJson.mapper().readTree(line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    clients.forEach(Link::close);
    service.close();
    agents.close();
    http.close();
  }
}
