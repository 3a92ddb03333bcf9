package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A request that could not be answered, and why.
 *
 * @param error what went wrong, and what to do
 */
@JsonTypeName("error")
public record ErrorMessage(@JsonProperty(required = true) ErrorBody error) implements Reply {}
