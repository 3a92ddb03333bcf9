package org.agenticbi.app.run;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.service.Service;

/**
 * Services that run in this process. Those that are not started here are found at their configured
 * addresses. Services are started from the data up, so that those on free ports are known to those
 * that need them; they would find each other in any order.
 */
public final class RunningSystem implements AutoCloseable {
  private static final List<ServiceName> ORDER =
      List.of(
          ServiceName.TIDB_MCP_SERVER,
          ServiceName.DATA_AGENT,
          ServiceName.VIZ_AGENT,
          ServiceName.NLP_AGENT,
          ServiceName.BACKEND);

  private final Deque<Service> services = new ArrayDeque<>();
  private Configuration configuration;

  private RunningSystem(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Starts the services that are named. When one cannot start, those before it are stopped again.
   */
  public static RunningSystem start(Configuration configuration, Set<ServiceName> which) {
    RunningSystem system = new RunningSystem(configuration);
    try {
      ORDER.stream().filter(which::contains).forEach(system::start);
      return system;
    } catch (RuntimeException e) {
      system.close();
      throw e;
    }
  }

  private void start(ServiceName name) {
    Service service = ServiceStart.of(name, configuration);
    services.push(service);
    configuration = configuration.withAddress(name, service.webSocketUri());
  }

  /** The configuration with the addresses at which the services really listen. */
  public Configuration configuration() {
    return configuration;
  }

  /** Where a browser finds the page. */
  public URI pageAddress() {
    URI backend = configuration.addressOf(ServiceName.BACKEND);
    String scheme = "wss".equals(backend.getScheme()) ? "https" : "http";
    return URI.create(scheme + "://" + backend.getAuthority() + "/");
  }

  /** Waits until the process is told to end, then stops the services gracefully. */
  public void runUntilStopped() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("shutdown")
                .unstarted(() -> {
                  close();
                  stopped.countDown();
                }));
    stopped.await();
  }

  /** Stops the services, the backend first. */
  @Override
  public void close() {
    while (!services.isEmpty()) {
      services.pop().close();
    }
  }
}
