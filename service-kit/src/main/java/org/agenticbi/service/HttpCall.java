package org.agenticbi.service;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An HTTP request to a route of a service's own.
 *
 * @param method in upper case
 * @param path as it came, decoded
 * @param pathParameters by the names in the route's template
 * @param queryParameters the first value of each
 * @param headers the first value of each, names in lower case
 * @param bytes the body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of a large body would cost
public record HttpCall(
    String method,
    String path,
    Map<String, String> pathParameters,
    Map<String, String> queryParameters,
    Map<String, String> headers,
    byte[] bytes) {
  HttpCall withPathParameters(Map<String, String> found) {
    return new HttpCall(method, path, found, queryParameters, headers, bytes);
  }

  /** A parameter that stands in the route's template. */
  public String pathParameter(String name) {
    String value = pathParameters.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The route has no {" + name + "}");
    }
    return value;
  }

  /** The first value of a parameter of the query. */
  public Optional<String> queryParameter(String name) {
    return Optional.ofNullable(queryParameters.get(name));
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Who asks, where the route has {@code {user_id}}. */
  public @Nullable String userId() {
    return pathParameters.get("user_id");
  }

  /** The body as JSON; an empty object without one. Fails with {@code invalid_json}. */
  public JsonNode body() {
    if (bytes.length == 0) {
      return ProtocolJson.mapper().createObjectNode();
    }
    try {
      return ProtocolJson.mapper().readTree(bytes);
    } catch (JacksonException e) {
      throw new RequestFailedException(ErrorCode.INVALID_JSON, "The body is not valid JSON.");
    }
  }
}
