package org.agenticbi.service;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;
import org.agenticbi.protocol.RequestFailedException;

/** A link: its maintenance, its circuit breaker, and its requests. */
final class PeerLink implements Link {
  /** What says that the peer itself is in trouble. */
  private static final Set<ErrorCode> TROUBLE =
      Set.of(
          ErrorCode.UNAVAILABLE, ErrorCode.TIMEOUT, ErrorCode.NOT_READY, ErrorCode.INTERNAL_ERROR);

  private final String peerName;
  private final PeerConnections connections;
  private final CircuitBreaker breaker;
  private final LongAdder requests = new LongAdder();
  private final LongAdder retries = new LongAdder();

  private PeerLink(String peerName, URI uri, LinkSettings settings) {
    this.peerName = peerName;
    this.breaker = CircuitBreaker.of(peerName, breakerConfig());
    this.connections = new PeerConnections(peerName, uri, settings, breaker::reset);
  }

  static Link start(String peerName, URI webSocketUri, LinkSettings settings) {
    PeerLink link = new PeerLink(peerName, webSocketUri, settings);
    link.connections.start();
    return link;
  }

  @Override
  public Reply request(Request request, LinkCall call) {
    requests.increment();
    if (!breaker.tryAcquirePermission()) {
      throw unavailable("has failed too often just now");
    }
    long startedAt = System.nanoTime();
    try {
      Reply reply = new LinkRequest(peerName, connections, retries, request, call).run();
      breaker.onSuccess(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS);
      return reply;
    } catch (RequestFailedException e) {
      long took = System.nanoTime() - startedAt;
      if (TROUBLE.contains(e.code())) {
        breaker.onError(took, TimeUnit.NANOSECONDS, e);
      } else {
        breaker.onSuccess(took, TimeUnit.NANOSECONDS);
      }
      throw e;
    } catch (RuntimeException e) {
      breaker.releasePermission();
      throw e;
    }
  }

  @Override
  public <R extends Reply> R request(Request request, Class<R> replyType, LinkCall call) {
    Reply reply = request(request, call);
    if (!replyType.isInstance(reply)) {
      throw new RequestFailedException(
          ErrorCode.INTERNAL_ERROR,
          peerName + " answered with another kind of message than was asked for.",
          "Check that all services run the same version.");
    }
    return replyType.cast(reply);
  }

  @Override
  public LinkState state() {
    return connections.state();
  }

  @Override
  public String detail() {
    return connections.detail();
  }

  @Override
  public Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("state", state().name().toLowerCase(Locale.ROOT));
    figures.put("circuit", breaker.getState().name().toLowerCase(Locale.ROOT));
    figures.put("connected_times", connections.connectedTimes());
    figures.put("heartbeats_answered", connections.heartbeatsAnswered());
    figures.put("requests", requests.sum());
    figures.put("retries", retries.sum());
    figures.put("waiting_for_reply", connections.waitingForReply());
    return figures;
  }

  @Override
  public String peerName() {
    return peerName;
  }

  @Override
  public void close() {
    connections.close();
  }

  private RequestFailedException unavailable(String why) {
    return new RequestFailedException(unavailable(peerName, why), null);
  }

  /** The error that names a peer that cannot be reached. */
  static ErrorBody unavailable(String peerName, String why) {
    return Admission.error(
        ErrorCode.UNAVAILABLE,
        "The service " + peerName + " " + why + ".",
        "Ask again in a few seconds; if it stays so, see whether " + peerName + " is running.");
  }

  private static CircuitBreakerConfig breakerConfig() {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(20)
        .minimumNumberOfCalls(10)
        .failureRateThreshold(50)
        .waitDurationInOpenState(Duration.ofSeconds(2))
        .permittedNumberOfCallsInHalfOpenState(3)
        .build();
  }
}
