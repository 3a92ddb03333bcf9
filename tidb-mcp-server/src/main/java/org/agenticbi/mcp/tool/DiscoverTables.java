package org.agenticbi.mcp.tool;

import org.agenticbi.mcp.access.GuardedDatabases;
import org.agenticbi.mcp.catalog.DatabaseCatalog;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.service.Cancellation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the tables and views of a database. */
final class DiscoverTables implements Tool {

  private final GuardedDatabases databases;

  DiscoverTables(GuardedDatabases databases) {
    this.databases = databases;
  }

  @Override
  public ToolDescription description() {
    return ToolDescription.of(
        "discover_tables",
        "List the tables and views of a database with comments and row counts.",
        Schemas.DATABASE,
        "[]",
        "\"database\":{\"type\":\"string\"},"
            + "\"tables\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}}");
  }

  @Override
  public JsonNode call(ObjectNode arguments, Cancellation cancellation) {
    Database database =
        databases.database(Arguments.read(arguments, DatabaseArgument.class).database());
    DatabaseCatalog catalog = databases.catalog(database);
    ObjectNode result = ProtocolJson.mapper().createObjectNode();
    result.put("database", database.name());
    ArrayNode list = result.putArray("tables");
    for (Table table : catalog.plain().tables()) {
      ObjectNode entry = list.addObject();
      entry.put("name", table.name());
      entry.put("kind", catalog.isView(table.name()) ? "view" : "table");
      String comment = table.comment();
      if (comment != null) {
        entry.put("comment", comment);
      }
      entry.put("row_count", table.rowCount());
    }
    return result;
  }

  private record DatabaseArgument(@Nullable String database) {}
}
