package org.agenticbi.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.agenticbi.protocol.HealthCheckResult;
import org.agenticbi.protocol.Request;
import org.eclipse.jetty.server.Handler;

/** Everything that a service was put together from. */
final class ServicePlan {
  final String name;
  final ServerSettings settings;
  final Map<Class<? extends Request>, HandledType<?>> handled = new LinkedHashMap<>();
  final List<Route> routes = new ArrayList<>();
  final List<StaticFiles> staticFiles = new ArrayList<>();
  final List<PathTemplate> webSocketPaths = new ArrayList<>();
  final Map<String, Handler> jettyHandlers = new LinkedHashMap<>();
  final Map<String, Function<SubprotocolConnection, SubprotocolListener>> subprotocols =
      new LinkedHashMap<>();
  final List<Link> links = new ArrayList<>();
  final Map<String, Supplier<HealthCheckResult>> checks = new LinkedHashMap<>();
  final Map<String, Supplier<? extends Map<String, ?>>> stats = new LinkedHashMap<>();
  final Map<String, Class<? extends Request>> posts = new LinkedHashMap<>();
  final List<Runnable> onClose = new ArrayList<>();
  Clock clock = Clock.systemUTC();
  int maxBodyBytes;

  ServicePlan(String name, ServerSettings settings) {
    this.name = name;
    this.settings = settings;
    this.maxBodyBytes = settings.maxMessageBytes();
    webSocketPaths.add(PathTemplate.of("/ws"));
  }

  /** {@code data} for {@code data-agent}: how the connections of the service are named. */
  String shortName() {
    int dash = name.indexOf('-');
    return dash < 0 ? name : name.substring(0, dash);
  }

  /** A method and a path of the service's own. */
  record Route(String method, PathTemplate path, HttpHandler handler) {}
}
