package org.agenticbi.systemtests;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.benchmarks.ProtocolConnection;
import org.agenticbi.systemtests.question.Rows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks the backend over its WebSocket, as the page does. */
final class Analyst implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ProtocolConnection connection;
  private final LocalDate asOf;
  private final @Nullable String database;
  private @Nullable String session;

  private Analyst(ProtocolConnection connection, LocalDate asOf, @Nullable String database) {
    this.connection = connection;
    this.asOf = asOf;
    this.database = database;
  }

  /** One who asks the demo data on its fixed day. */
  static Analyst at(URI backend) {
    return new Analyst(ProtocolConnection.open(backend), DemoFile.asOf(), null);
  }

  /** One who asks a database on that day. */
  static Analyst at(URI backend, String database) {
    return new Analyst(ProtocolConnection.open(backend), DemoFile.asOf(), database);
  }

  /** Asks a question that has nothing to do with those before. */
  ObjectNode ask(String question) {
    session = null;
    return goOn(question);
  }

  /** Asks a question that follows the one before. */
  ObjectNode goOn(String question) {
    ObjectNode request =
        ProtocolConnection.message("query").put("query", question).put("as_of", asOf.toString());
    if (database != null) {
      request.put("database", database);
    }
    if (session != null) {
      request.put("session_id", session);
    }
    ObjectNode reply = connection.request(request, PATIENCE);
    JsonNode named = reply.path("session_id");
    if (named.isString()) {
      session = named.stringValue();
    }
    return reply;
  }

  /** Answers a question that came back. */
  ObjectNode choose(String queryId, int choice) {
    return connection.request(
        ProtocolConnection.message("clarify").put("query_id", queryId).put("choice", choice),
        PATIENCE);
  }

  /** Progress that came for all questions so far. */
  List<ObjectNode> progress() {
    return connection.progress();
  }

  /** The rows of an answer. */
  static Rows rows(ObjectNode reply) {
    List<String> names = new ArrayList<>();
    reply.path("columns").forEach(column -> names.add(column.path("name").asString("")));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (JsonNode row : reply.path("data")) {
      List<@Nullable Object> values = new ArrayList<>();
      row.forEach(value -> values.add(value(value)));
      rows.add(values);
    }
    return new Rows(names, rows);
  }

  private static @Nullable Object value(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    if (value.isNumber()) {
      return value.decimalValue();
    }
    return value.isBoolean() ? value.booleanValue() : value.asString();
  }

  @Override
  public void close() {
    connection.close();
  }
}
