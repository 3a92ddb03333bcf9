package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Introduces a peer.
 *
 * @param agentId the name of the peer
 * @param capabilities the request types that it takes
 */
@JsonTypeName("connection_handshake")
public record ConnectionHandshake(@Nullable String agentId, @Nullable List<String> capabilities)
    implements Request {}
