package org.agenticbi.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.agenticbi.protocol.AsyncApi;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.HealthReport;
import org.agenticbi.protocol.HealthStatus;

/** The paths of a service: what every service has, its requests as POST, and its own routes. */
final class HttpRoutes {
  private final ServiceRuntime runtime;
  private final HttpFrames frames;
  private final List<ServicePlan.Route> routes = new ArrayList<>();

  HttpRoutes(ServiceRuntime runtime, HttpFrames frames) {
    this.runtime = runtime;
    this.frames = frames;
    add("GET", "/livez", call -> HttpReply.text("ok\n"));
    add("GET", "/readyz", call -> readiness());
    add("GET", "/health", call -> health());
    add("GET", "/metrics", call -> metrics());
    add("GET", "/asyncapi.json", call -> HttpReply.json(AsyncApi.document()));
    runtime
        .plan()
        .posts
        .forEach((path, type) -> add("POST", path, new PostedRequest(runtime, frames, type)));
    routes.addAll(runtime.plan().routes);
  }

  /** Whether some route, of whatever method, has this path. */
  boolean knows(String path) {
    return routes.stream().anyMatch(route -> route.path().match(path).isPresent());
  }

  /** Whether a route begins with the same folder, {@code /api} for example: no page lies there. */
  boolean ownsFolderOf(String path) {
    return routes.stream().anyMatch(route -> folder(route.path().text()).equals(folder(path)));
  }

  private static String folder(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? path : path.substring(0, end);
  }

  /** The reply; 404 and 405 where there is no route. */
  HttpReply answer(String method, String path, Supplier<HttpCall> call) {
    TreeSet<String> methods = new TreeSet<>();
    for (ServicePlan.Route route : routes) {
      Optional<Map<String, String>> parameters = route.path().match(path);
      if (parameters.isPresent() && route.method().equals(method)) {
        return guarded(route, parameters.get(), call);
      }
      parameters.ifPresent(found -> methods.add(route.method()));
    }
    return methods.isEmpty() ? nothingAt(path) : otherMethod(path, String.join(", ", methods));
  }

  private HttpReply guarded(
      ServicePlan.Route route, Map<String, String> parameters, Supplier<HttpCall> call) {
    try {
      return route.handler().handle(call.get().withPathParameters(parameters));
    } catch (RuntimeException e) {
      String where = runtime.name() + ", " + route.method() + " " + route.path().text();
      return frames.error(Failures.describe(e, where));
    }
  }

  private HttpReply nothingAt(String path) {
    return withStatus(404, "There is nothing at " + path + ".");
  }

  private HttpReply otherMethod(String path, String methods) {
    return withStatus(405, path + " takes " + methods + ".").withHeader("Allow", methods);
  }

  private HttpReply withStatus(int status, String message) {
    ErrorBody error =
        Admission.error(
            ErrorCode.INVALID_MESSAGE, message, "The documentation lists the addresses.");
    HttpReply reply = frames.error(error);
    return new HttpReply(status, reply.mediaType(), reply.body(), reply.headers());
  }

  private HttpReply readiness() {
    boolean ready = runtime.isReady();
    HttpReply reply = HttpReply.text(ready ? "ready\n" : "not ready\n");
    return ready
        ? reply
        : new HttpReply(503, reply.mediaType(), reply.body(), Map.of("Retry-After", "1"));
  }

  private HttpReply health() {
    HealthReport report = runtime.health();
    return HttpReply.json(report.status() == HealthStatus.UNHEALTHY ? 503 : 200, report);
  }

  private HttpReply metrics() {
    byte[] text = runtime.figures().prometheusText().getBytes(StandardCharsets.UTF_8);
    return HttpReply.of(200, "text/plain; version=0.0.4; charset=utf-8", text);
  }

  private void add(String method, String path, HttpHandler handler) {
    routes.add(new ServicePlan.Route(method, PathTemplate.of(path), handler));
  }
}
