package org.agenticbi.service;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.agenticbi.protocol.Cancel;
import org.agenticbi.protocol.ConnectionEstablished;
import org.agenticbi.protocol.ConnectionHandshake;
import org.agenticbi.protocol.CorrelationId;
import org.agenticbi.protocol.Decoded;
import org.agenticbi.protocol.Envelope;
import org.agenticbi.protocol.Heartbeat;
import org.agenticbi.protocol.HeartbeatResponse;
import org.agenticbi.protocol.Message;
import org.agenticbi.protocol.MessageCodec;
import org.agenticbi.protocol.Ping;
import org.agenticbi.protocol.Request;
import org.agenticbi.protocol.RowsChunk;
import org.agenticbi.protocol.ServerMessage;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to a peer. Rows are the only thing that makes it wait: after a chunk the next
 * frame is asked for when the chunk has been taken, which is why streamed results have a connection
 * of their own.
 */
final class LinkConnection {
  private static final Logger LOG = LoggerFactory.getLogger(LinkConnection.class);
  private static final MessageCodec CODEC = MessageCodec.forClient();

  private final String peerName;
  private final LinkSettings settings;
  private final Timestamps timestamps = new Timestamps(Clock.systemUTC());
  private final Map<String, PendingCall> pending = new ConcurrentHashMap<>();
  private final CompletableFuture<ConnectionEstablished> welcome = new CompletableFuture<>();
  private final CompletableFuture<Void> gone = new CompletableFuture<>();
  private final AtomicLong heartbeats = new AtomicLong();
  private final LongAdder heartbeatsAnswered = new LongAdder();
  private volatile @Nullable Session session;
  private volatile long arrivedAt = System.nanoTime();
  private volatile long heartbeatAt = System.nanoTime();
  private volatile boolean waitsForReader;
  private volatile boolean unwanted;

  LinkConnection(String peerName, LinkSettings settings) {
    this.peerName = peerName;
    this.settings = settings;
  }

  /** Completed with the first frame. */
  CompletableFuture<ConnectionEstablished> welcome() {
    return welcome;
  }

  /** Completed when the connection has ended, or was never made. */
  CompletableFuture<Void> gone() {
    return gone;
  }

  boolean isUsable() {
    return welcome.isDone() && !welcome.isCompletedExceptionally() && !gone.isDone();
  }

  int waitingForReply() {
    return pending.size();
  }

  void opened(Session opened) {
    opened.setMaxTextMessageSize(settings.maxMessageBytes());
    session = opened;
    if (unwanted) {
      close();
    } else {
      opened.demand();
    }
  }

  void text(String text) {
    arrivedAt = System.nanoTime();
    switch (CODEC.decode(text)) {
      case Decoded.Refused refused -> {
        LOG.warn("{} sent something unreadable: {}", peerName, refused.error().message());
        deliver(refused.responseTo(), new PendingCall.Signal.Unreadable(refused.error()));
        demand();
      }
      case Decoded.Accepted accepted -> take(accepted.message(), accepted.envelope());
    }
  }

  void ping(ByteBuffer payload) {
    arrivedAt = System.nanoTime();
    Session open = session;
    if (open != null) {
      open.sendPong(payload, Callback.NOOP);
    }
    demand();
  }

  /** Takes the next frame. */
  void demand() {
    arrivedAt = System.nanoTime();
    waitsForReader = false;
    Session open = session;
    if (open != null) {
      open.demand();
    }
  }

  void closed() {
    gone.complete(null);
    welcome.cancel(false);
    pending.values().forEach(call -> call.signal(new PendingCall.Signal.Broken()));
  }

  /** Sends a request; what comes back goes to the call until {@link #forget}. */
  void send(String messageId, Request request, @Nullable String userId, PendingCall call) {
    pending.put(messageId, call);
    send(request, Envelope.request(messageId, userId));
    if (gone.isDone()) {
      call.signal(new PendingCall.Signal.Broken());
    }
  }

  void forget(String messageId) {
    pending.remove(messageId);
  }

  /** Asks the peer to stop working on a request. */
  void cancel(String messageId) {
    send(new Cancel(messageId), Envelope.request(messageId + "-c", null));
  }

  void close() {
    unwanted = true;
    Session open = session;
    if (open != null) {
      open.close(StatusCode.NORMAL, "", Callback.NOOP);
    }
  }

  /** Called a few times in every heartbeat interval. */
  void maintain(long now) {
    long interval = settings.heartbeatInterval().toNanos();
    Session open = session;
    if (open == null) {
      return;
    }
    if (!waitsForReader && now - arrivedAt > 3 * interval) {
      LOG.warn("{} has been silent for three heartbeat intervals", peerName);
      open.disconnect();
      closed();
    } else if (isUsable() && now - heartbeatAt >= interval) {
      heartbeatAt = now;
      sendHeartbeat();
    }
  }

  /** How many signs of life were asked for and came. */
  long heartbeatsAnswered() {
    return heartbeatsAnswered.sum();
  }

  private void sendHeartbeat() {
    String messageId = settings.ownName() + "-h-" + heartbeats.incrementAndGet();
    send(new Heartbeat(), Envelope.request(messageId, null));
  }

  private void take(Message message, Envelope envelope) {
    switch (message) {
      case ConnectionEstablished established -> {
        welcome.complete(established);
        send(
            new ConnectionHandshake(settings.ownName(), List.of()),
            Envelope.request(settings.ownName() + "-handshake", null));
        sendHeartbeat();
        demand();
      }
      case HeartbeatResponse _ -> {
        heartbeatsAnswered.increment();
        demand();
      }
      case Heartbeat _, Ping _ -> {
        answerHeartbeat(envelope);
        demand();
      }
      case RowsChunk chunk -> {
        waitsForReader = true;
        if (!deliver(envelope.responseTo(), new PendingCall.Signal.Arrived(chunk))) {
          demand();
        }
      }
      case ServerMessage other -> {
        deliver(envelope.responseTo(), new PendingCall.Signal.Arrived(other));
        demand();
      }
      case Request _ -> demand();
    }
  }

  /** Whether somebody waits for it. */
  private boolean deliver(@Nullable String responseTo, PendingCall.Signal signal) {
    PendingCall call = responseTo == null ? null : pending.get(responseTo);
    if (call != null) {
      call.signal(signal);
    }
    return call != null;
  }

  private void answerHeartbeat(Envelope asked) {
    CorrelationId correlationId = asked.correlationId();
    send(
        new HeartbeatResponse(timestamps.epochSeconds(), settings.ownName()),
        new Envelope(
            null, correlationId, null, timestamps.now(), null, asked.messageId(), null, null));
  }

  private void send(Message message, Envelope envelope) {
    Session open = session;
    if (open != null) {
      open.sendText(
          CODEC.encode(message, envelope), Callback.from(() -> {}, failure -> open.disconnect()));
    }
  }
}
