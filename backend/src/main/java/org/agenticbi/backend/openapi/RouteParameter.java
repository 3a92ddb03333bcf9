package org.agenticbi.backend.openapi;

/**
 * A parameter of the query of a route. None is required.
 *
 * @param name as it stands in the address
 * @param type {@code string} or {@code integer}
 * @param description what it does
 */
public record RouteParameter(String name, String type, String description) {}
