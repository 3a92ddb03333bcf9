package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * The welcome, the first frame on every connection.
 *
 * @param server the name of the service
 * @param version of the product
 * @param protocol of this protocol: 1
 * @param capabilities the request types that it takes
 * @param heartbeatIntervalMs how often this server sends heartbeats
 * @param maxMessageBytes the largest frame that it takes
 */
@JsonTypeName("connection_established")
public record ConnectionEstablished(
    @JsonProperty(required = true) String server,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) int protocol,
    @JsonProperty(required = true) List<String> capabilities,
    @JsonProperty(required = true) long heartbeatIntervalMs,
    @JsonProperty(required = true) long maxMessageBytes)
    implements Event {
  /** Copies its lists, so that a message cannot change. */
  public ConnectionEstablished {
    capabilities = Copies.of(capabilities);
  }
}
