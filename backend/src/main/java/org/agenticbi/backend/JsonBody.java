package org.agenticbi.backend;

import java.util.stream.Collectors;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.HttpCall;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Bodies of HTTP requests as records. */
final class JsonBody {

  private JsonBody() {}

  /**
   * Reads the body.
   *
   * @throws RequestFailedException {@code invalid_json}, or {@code invalid_message} naming the key
   */
  static <T extends Record> T read(HttpCall call, Class<T> type) {
    JsonNode body = call.body();
    if (!body.isObject()) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE, "The body must be one JSON object.");
    }
    try {
      return ProtocolJson.mapper().treeToValue(body, type);
    } catch (JacksonException e) {
      String key =
          e.getPath().stream()
              .map(JacksonException.Reference::getPropertyName)
              .collect(Collectors.joining("."));
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          key.isEmpty()
              ? "The body lacks a required key."
              : "The key " + key + " is missing or has a wrong type.",
          "See /openapi.json.");
    }
  }
}
