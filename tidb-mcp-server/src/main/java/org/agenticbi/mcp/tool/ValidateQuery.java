package org.agenticbi.mcp.tool;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.agenticbi.mcp.access.GuardedDatabases;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.guard.GuardedStatement;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says whether a statement would be let through, without running it. */
final class ValidateQuery implements Tool {

  private final GuardedDatabases databases;

  ValidateQuery(GuardedDatabases databases) {
    this.databases = databases;
  }

  @Override
  public ToolDescription description() {
    return ToolDescription.of(
        "validate_query",
        "Check a statement without running it: the text as it would be sent, or why it is refused.",
        Schemas.DATABASE + ",\"sql\":{\"type\":\"string\"}",
        "[\"sql\"]",
        "\"valid\":{\"type\":\"boolean\"},\"statement\":{\"type\":\"string\"},"
            + "\"reason\":{\"type\":\"string\"}");
  }

  @Override
  public JsonNode call(ObjectNode arguments, Cancellation cancellation) {
    ValidateArguments asked = Arguments.read(arguments, ValidateArguments.class);
    Database database = databases.database(asked.database());
    ObjectNode result = ProtocolJson.mapper().createObjectNode();
    try {
      GuardedStatement statement =
          databases.check(database, asked.sql(), databases.limits().rows());
      result.put("valid", true).put("statement", statement.text());
      result.set("tables", ProtocolJson.mapper().valueToTree(statement.tables()));
      result.put("parameters", statement.parameters());
    } catch (RequestFailedException refused) {
      if (refused.code() != ErrorCode.QUERY_REJECTED) {
        throw refused;
      }
      addRefusal(result, refused);
    }
    return result;
  }

  private static void addRefusal(ObjectNode result, RequestFailedException refused) {
    result.put("valid", false).put("reason", refused.body().message());
    ObjectNode details = refused.body().details();
    if (details != null && details.has("position")) {
      result.set("position", details.get("position"));
    }
    result.set("suggestions", ProtocolJson.mapper().valueToTree(refused.body().suggestions()));
  }

  private record ValidateArguments(
      @Nullable String database, @JsonProperty(required = true) String sql) {}
}
