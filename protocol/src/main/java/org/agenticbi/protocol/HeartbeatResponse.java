package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * A sign of life; either peer may ask for it, so it is also accepted from a client.
 *
 * @param serverTime epoch seconds, with a fraction; absent when a client sends it
 * @param from the name of the service that answers
 */
@JsonTypeName("heartbeat_response")
public record HeartbeatResponse(@Nullable Double serverTime, @Nullable String from)
    implements Request, Reply {}
