package org.agenticbi.app.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.DatabaseAddress;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.app.run.RunningSystem;
import org.agenticbi.app.run.SystemClient;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.LinkCall;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The databases of an evaluation, one SQLite file each, read-only, through a data server of their
 * own: the catalogs are those that the language agent gets, and every statement passes the guard.
 */
public final class EvaluationDatabases implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final RunningSystem system;
  private final SystemClient server;

  private EvaluationDatabases(RunningSystem system) {
    this.system = system;
    this.server = SystemClient.of(system.configuration(), ServiceName.TIDB_MCP_SERVER);
  }

  /** Opens {@code FOLDER/NAME/NAME.sqlite} of each name. */
  public static EvaluationDatabases open(
      Configuration configuration, Path folder, Set<String> names) {
    List<DatabaseAddress> databases = new ArrayList<>();
    for (String name : names) {
      Path file = folder.resolve(name).resolve(name + ".sqlite").toAbsolutePath().normalize();
      if (!Files.isReadable(file)) {
        throw new RequestFailedException(
            ErrorCode.UNKNOWN_DATABASE,
            "There is no database file " + file + ".",
            "Wanted is one file FOLDER/NAME/NAME.sqlite for each `db` of the questions.");
      }
      databases.add(new DatabaseAddress(name, "sqlite:" + file, null));
    }
    Configuration own = configuration.withDatabases(databases, databases.getFirst().name());
    return new EvaluationDatabases(
        RunningSystem.start(own.onFreePorts(), EnumSet.of(ServiceName.TIDB_MCP_SERVER)));
  }

  KnownDatabase known(String database) {
    ObjectNode arguments = ProtocolJson.mapper().createObjectNode();
    arguments.put("database", database).put("profile", true);
    JsonNode result = call("get_table_schema", arguments);
    Catalog catalog = ProtocolJson.mapper().treeToValue(result.path("catalog"), Catalog.class);
    JsonNode model = result.path("semantic_model");
    return new KnownDatabase(
        catalog,
        model.isObject()
            ? ProtocolJson.mapper().treeToValue(model, SemanticModel.class)
            : SemanticModel.empty(database));
  }

  /** The rows of a statement. */
  List<List<@Nullable Object>> rows(String database, String sql) {
    ObjectNode arguments = ProtocolJson.mapper().createObjectNode();
    arguments.put("database", database).put("sql", sql).put("max_rows", 10_000);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (JsonNode row : call("execute_query", arguments).path("rows")) {
      List<@Nullable Object> values = new ArrayList<>();
      row.forEach(value -> values.add(value(value)));
      rows.add(values);
    }
    return rows;
  }

  private static @Nullable Object value(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    return value.isNumber() ? value.decimalValue() : value.asString();
  }

  private JsonNode call(String tool, ObjectNode arguments) {
    return server
        .request(new ToolCall(tool, arguments), ToolCallResponse.class, LinkCall.within(PATIENCE))
        .result();
  }

  @Override
  public void close() {
    server.close();
    system.close();
  }
}
