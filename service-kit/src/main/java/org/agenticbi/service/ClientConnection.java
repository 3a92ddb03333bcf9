package org.agenticbi.service;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.agenticbi.protocol.ConnectionEstablished;
import org.agenticbi.protocol.CorrelationId;
import org.agenticbi.protocol.Decoded;
import org.agenticbi.protocol.Envelope;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ErrorMessage;
import org.agenticbi.protocol.Event;
import org.agenticbi.protocol.Heartbeat;
import org.agenticbi.protocol.MessageTypes;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;

/**
 * One client of a service. Common messages are answered on Jetty's thread, one after the other: the
 * next frame is asked for only when the answer to the last has been written, so a client that sends
 * and does not read is slowed down and costs nothing. Requests run beside, each on its own virtual
 * thread.
 */
final class ClientConnection {
  /** How long a closing handshake may take before the socket is dropped. */
  private static final long CLOSE_PATIENCE = Duration.ofSeconds(5).toNanos();

  private static final String PROTOCOL_READER_TOO_SLOW = "the reader is too slow";

  private final ServiceRuntime runtime;
  private final Session session;
  private final String clientId;
  private final @Nullable String userId;
  private final Outbox outbox;
  private final CommonMessages common;
  private final Map<String, RunningRequest> running = new ConcurrentHashMap<>(4);
  private final ConnectionPlaces places;
  private final FinalReplies replies;
  private final AtomicLong ownMessages = new AtomicLong();
  private volatile long arrivedAt = System.nanoTime();
  private volatile long heartbeatAt = System.nanoTime();
  private volatile long closingSince;

  ClientConnection(ServiceRuntime runtime, Session session, @Nullable String userId) {
    this.runtime = runtime;
    this.session = session;
    this.userId = userId;
    this.clientId = runtime.newClientId();
    this.places = new ConnectionPlaces(runtime.admission(), runtime.settings().limits());
    this.replies = new FinalReplies(runtime, clientId);
    this.common = new CommonMessages(runtime, this);
    this.outbox =
        new Outbox(
            session,
            runtime.settings().limits(),
            () -> close(StatusCode.TRY_AGAIN_LATER, PROTOCOL_READER_TOO_SLOW));
  }

  ServiceRuntime runtime() {
    return runtime;
  }

  String clientId() {
    return clientId;
  }

  @Nullable String userId() {
    return userId;
  }

  int messagesWaiting() {
    return outbox.waiting();
  }

  void open() {
    runtime.connections().add(this);
    ServerSettings settings = runtime.settings();
    ConnectionEstablished welcome =
        new ConnectionEstablished(
            runtime.name(),
            ProductVersion.TEXT,
            1,
            runtime.capabilities(),
            settings.heartbeatInterval().toMillis(),
            settings.maxMessageBytes());
    sendThenDemand(
        runtime
            .codec()
            .encode(welcome, Envelope.unasked(null, runtime.timestamps().now(), clientId)));
  }

  /** A frame that says only that the peer is alive. */
  void alive() {
    arrivedAt = System.nanoTime();
  }

  void text(String text) {
    long now = System.nanoTime();
    arrivedAt = now;
    switch (runtime.codec().decode(text)) {
      case Decoded.Refused refused -> refuse(refused, now);
      case Decoded.Accepted accepted ->
          common.take((Request) accepted.message(), accepted.envelope(), now);
    }
  }

  void binary() {
    long now = System.nanoTime();
    arrivedAt = now;
    ErrorBody error =
        Admission.error(
            ErrorCode.INVALID_MESSAGE,
            "Binary frames are not taken.",
            "Send each message as a text frame with one JSON object.");
    refuse(new Decoded.Refused(error, null, null, CorrelationId.NULL, null), now);
  }

  /** The socket is gone: nobody wants the answers any more. */
  void closed() {
    outbox.close();
    runtime.connections().remove(this);
    running.values().forEach(RunningRequest::abandon);
  }

  void close(int code, String reason) {
    if (closingSince == 0) {
      closingSince = System.nanoTime();
      outbox.close();
      session.close(code, reason, Callback.NOOP);
    }
  }

