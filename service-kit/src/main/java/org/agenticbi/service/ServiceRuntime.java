package org.agenticbi.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.agenticbi.protocol.HealthReport;
import org.agenticbi.protocol.MessageCodec;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;
import org.agenticbi.protocol.StatsResponse;

/** What all connections of a running service share. */
final class ServiceRuntime {
  private final ServicePlan plan;
  private final MessageCodec codec;
  private final Admission admission;
  private final Health health;
  private final Timestamps timestamps;
  private final ServiceFigures figures = new ServiceFigures();
  private final Set<ClientConnection> connections = ConcurrentHashMap.newKeySet();

  ServiceRuntime(ServicePlan plan) {
    this.plan = plan;
    this.codec = MessageCodec.forServer(plan.handled.keySet());
    this.admission = new Admission(plan.settings.limits().maxInFlight());
    this.health = new Health(plan);
    this.timestamps = new Timestamps(plan.clock);
    figures.gauge("connections", "service", plan.name, connections::size);
    figures.gauge("requests.running", "service", plan.name, admission::running);
    for (Link link : plan.links) {
      figures.gauge(
          "link.up", "peer", link.peerName(), () -> link.state() == LinkState.CONNECTED ? 1 : 0);
    }
  }

  ServicePlan plan() {
    return plan;
  }

  ServerSettings settings() {
    return plan.settings;
  }

  String name() {
    return plan.name;
  }

  MessageCodec codec() {
    return codec;
  }

  /** The request types that are taken. */
  List<String> capabilities() {
    return codec.types();
  }

  Admission admission() {
    return admission;
  }

  ServiceFigures figures() {
    return figures;
  }

  Timestamps timestamps() {
    return timestamps;
  }

  Set<ClientConnection> connections() {
    return connections;
  }

  String newClientId() {
    return "%s-client-%08x".formatted(plan.shortName(), ThreadLocalRandom.current().nextInt());
  }

  /** Calls the handler of a request's type. */
  Reply answer(Request request, Exchange exchange) {
    HandledType<?> handled = plan.handled.get(request.getClass());
    if (handled == null) {
      throw new IllegalStateException("no handler for " + request.getClass());
    }
    return handled.answer(request, exchange);
  }

  HealthReport health() {
    return health.report(connections.size(), figures.processed());
  }

  /** Whether the service can do its work and is not stopping. */
  boolean isReady() {
    return !admission.isStopping() && health.isReady();
  }

  /** All figures, by group. */
  StatsResponse stats() {
    Map<String, Object> groups = new LinkedHashMap<>();
    groups.put("messages", figures.byType());
    groups.put("errors", figures.byError());
    groups.put("queues", queues());
    Map<String, Object> links = new LinkedHashMap<>();
    plan.links.forEach(link -> links.put(link.peerName(), link.figures()));
    groups.put("links", links);
    plan.stats.forEach((group, supplier) -> groups.put(group, supplier.get()));
    return new StatsResponse(ProtocolJson.mapper().valueToTree(groups).asObject());
  }

  private Map<String, Object> queues() {
    long waiting = connections.stream().mapToLong(ClientConnection::messagesWaiting).sum();
    return Map.of(
        "connections", connections.size(),
        "requests_running", admission.running(),
        "messages_waiting", waiting);
  }
}
