package org.agenticbi.service;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.agenticbi.protocol.HealthCheckResult;
import org.agenticbi.protocol.HealthReport;
import org.agenticbi.protocol.Request;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running service: the protocol at {@code /ws}, HTTP beside it. */
public final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final Duration LONGEST_TICK = Duration.ofSeconds(1);
  private static final Duration CLOSING_HANDSHAKES = Duration.ofSeconds(1);

  private final ServiceRuntime runtime;
  private final JettyServer server;
  private final ScheduledExecutorService maintenance;
  private final ScheduledFuture<?> ticks;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final int port;

  private Service(ServicePlan plan) {
    AccessRules rules = new AccessRules(plan.settings);
    runtime = new ServiceRuntime(plan);
    server = new JettyServer(runtime, rules);
    server.start();
    port = server.port();
    maintenance =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(plan.name + " maintenance").factory());
    long tick = Math.min(plan.settings.heartbeatInterval().toNanos() / 4, LONGEST_TICK.toNanos());
    ticks = maintenance.scheduleWithFixedDelay(this::maintain, tick, tick, TimeUnit.NANOSECONDS);
    LOG.info("{} listens on {}", plan.name, webSocketUri());
  }

  /** Begins to put a service together. */
  public static Builder named(String name, ServerSettings settings) {
    return new Builder(new ServicePlan(name, settings));
  }

  /** Its name. */
  public String name() {
    return runtime.name();
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** Its {@code /ws}. */
  public URI webSocketUri() {
    return URI.create("ws://" + authority() + "/ws");
  }

  /** Its root over HTTP, without a slash at the end. */
  public URI httpUri() {
    return URI.create("http://" + authority());
  }

  /** How it is. */
  public HealthReport health() {
    return runtime.health();
  }

  /** Whether all links are connected and no check is unhealthy. */
  public boolean isReady() {
    return runtime.isReady();
  }

  /** Lets running requests finish, then closes every connection with 1001. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    server.stopAccepting();
    boolean drained = runtime.admission().drain(runtime.settings().stopTimeout());
    if (!drained) {
      LOG.warn("{} stops with {} requests running", name(), runtime.admission().running());
    }
    runtime
        .connections()
        .forEach(connection -> connection.close(StatusCode.SHUTDOWN, "the service stops"));
    awaitClosed();
    ticks.cancel(false);
    maintenance.shutdown();
    server.stop();
    runtime.plan().links.forEach(Link::close);
    runtime.plan().onClose.forEach(Runnable::run);
    LOG.info("{} has stopped", name());
  }

  private void awaitClosed() {
    long deadline = System.nanoTime() + CLOSING_HANDSHAKES.toNanos();
    try {
      while (!runtime.connections().isEmpty() && System.nanoTime() < deadline) {
        Thread.sleep(5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void maintain() {
    long now = System.nanoTime();
    for (ClientConnection connection : runtime.connections()) {
      try {
        connection.maintain(now);
      } catch (RuntimeException e) {
        Failures.describe(e, name() + " maintenance");
      }
    }
  }

  private String authority() {
    String host = runtime.settings().host();
    String reachable = "0.0.0.0".equals(host) || "::".equals(host) ? "127.0.0.1" : host;
    return (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port;
  }

  /** Puts a service together. */
  public static final class Builder {
    private final ServicePlan plan;

    private Builder(ServicePlan plan) {
      this.plan = plan;
    }

    /** Takes a request over {@code /ws}. */
    public <Q extends Request> Builder handle(Class<Q> type, RequestHandler<Q> handler) {
      plan.handled.put(type, new HandledType<>(type, handler));
      return this;
    }

    /** Takes the same request, with the same handler, as a POST with a JSON body. */
    public <Q extends Request> Builder post(String path, Class<Q> type) {
      plan.posts.put(path, type);
      return this;
    }

    /** Takes HTTP requests; the template may hold {@code {name}} segments. */
    public Builder route(String method, String pathTemplate, HttpHandler handler) {
      plan.routes.add(new ServicePlan.Route(method, PathTemplate.of(pathTemplate), handler));
      return this;
    }

    /** The largest body over HTTP; the same as the largest frame unless set. */
    public Builder maxBodyBytes(int bytes) {
      plan.maxBodyBytes = bytes;
      return this;
    }

    /** Serves files of the class path; a path without a file gets {@code index.html}. */
    public Builder staticFiles(String urlPrefix, String classpathFolder) {
      plan.staticFiles.add(new StaticFiles(urlPrefix, classpathFolder));
      return this;
    }

    /** The protocol at another path too, for example {@code /ws/chat/{user_id}}. */
    public Builder webSocketPath(String template) {
      plan.webSocketPaths.add(PathTemplate.of(template));
      return this;
    }

    /** Any handler of Jetty's, for the paths that begin so. */
    public Builder jettyHandler(String pathPrefix, Handler handler) {
      plan.jettyHandlers.put(pathPrefix, handler);
      return this;
    }

    /** Another protocol at {@code /ws}, for clients that offer it. */
    public Builder subprotocol(
        String subprotocol, Function<SubprotocolConnection, SubprotocolListener> factory) {
      plan.subprotocols.put(subprotocol, factory);
      return this;
    }

    /** Shown in health, readiness and stats; closed with the service. */
    public Builder link(Link link) {
      plan.links.add(link);
      return this;
    }

    /** One more check of health and readiness. */
    public Builder check(String check, Supplier<HealthCheckResult> supplier) {
      plan.checks.put(check, supplier);
      return this;
    }

    /** One more group of figures in {@code stats}. */
    public Builder stats(String group, Supplier<? extends Map<String, ?>> figures) {
      plan.stats.put(group, figures);
      return this;
    }

    /** Runs when the service has stopped, to give back what it held. */
    public Builder onClose(Runnable action) {
      plan.onClose.add(action);
      return this;
    }

    /** Where timestamps come from. */
    public Builder clock(Clock clock) {
      plan.clock = clock;
      return this;
    }

    /**
     * Opens the port.
     *
     * @throws org.agenticbi.protocol.RequestFailedException when it cannot, or would let strangers
     *     in; says what to do
     */
    public Service start() {
      for (Class<? extends Request> type : plan.posts.values()) {
        if (!plan.handled.containsKey(type)) {
          throw new IllegalStateException("no handler for the posted " + type.getSimpleName());
        }
      }
      try {
        return new Service(plan);
      } catch (RuntimeException e) {
        plan.links.forEach(Link::close);
        throw e;
      }
    }
  }
}
