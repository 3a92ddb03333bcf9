package org.agenticbi.mcp.tool;

import org.agenticbi.mcp.access.GuardedDatabases;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the databases; one that is away is listed with the reason. */
final class DiscoverDatabases implements Tool {

  private final GuardedDatabases databases;

  DiscoverDatabases(GuardedDatabases databases) {
    this.databases = databases;
  }

  @Override
  public ToolDescription description() {
    return ToolDescription.of(
        "discover_databases",
        "List the databases with their SQL dialect. Start here.",
        "",
        "[]",
        "\"databases\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}}");
  }

  @Override
  public JsonNode call(ObjectNode arguments, Cancellation cancellation) {
    ObjectNode result = ProtocolJson.mapper().createObjectNode();
    ArrayNode list = result.putArray("databases");
    boolean first = true;
    for (DatabaseConfiguration configuration : databases.configurations()) {
      ObjectNode entry = list.addObject();
      entry.put("name", configuration.name());
      entry.put("dialect", configuration.address().dialect().protocolName());
      addTables(entry, configuration);
      String description = configuration.description();
      if (description != null) {
        entry.put("description", description);
      }
      entry.put("default", first);
      first = false;
    }
    return result;
  }

  private void addTables(ObjectNode entry, DatabaseConfiguration configuration) {
    try {
      entry.put("tables", databases.catalog(databases.database(configuration.name())).size());
    } catch (RequestFailedException away) {
      if (away.code() != ErrorCode.UNAVAILABLE) {
        throw away;
      }
      entry.put("unavailable", away.getMessage());
    }
  }
}
