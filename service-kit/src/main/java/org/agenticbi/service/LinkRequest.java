package org.agenticbi.service;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.agenticbi.protocol.ConnectionEstablished;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ErrorMessage;
import org.agenticbi.protocol.ProgressUpdate;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.RowsChunk;
import org.agenticbi.protocol.ServerMessage;
import org.jspecify.annotations.Nullable;

/** One request over a link, on the thread that makes it: sent, waited for, made once more. */
final class LinkRequest {
  private final String peerName;
  private final PeerConnections connections;
  private final LongAdder retries;
  private final Request request;
  private final LinkCall call;
  private final long deadline;
  private boolean rowsWereTaken;

  LinkRequest(
      String peerName,
      PeerConnections connections,
      LongAdder retries,
      Request request,
      LinkCall call) {
    this.peerName = peerName;
    this.connections = connections;
    this.retries = retries;
    this.request = request;
    this.call = call;
    this.deadline = System.nanoTime() + call.timeout().toNanos();
  }

  Reply run() {
    Optional<Reply> reply = attempt();
    if (reply.isEmpty() && !rowsWereTaken) {
      retries.increment();
      reply = attempt();
    }
    return reply.orElseThrow(() ->
        new RequestFailedException(
            PeerLink.unavailable(peerName, "went away while it was working"), null));
  }

  /** The reply; empty when the connection broke. */
  private Optional<Reply> attempt() {
    call.cancellation().throwIfCancelled();
    Consumer<RowsChunk> rows = call.rows();
    if (rows == null) {
      return exchange(connections.shared(deadline), chunk -> {});
    }
    LinkConnection own = connections.ownConnection(deadline);
    Optional<Reply> reply = Optional.empty();
    try {
      reply = exchange(own, rows);
    } finally {
      connections.giveBack(own, reply.isPresent());
    }
    return reply;
  }

  private Optional<Reply> exchange(LinkConnection connection, Consumer<RowsChunk> rows) {
    String messageId = "%016x".formatted(ThreadLocalRandom.current().nextLong());
    PendingCall pending = new PendingCall();
    try (var _ = call.cancellation().onCancel(() -> cancel(connection, messageId, pending))) {
      connection.send(messageId, request, call.userId(), pending);
      return await(connection, messageId, pending, rows);
    } finally {
      connection.forget(messageId);
    }
  }

  private Optional<Reply> await(
      LinkConnection connection, String messageId, PendingCall pending, Consumer<RowsChunk> rows) {
    while (true) {
      switch (next(pending)) {
        case null -> {
          connection.cancel(messageId);
          throw timedOut();
        }
        case PendingCall.Signal.Broken _ -> {
          return Optional.empty();
        }
        case PendingCall.Signal.Cancelled _ ->
            throw new RequestFailedException(ErrorCode.CANCELLED, "The request was cancelled.");
        case PendingCall.Signal.Unreadable unreadable ->
            throw new RequestFailedException(
                ErrorCode.INTERNAL_ERROR,
                peerName + " answered something unreadable: " + unreadable.error().message(),
                "Check that all services run the same version.");
        case PendingCall.Signal.Arrived arrived -> {
          Reply reply = take(arrived.message(), connection, rows);
          if (reply != null) {
            return Optional.of(reply);
          }
        }
      }
    }
  }

  /** The message when it is the final one. */
  private @Nullable Reply take(
      ServerMessage message, LinkConnection connection, Consumer<RowsChunk> rows) {
    return switch (message) {
      case ErrorMessage failed -> throw new RequestFailedException(failed.error(), null);
      case Reply reply -> reply;
      case ProgressUpdate update -> {
        call.progress().accept(update);
        yield null;
      }
      case RowsChunk chunk -> {
        rowsWereTaken = true;
        rows.accept(chunk);
        connection.demand();
        yield null;
      }
      case ConnectionEstablished _ -> null;
    };
  }

  private PendingCall.@Nullable Signal next(PendingCall pending) {
    try {
      return pending.next(deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RequestFailedException(ErrorCode.CANCELLED, "The request was interrupted.");
    }
  }

  private static void cancel(LinkConnection connection, String messageId, PendingCall pending) {
    connection.cancel(messageId);
    pending.signal(new PendingCall.Signal.Cancelled());
  }

  private RequestFailedException timedOut() {
    Duration timeout = call.timeout();
    return new RequestFailedException(
        ErrorCode.TIMEOUT,
        "%s did not answer within %.1f s.".formatted(peerName, timeout.toMillis() / 1000.0),
        "Ask for less, or again later.");
  }
}
