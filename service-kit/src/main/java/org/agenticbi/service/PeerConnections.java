package org.agenticbi.service;

import java.net.URI;
import java.time.Duration;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections to one peer: a shared one that is made again for ever, and one for each streamed
 * result, since a reader of rows that takes its time must not hold up anybody else.
 */
final class PeerConnections implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PeerConnections.class);
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Duration LONGEST_TICK = Duration.ofSeconds(1);
  private static final int MOST_IDLE = 4;

  private final String peerName;
  private final URI uri;
  private final LinkSettings settings;
  private final Runnable onConnected;
  private final LinkClient client = LinkClient.acquire();
  private final Set<LinkConnection> all = ConcurrentHashMap.newKeySet();
  private final Deque<LinkConnection> idle = new ConcurrentLinkedDeque<>();
  private final CompletableFuture<Void> closing = new CompletableFuture<>();
  private volatile CompletableFuture<LinkConnection> shared = new CompletableFuture<>();
  private final AtomicInteger connectedTimes = new AtomicInteger();

  PeerConnections(String peerName, URI uri, LinkSettings settings, Runnable onConnected) {
    this.peerName = peerName;
    this.uri = uri;
    this.settings = settings;
    this.onConnected = onConnected;
  }

  void start() {
    Thread.ofVirtual().name("link to " + peerName).start(this::keepConnected);
  }

  /** The shared connection, waited for a short while when there is none. */
  LinkConnection shared(long deadline) {
    long patience = Math.min(settings.waitForConnection().toNanos(), deadline - System.nanoTime());
    try {
      return shared.get(Math.max(0, patience), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException | CancellationException e) {
      throw new RequestFailedException(PeerLink.unavailable(peerName, "is not there"), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RequestFailedException(ErrorCode.CANCELLED, "The request was interrupted.");
    }
  }

  /** A connection that nobody else uses; {@link #giveBack} it. */
  LinkConnection ownConnection(long deadline) {
    shared(deadline);
    LinkConnection known = idle.poll();
    while (known != null) {
      if (known.isUsable()) {
        return known;
      }
      known = idle.poll();
    }
    LinkConnection made = connect();
    if (made == null) {
      throw new RequestFailedException(PeerLink.unavailable(peerName, "is not there"), null);
    }
    return made;
  }

  /** Keeps it for the next one when it is at rest; otherwise closing it stops the peer's work. */
  void giveBack(LinkConnection connection, boolean atRest) {
    if (atRest && connection.isUsable() && idle.size() < MOST_IDLE) {
      idle.push(connection);
    } else {
      connection.close();
    }
  }

  LinkState state() {
    if (closing.isDone()) {
      return LinkState.CLOSED;
    }
    return shared.isDone() ? LinkState.CONNECTED : LinkState.CONNECTING;
  }

  String detail() {
    return switch (state()) {
      case CONNECTED -> "Connected.";
      case CLOSED -> "Closed.";
      case CONNECTING ->
          connectedTimes.get() == 0
              ? "Not connected yet; trying."
              : "The connection is lost; trying.";
    };
  }

  int connectedTimes() {
    return connectedTimes.get();
  }

  /** On the connections that are open now. */
  long heartbeatsAnswered() {
    return all.stream().mapToLong(LinkConnection::heartbeatsAnswered).sum();
  }

  int waitingForReply() {
    return all.stream().mapToInt(LinkConnection::waitingForReply).sum();
  }

  @Override
  public void close() {
    if (closing.complete(null)) {
      shared.cancel(false);
      all.forEach(LinkConnection::close);
      all.forEach(LinkConnection::closed);
      LinkClient.release();
    }
  }

  private void keepConnected() {
    long lostAt = System.nanoTime();
    int failures = 0;
    while (!closing.isDone()) {
      LinkConnection connection = connect();
      if (connection == null) {
        pause(backoff(failures++, System.nanoTime() - lostAt));
      } else {
        failures = 0;
        serve(connection);
        lostAt = System.nanoTime();
      }
    }
  }

  private void serve(LinkConnection connection) {
    connectedTimes.incrementAndGet();
    onConnected.run();
    var _ = connection.gone().thenRun(this::lost);
    established(connection);
    LOG.info("Connected to {}", peerName);
    long tick = Math.min(settings.heartbeatInterval().toNanos() / 4, LONGEST_TICK.toNanos());
    while (!connection.gone().isDone() && !closing.isDone()) {
      await(CompletableFuture.anyOf(connection.gone(), closing), tick);
      all.forEach(one -> one.maintain(System.nanoTime()));
    }
    if (!closing.isDone()) {
      LOG.info("The connection to {} is lost", peerName);
    }
  }

  private synchronized void established(LinkConnection connection) {
    if (!connection.gone().isDone()) {
      shared.complete(connection);
    }
  }

  /** Runs before anybody who waits for a reply hears of it, so that a retry waits for the next. */
  private synchronized void lost() {
    if (shared.isDone() && !closing.isDone()) {
      shared = new CompletableFuture<>();
    }
  }

  /** A connection with its welcome; null when there was none in time. */
  private @Nullable LinkConnection connect() {
    LinkConnection connection = new LinkConnection(peerName, settings);
    var _ =
        client
            .connect(new LinkEndpoint(connection), uri, settings)
            .whenComplete((session, failure) -> {
              if (failure != null) {
                connection.closed();
              }
            });
    try {
      connection.welcome().get(settings.connectTimeout().toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException | CancellationException e) {
      LOG.debug("No connection to {}", peerName, e);
      connection.close();
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
    all.add(connection);
    var _ = connection.gone().thenRun(() -> all.remove(connection));
    if (closing.isDone()) {
      connection.close();
    }
    return connection;
  }

  private Duration backoff(int failures, long lostFor) {
    Duration longest = lostFor < FRESH.toNanos() ? settings.freshBackoff() : settings.maxBackoff();
    long doubled = settings.firstBackoff().toMillis() << Math.min(failures, 16);
    long pause = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
  }

  private void pause(Duration time) {
    await(closing, time.toNanos());
  }

  private static void await(CompletableFuture<?> event, long nanoseconds) {
    try {
      event.get(nanoseconds, TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException | CancellationException e) {
      // Time to look again.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
