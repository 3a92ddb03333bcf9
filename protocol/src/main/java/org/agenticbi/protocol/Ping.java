package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** The other name of {@link Heartbeat}. */
@JsonTypeName("ping")
public record Ping() implements Request {}
