package org.agenticbi.app.alignment;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Runs all checks on services, one after the other. */
public final class Alignment {
  private static final List<Check> CHECKS =
      List.of(new ConnectionCheck(), new HeartbeatCheck(), new MessagesCheck());

  private final @Nullable String token;
  private final Duration patience;
  private final Consumer<String> progress;

  /**
   * What all services share.
   *
   * @param token that the services want to see, or null
   * @param patience for a connection and for each reply
   * @param progress told which check runs
   */
  public Alignment(@Nullable String token, Duration patience, Consumer<String> progress) {
    this.token = token;
    this.patience = patience;
    this.progress = progress;
  }

  /** Three results a service: connection, heartbeat, messages. */
  public List<CheckResult> checkEach(List<URI> addresses) {
    List<CheckResult> results = new ArrayList<>();
    for (URI address : addresses) {
      Subject subject = new Subject(address, token, patience);
      String name = nameOf(subject);
      CHECKS.forEach(check -> results.add(run(check.name(), name, () -> check.run(subject))));
    }
    return results;
  }

  /**
   * What must be the same everywhere, what the chart agent does without a user, and whether the
   * backend has found all others and their heartbeats.
   */
  public List<CheckResult> checkTogether(List<URI> addresses) {
    List<Subject> subjects =
        addresses.stream().map(address -> new Subject(address, token, patience)).toList();
    return List.of(
        run("heartbeat consistency", "all", () -> sameKeys(subjects, "heartbeat")),
        run("format consistency", "all", () -> sameKeys(subjects, "test_message")),
        run("charts without user_id", "viz-agent", () -> chartWithoutUser(subjects)),
        run("links and their heartbeats", "backend", () -> LinksCheck.run(subjects)));
  }

  private CheckResult run(String check, String service, Runnable work) {
    progress.accept("Checking " + service + ": " + check);
    try {
      work.run();
      return new CheckResult(service, check, null);
    } catch (CheckFailedException e) {
      return new CheckResult(service, check, e.getMessage());
    }
  }

  private static String nameOf(Subject subject) {
    try (Peer peer = subject.connect()) {
      String name = Wanted.text(peer.next("connection_established"), "server");
      return name.isEmpty() ? subject.address().toString() : name;
    } catch (CheckFailedException e) {
      return subject.address().toString();
    }
  }

  private static void sameKeys(List<Subject> subjects, String request) {
    Set<String> first = new TreeSet<>();
    for (Subject subject : subjects) {
      Set<String> keys = keysOfReply(subject, request);
      if (first.isEmpty()) {
        first.addAll(keys);
      }
      Wanted.same(first, keys, "the keys of the reply to " + request + " at " + subject.address());
    }
  }

  private static Set<String> keysOfReply(Subject subject, String request) {
    try (Peer peer = subject.connectAndGreet()) {
      peer.send(Exchanges.request(request, "same", ",\"message\":\"m\",\"correlation_id\":1"));
      JsonNode reply = peer.await("reply to " + request, Exchanges.answers("same"));
      return new TreeSet<>(reply.propertyNames());
    }
  }

  private static void chartWithoutUser(List<Subject> subjects) {
    for (Subject subject : subjects) {
      try (Peer peer = subject.connect()) {
        JsonNode welcome = peer.next("connection_established");
        if (!welcome.path("capabilities").toString().contains("\"generate_chart\"")) {
          continue;
        }
        peer.send(
            """
            {"type":"generate_chart","message_id":"chart","request_id":"r-1",
             "columns":[{"name":"region","type":"text"},{"name":"revenue","type":"decimal"}],
             "data":[["West",2.5],["South",1.5]]}\
            """);
        JsonNode reply = peer.await("chart_generation_response", Exchanges.answers("chart"));
        Wanted.finalReply(reply, true);
        Wanted.type(reply, "chart_generation_response");
        Wanted.same("r-1", Wanted.text(reply, "request_id"), "`request_id`");
        return;
      }
    }
    throw new CheckFailedException("no service takes `generate_chart`");
  }
}
