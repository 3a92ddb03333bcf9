package org.agenticbi.backend;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.agenticbi.protocol.AgentStatusResponse;
import org.agenticbi.protocol.HealthCheck;
import org.agenticbi.protocol.HealthCheckResponse;
import org.agenticbi.protocol.HealthCheckResult;
import org.agenticbi.protocol.HealthReport;
import org.agenticbi.protocol.HealthStatus;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkCall;
import org.agenticbi.service.LinkState;

/** Asks the other services how they are, all at once. */
final class AgentHealth {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final List<Link> links;

  AgentHealth(List<Link> links) {
    this.links = links;
  }

  AgentStatusResponse status() {
    Map<String, CompletableFuture<HealthCheckResult>> asked = new LinkedHashMap<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Link link : links) {
        asked.put(link.peerName(), CompletableFuture.supplyAsync(() -> statusOf(link), threads));
      }
    }
    Map<String, HealthCheckResult> agents = new LinkedHashMap<>();
    asked.forEach((name, result) -> agents.put(name, result.join()));
    return new AgentStatusResponse(agents);
  }

  /** A link that is down says why at once; asking over it would only wait. */
  private static HealthCheckResult statusOf(Link link) {
    if (link.state() != LinkState.CONNECTED) {
      return new HealthCheckResult(HealthStatus.UNHEALTHY, link.detail());
    }
    try {
      HealthReport report =
          link.request(new HealthCheck(), HealthCheckResponse.class, LinkCall.within(PATIENCE))
              .data();
      return new HealthCheckResult(report.status(), detail(report));
    } catch (RequestFailedException e) {
      return new HealthCheckResult(HealthStatus.UNHEALTHY, e.body().message());
    }
  }

  /** The first thing that is wrong, or how long all has been well. */
  private static String detail(HealthReport report) {
    return report.checks().entrySet().stream()
        .filter(check -> check.getValue().status() != HealthStatus.HEALTHY)
        .findFirst()
        .map(check -> check.getKey() + ": " + check.getValue().detail())
        .orElse("Up for " + Math.round(report.uptimeSeconds()) + " s.");
  }
}
