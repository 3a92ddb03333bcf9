package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * The state of a service.
 *
 * @param status the worst of its checks
 * @param uptimeSeconds since the service started
 * @param connections open WebSocket connections
 * @param messagesProcessed since the service started
 * @param version of the product
 * @param checks by name: the database, each peer link, ...
 */
public record HealthReport(
    @JsonProperty(required = true) HealthStatus status,
    double uptimeSeconds,
    int connections,
    long messagesProcessed,
    @JsonProperty(required = true) String version,
    Map<String, HealthCheckResult> checks) {
  /** Copies its lists and maps, so that a message cannot change. */
  public HealthReport {
    checks = Copies.of(checks);
  }
}
