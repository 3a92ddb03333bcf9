package org.agenticbi.backend.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agenticbi.protocol.ErrorMessage;
import org.agenticbi.protocol.JsonSchemas;
import org.agenticbi.protocol.ProtocolJson;
import tools.jackson.databind.node.ObjectNode;

/** The REST side as an OpenAPI 3.1 document: {@code routes and their records -> document}. */
public final class OpenApi {

  private static final Map<String, String> ERRORS =
      Map.of(
          "400", "The request has no valid form; the message names the key.",
          "401", "A token is needed.",
          "404", "There is no such database.",
          "422",
              "The question is ambiguous (details.query_id, details.interpretations) or cannot"
                  + " be answered, or the statement was refused or failed.",
          "500", "A fault of the server, with an incident id.",
          "503", "A service that is needed is down, or too much is running.",
          "504", "It took longer than allowed.");

  private final JsonSchemas schemas = new JsonSchemas();

  private OpenApi() {}

  /** The document for these routes. */
  public static ObjectNode document(List<RouteDescription> routes) {
    return new OpenApi().build(routes);
  }

  private ObjectNode build(List<RouteDescription> routes) {
    ObjectNode document = object().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Agentic BI")
        .put("version", "1")
        .put("description", "Ask a database in English: SQL, rows, chart, explanation, insights.");
    document.putArray("servers").addObject().put("url", "/");
    ObjectNode paths = document.putObject("paths");
    for (RouteDescription route : routes) {
      ObjectNode path =
          paths.get(route.path()) instanceof ObjectNode known
              ? known
              : paths.putObject(route.path());
      path.set(route.method().toLowerCase(Locale.ROOT), operation(route));
    }
    ObjectNode components = document.putObject("components");
    components.set("responses", errorResponses());
    components.set("schemas", schemas.all());
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer");
    document.putArray("security").addObject().putArray("token");
    document.withArray("security").addObject();
    return document;
  }

  private ObjectNode operation(RouteDescription route) {
    ObjectNode operation = object().put("summary", route.summary());
    operation.put("operationId", operationId(route));
    for (RouteParameter parameter : route.parameters()) {
      ObjectNode described = operation.withArray("parameters").addObject();
      described.put("name", parameter.name()).put("in", "query").put("required", false);
      described.put("description", parameter.description());
      described.putObject("schema").put("type", parameter.type());
    }
    if (route.body() != null) {
      ObjectNode body = operation.putObject("requestBody").put("required", true);
      body.set("content", json(schemas.reference(route.body())));
    }
    ObjectNode responses = operation.putObject("responses");
    ObjectNode success = responses.putObject("200").put("description", "Done.");
    success.set("content", json(schemas.reference(route.reply())));
    ERRORS.keySet().stream()
        .sorted()
        .forEach(status ->
            responses.putObject(status).put("$ref", "#/components/responses/error" + status));
    return operation;
  }

  /** {@code POST /api/database/list} to {@code postDatabaseList}. */
  private static String operationId(RouteDescription route) {
    StringBuilder id = new StringBuilder(route.method().toLowerCase(Locale.ROOT));
    for (String part : route.path().replace("/api/", "").split("[/.]", -1)) {
      if (!part.isEmpty()) {
        id.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
      }
    }
    return id.toString();
  }

  private ObjectNode errorResponses() {
    ObjectNode responses = object();
    ERRORS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(error -> {
          ObjectNode response = responses.putObject("error" + error.getKey());
          response.put("description", error.getValue());
          response.set("content", json(schemas.reference(ErrorMessage.class)));
        });
    return responses;
  }

  private static ObjectNode json(ObjectNode schema) {
    ObjectNode content = object();
    content.putObject("application/json").set("schema", schema);
    return content;
  }

  private static ObjectNode object() {
    return ProtocolJson.mapper().createObjectNode();
  }
}
