package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Ends a running request of the same connection.
 *
 * @param target the {@code message_id} of the request
 */
@JsonTypeName("cancel")
public record Cancel(@JsonProperty(required = true) String target) implements Request {}
