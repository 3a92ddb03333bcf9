package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;

/**
 * How the other services are.
 *
 * @param agents by service name
 */
@JsonTypeName("agent_status_response")
public record AgentStatusResponse(
    @JsonProperty(required = true) Map<String, HealthCheckResult> agents) implements Reply {
  /** Copies its lists and maps, so that a message cannot change. */
  public AgentStatusResponse {
    agents = Copies.of(agents);
  }
}
