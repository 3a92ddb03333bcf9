package org.agenticbi.service;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.agenticbi.protocol.HealthCheckResult;
import org.agenticbi.protocol.Request;
import org.eclipse.jetty.server.Handler;

/** A running service: the protocol at {@code /ws}, HTTP beside it. */
public final class Service implements AutoCloseable {
  private Service() {}

  /** Begins to put a service together. */
  public static Builder named(String name, ServerSettings settings) {
    return new Builder();
  }

  /** The port that it listens on. */
  public int port() {
    return -1;
  }

  /** Its {@code /ws}. */
  public URI webSocketUri() {
    return URI.create("ws://127.0.0.1:" + port());
  }

  /** Its root over HTTP. */
  public URI httpUri() {
    return URI.create("ws://127.0.0.1:" + port());
  }

  @Override
  public void close() {}

  /** Puts a service together. */
  public static final class Builder {
    /** Takes a request over {@code /ws}. */
    public <Q extends Request> Builder handle(Class<Q> type, RequestHandler<Q> handler) {
      return this;
    }

    /** Takes the same request, with the same handler, as a POST with a JSON body. */
    public <Q extends Request> Builder post(String path, Class<Q> type) {
      return this;
    }

    /** Takes HTTP requests; the template may hold {@code {name}} segments. */
    public Builder route(String method, String pathTemplate, HttpHandler handler) {
      return this;
    }

    /** Serves files of the class path; a path without a file gets {@code index.html}. */
    public Builder staticFiles(String urlPrefix, String classpathFolder) {
      return this;
    }

    /** The protocol at another path too, for example {@code /ws/chat/{user_id}}. */
    public Builder webSocketPath(String template) {
      return this;
    }

    /** Any handler of Jetty's. */
    public Builder jettyHandler(String pathPrefix, Handler handler) {
      return this;
    }

    /** Another protocol at {@code /ws}, for clients that offer it. */
    public Builder subprotocol(
        String subprotocol, Function<SubprotocolConnection, SubprotocolListener> factory) {
      return this;
    }

    /** Shown in health, readiness and stats; closed with the service. */
    public Builder link(Link link) {
      return this;
    }

    /** One more check of health and readiness. */
    public Builder check(String check, Supplier<HealthCheckResult> supplier) {
      return this;
    }

    /** One more group of figures in {@code stats}. */
    public Builder stats(String group, Supplier<? extends Map<String, ?>> figures) {
      return this;
    }

    /** Opens the port. */
    public Service start() {
      return new Service();
    }
  }
}
