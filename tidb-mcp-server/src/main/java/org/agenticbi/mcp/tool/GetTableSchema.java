package org.agenticbi.mcp.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.agenticbi.mcp.access.GuardedDatabases;
import org.agenticbi.mcp.catalog.DatabaseCatalog;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.guard.NearestNames;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Issue;
import org.agenticbi.model.semantics.ReadModel;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives columns, keys and comments, what the values look like, and what the data means. */
final class GetTableSchema implements Tool {

  private final GuardedDatabases databases;

  GetTableSchema(GuardedDatabases databases) {
    this.databases = databases;
  }

  @Override
  public ToolDescription description() {
    return ToolDescription.of(
        "get_table_schema",
        "Columns, types, keys, comments and the semantic model (measures, synonyms) of all or some"
            + " tables; with profile also ranges and frequent values.",
        Schemas.DATABASE
            + ",\"tables\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},"
            + "\"profile\":{\"type\":\"boolean\"},"
            + "\"refresh\":{\"type\":\"boolean\",\"description\":\"read the database anew\"}",
        "[]",
        "\"catalog\":{\"type\":\"object\"},\"semantic_model\":{\"type\":[\"object\",\"null\"]}");
  }

  @Override
  public JsonNode call(ObjectNode arguments, Cancellation cancellation) {
    SchemaArguments asked = Arguments.read(arguments, SchemaArguments.class);
    Database database = databases.database(asked.database());
    DatabaseCatalog catalog = databases.catalog(database);
    if (Boolean.TRUE.equals(asked.refresh())) {
      catalog.refresh();
    }
    Catalog all = Boolean.TRUE.equals(asked.profile()) ? catalog.profiled() : catalog.plain();
    ObjectNode result = ProtocolJson.mapper().createObjectNode();
    result.set("catalog", ProtocolJson.mapper().valueToTree(part(all, asked.tables())));
    databases
        .semanticModel(database)
        .ifPresentOrElse(model -> addModel(result, model), () -> result.putNull("semantic_model"));
    return result;
  }

  private static void addModel(ObjectNode result, ReadModel read) {
    result.set("semantic_model", ProtocolJson.mapper().valueToTree(read.model()));
    List<String> wrong =
        read.issues().stream()
            .filter(issue -> issue.severity() == Issue.Severity.ERROR)
            .map(Issue::toString)
            .toList();
    if (!wrong.isEmpty()) {
      result.set("semantic_model_errors", ProtocolJson.mapper().valueToTree(wrong));
    }
  }

  private static Catalog part(Catalog all, @Nullable List<String> names) {
    if (names == null || names.isEmpty()) {
      return all;
    }
    List<Table> tables = new ArrayList<>();
    names.forEach(name -> tables.add(all.table(name).orElseThrow(() -> unknown(all, name))));
    Set<String> kept =
        tables.stream()
            .map(table -> table.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    List<ForeignKey> keys =
        all.foreignKeys().stream()
            .filter(key ->
                kept.contains(key.fromTable().toLowerCase(Locale.ROOT))
                    || kept.contains(key.toTable().toLowerCase(Locale.ROOT)))
            .toList();
    return new Catalog(all.database(), all.dialect(), all.version(), tables, keys);
  }

  private static RequestFailedException unknown(Catalog catalog, String name) {
    List<String> known = catalog.tables().stream().map(Table::name).toList();
    return new RequestFailedException(
        ErrorCode.INVALID_MESSAGE,
        "There is no table " + name + " in the database " + catalog.database() + ".",
        NearestNames.of(name, known).stream()
            .findFirst()
            .map(near -> "Did you mean " + near + "?")
            .orElse("The tool discover_tables lists the tables."));
  }

  private record SchemaArguments(
      @Nullable String database,
      @Nullable List<String> tables,
      @Nullable Boolean profile,
      @Nullable Boolean refresh) {}
}
