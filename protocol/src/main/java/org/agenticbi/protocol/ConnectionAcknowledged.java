package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers an introduction.
 *
 * @param agentId the name that the peer gave
 * @param serverAgentId the name of this service
 * @param serverCapabilities the request types that it takes
 * @param sessionEstablished whether requests may follow
 */
@JsonTypeName("connection_acknowledged")
public record ConnectionAcknowledged(
    @Nullable String agentId,
    @JsonProperty(required = true) String serverAgentId,
    @JsonProperty(required = true) List<String> serverCapabilities,
    @JsonProperty(required = true) boolean sessionEstablished)
    implements Reply {
  /** Copies its lists, so that a message cannot change. */
  public ConnectionAcknowledged {
    serverCapabilities = Copies.of(serverCapabilities);
  }
}