  /** Called a few times in every heartbeat interval. */
  void maintain(long now) {
    long interval = runtime.settings().heartbeatInterval().toNanos();
    if (closingSince != 0) {
      if (now - closingSince > CLOSE_PATIENCE) {
        session.disconnect();
      }
    } else if (outbox.stuckFor(now) > 3 * interval) {
      close(StatusCode.TRY_AGAIN_LATER, PROTOCOL_READER_TOO_SLOW);
    } else if (outbox.waiting() == 0 && now - arrivedAt > 3 * interval) {
      close(StatusCode.SHUTDOWN, "nothing arrived for three heartbeat intervals");
    } else if (now - heartbeatAt >= interval) {
      heartbeatAt = now;
      sendHeartbeat();
    }
  }

  /** Runs a request beside the connection, or says why not. */
  void start(Request request, String messageId, Envelope envelope, long now) {
    Optional<ErrorBody> reason = admit(messageId);
    if (reason.isPresent()) {
      String type = MessageTypes.nameOf(request);
      ErrorMessage refusal = new ErrorMessage(reason.get());
      sendThenDemand(replies.counted(refusal, messageId, envelope.correlationId(), type, now));
      return;
    }
    RunningRequest started = new RunningRequest(this, request, messageId, envelope, now);
    running.put(messageId, started);
    Thread.ofVirtual().name(runtime.name() + " " + started.type() + " " + messageId).start(started);
    session.demand();
  }

  boolean cancel(String messageId) {
    RunningRequest target = running.get(messageId);
    return target != null && target.cancel();
  }

  /** The work of a request is done: another one may begin, before the client sees the reply. */
  void leavePlace() {
    places.giveBack();
  }

  /** A request has its final reply: its name is free again. */
  void forget(RunningRequest request) {
    running.remove(request.messageId(), request);
  }

  /** Sends a final reply that no reading waits for. */
  void reply(
      Reply reply, String messageId, CorrelationId correlationId, String type, long startedAt) {
    send(replies.counted(reply, messageId, correlationId, type, startedAt), () -> {});
  }

  /** Sends a final reply, and takes the next frame when it has been written. */
  void replyThenDemand(
      Reply reply, @Nullable String messageId, CorrelationId correlationId, long startedAt) {
    sendThenDemand(replies.text(reply, messageId, correlationId, startedAt));
  }

  /** Takes the next frame. */
  void demand() {
    session.demand();
  }

  /** Sends progress or rows of a request. */
  void sendEvent(
      Event event,
      String messageId,
      CorrelationId correlationId,
      Runnable onWritten,
      Runnable onLost) {
    Envelope envelope =
        Envelope.event(runtime.timestamps().now(), clientId, messageId, correlationId);
    outbox.send(runtime.codec().encode(event, envelope), onWritten, onLost);
  }

  /** The name of a request: its own, or one that is made here. */
  String nameFor(@Nullable String messageId) {
    return messageId == null ? clientId + "-m-" + ownMessages.incrementAndGet() : messageId;
  }

  private Optional<ErrorBody> admit(String messageId) {
    if (running.containsKey(messageId)) {
      return Optional.of(
          Admission.error(
              ErrorCode.INVALID_MESSAGE,
              "A request with this `message_id` is running already.",
              "Give each request a message_id of its own."));
    }
    return places.take();
  }

  private void refuse(Decoded.Refused refused, long now) {
    runtime.figures().refused(refused.error().type());
    boolean readable = refused.error().type() != ErrorCode.INVALID_JSON;
    String messageId = readable ? nameFor(refused.messageId()) : refused.messageId();
    replyThenDemand(new ErrorMessage(refused.error()), messageId, refused.correlationId(), now);
  }

  private void sendHeartbeat() {
    String messageId = clientId + "-h-" + ownMessages.incrementAndGet();
    Envelope envelope = Envelope.unasked(messageId, runtime.timestamps().now(), clientId);
    send(runtime.codec().encode(new Heartbeat(), envelope), () -> {});
  }

  private void sendThenDemand(String text) {
    send(text, session::demand);
  }

  private void send(String text, Runnable onWritten) {
    outbox.send(text, onWritten, () -> {});
  }
}
