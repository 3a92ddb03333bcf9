package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Asks for a sign of life; answered by the connection itself, in order. */
@JsonTypeName("heartbeat")
public record Heartbeat() implements Request {}
