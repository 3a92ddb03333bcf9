package org.agenticbi.training;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ConfigurationReader;
import org.agenticbi.app.configuration.DatabaseAddress;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.app.run.RunningSystem;
import org.agenticbi.app.run.SystemClient;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.LinkCall;
import tools.jackson.databind.node.ObjectNode;

/** Reads catalogs with profiles through a data server that runs for as long as this takes. */
final class CatalogSource {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private CatalogSource() {}

  /** The catalogs of SQLite files by the names given to them. */
  static Map<String, Catalog> read(Map<String, Path> files) {
    Configuration configuration = configuration(files).onFreePorts();
    try (RunningSystem system =
            RunningSystem.start(configuration, EnumSet.of(ServiceName.TIDB_MCP_SERVER));
        SystemClient server =
            SystemClient.of(system.configuration(), ServiceName.TIDB_MCP_SERVER)) {
      Map<String, Catalog> catalogs = new TreeMap<>();
      files.keySet().forEach(name -> catalogs.put(name, catalog(server, name)));
      return catalogs;
    }
  }

  private static Configuration configuration(Map<String, Path> files) {
    List<DatabaseAddress> databases = new ArrayList<>();
    files.forEach((name, file) ->
        databases.add(
            new DatabaseAddress(name, "sqlite:" + file.toAbsolutePath().normalize(), null)));
    return ConfigurationReader.read(Path.of(""), null, Map.of(), Map.of())
        .withDatabases(databases, databases.getFirst().name());
  }

  private static Catalog catalog(SystemClient server, String database) {
    ObjectNode arguments = ProtocolJson.mapper().createObjectNode();
    arguments.put("database", database).put("profile", true);
    ToolCallResponse response =
        server.request(
            new ToolCall("get_table_schema", arguments),
            ToolCallResponse.class,
            LinkCall.within(PATIENCE));
    return ProtocolJson.mapper().treeToValue(response.result().path("catalog"), Catalog.class);
  }
}
