package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The echo.
 *
 * @param message the text that came
 */
@JsonTypeName("test_response")
public record TestResponse(@JsonProperty(required = true) String message) implements Reply {}
