package org.agenticbi.service;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.agenticbi.protocol.HealthCheckResult;
import org.agenticbi.protocol.HealthReport;
import org.agenticbi.protocol.HealthStatus;

/** How a service is: its own checks, and its links. */
final class Health {
  /** A check that takes longer counts as failed. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final ServicePlan plan;
  private final long startedAt = System.nanoTime();

  Health(ServicePlan plan) {
    this.plan = plan;
  }

  /** Runs all checks at once; takes up to three seconds. */
  HealthReport report(int connections, long messagesProcessed) {
    Map<String, HealthCheckResult> results = results();
    double uptime = (System.nanoTime() - startedAt) / 1e9;
    return new HealthReport(
        worst(results), uptime, connections, messagesProcessed, ProductVersion.TEXT, results);
  }

  /** Whether requests can be answered: every link is connected and no check is unhealthy. */
  boolean isReady() {
    return plan.links.stream().allMatch(link -> link.state() == LinkState.CONNECTED)
        && worst(results()) != HealthStatus.UNHEALTHY;
  }

  private Map<String, HealthCheckResult> results() {
    Map<String, FutureTask<HealthCheckResult>> running = new LinkedHashMap<>();
    plan.checks.forEach((name, check) -> running.put(name, new FutureTask<>(check::get)));
    running.forEach((name, check) -> Thread.ofVirtual().name("check " + name).start(check));
    Map<String, HealthCheckResult> results = new LinkedHashMap<>();
    running.forEach((name, check) -> results.put(name, outcome(name, check)));
    plan.links.forEach(link -> results.put(link.peerName(), linkResult(link)));
    return results;
  }

  private static HealthCheckResult outcome(String name, Future<HealthCheckResult> running) {
    try {
      return running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      running.cancel(true);
      return new HealthCheckResult(
          HealthStatus.UNHEALTHY, "No answer within " + PATIENCE.toSeconds() + " s.");
    } catch (ExecutionException e) {
      Throwable thrown = e.getCause() == null ? e : e.getCause();
      return new HealthCheckResult(
          HealthStatus.UNHEALTHY, Failures.describe(thrown, "check " + name).message());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new HealthCheckResult(HealthStatus.UNHEALTHY, "The check was interrupted.");
    }
  }

  /** A peer that is away leaves the service working with less. */
  private static HealthCheckResult linkResult(Link link) {
    return new HealthCheckResult(
        link.state() == LinkState.CONNECTED ? HealthStatus.HEALTHY : HealthStatus.DEGRADED,
        link.detail());
  }

  private static HealthStatus worst(Map<String, HealthCheckResult> results) {
    HealthStatus worst = HealthStatus.HEALTHY;
    for (HealthCheckResult result : results.values()) {
      worst = result.status().compareTo(worst) > 0 ? result.status() : worst;
    }
    return worst;
  }
}
