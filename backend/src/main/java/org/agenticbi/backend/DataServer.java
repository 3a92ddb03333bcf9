package org.agenticbi.backend;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.agenticbi.backend.suggestion.Knowledge;
import org.agenticbi.protocol.DatabaseDescription;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.service.LinkCall;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the backend asks the data server itself: which databases there are, and what is in them. */
final class DataServer {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PATIENCE_FOR_A_PROFILE = Duration.ofSeconds(60);

  private final Peers peers;

  DataServer(Peers peers) {
    this.peers = peers;
  }

  /**
   * The databases that can be asked.
   *
   * @param all in order
   * @param standard the one that is asked when none is named
   */
  record Databases(List<DatabaseDescription> all, @Nullable String standard) {

    /** The one of that name, without regard to case. */
    DatabaseDescription named(String name) {
      return all.stream()
          .filter(database -> database.name().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> unknown(name));
    }

    RequestFailedException unknown(String name) {
      List<String> names = all.stream().map(DatabaseDescription::name).toList();
      return new RequestFailedException(
          ErrorCode.UNKNOWN_DATABASE,
          "There is no database " + name + ".",
          names.isEmpty()
              ? "Connect a database first."
              : "Choose " + String.join(", ", names) + ".");
    }
  }

  Databases databases() {
    JsonNode result = call("discover_databases", object(), PATIENCE);
    List<JsonNode> listed = result.path("databases").valueStream().toList();
    List<DatabaseDescription> all =
        listed.stream()
            .map(one -> ProtocolJson.mapper().treeToValue(one, DatabaseDescription.class))
            .toList();
    Optional<JsonNode> marked =
        listed.stream().filter(one -> one.path("default").asBoolean(false)).findFirst();
    String standard =
        marked
            .or(() -> listed.stream().findFirst())
            .map(one -> one.path("name").asString())
            .orElse(null);
    return new Databases(all, standard);
  }

  /** All that is known of a database; reading it may take a while the first time. */
  Knowledge knowledge(@Nullable String database) {
    JsonNode result =
        call("get_table_schema", about(database).put("profile", true), PATIENCE_FOR_A_PROFILE);
    JsonNode catalog = result.path("catalog");
    JsonNode model = result.get("semantic_model");
    String name = database == null ? catalog.path("database").asString("") : database;
    return Knowledge.of(name, catalog, model == null || model.isNull() ? null : model);
  }

  /** Whether a statement would be let through, as the guard says it. */
  JsonNode validate(@Nullable String database, String sql) {
    return call("validate_query", about(database).put("sql", sql), PATIENCE);
  }

  private JsonNode call(String tool, ObjectNode arguments, Duration patience) {
    return peers.call(new ToolCall(tool, arguments), LinkCall.within(patience)).result();
  }

  private static ObjectNode about(@Nullable String database) {
    return database == null ? object() : object().put("database", database);
  }

  private static ObjectNode object() {
    return ProtocolJson.mapper().createObjectNode();
  }
}
