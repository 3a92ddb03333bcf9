package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an echo, to try a connection.
 *
 * @param message any text
 */
@JsonTypeName("test_message")
public record TestMessage(@Nullable String message) implements Request {}
