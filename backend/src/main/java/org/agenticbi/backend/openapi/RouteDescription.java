package org.agenticbi.backend.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route of the REST side, as people are told of it.
 *
 * @param method in upper case
 * @param path where it is
 * @param summary what it does, in one sentence
 * @param parameters of the query
 * @param body the record that the request body is read as
 * @param reply the record that the reply body is written from
 */
public record RouteDescription(
    String method,
    String path,
    String summary,
    List<RouteParameter> parameters,
    @Nullable Class<? extends Record> body,
    Class<? extends Record> reply) {

  /** Copies its lists. */
  public RouteDescription {
    parameters = List.copyOf(parameters);
  }
}
