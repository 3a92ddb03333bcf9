package org.agenticbi.service;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.agenticbi.protocol.CorrelationId;
import org.agenticbi.protocol.Envelope;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ErrorMessage;
import org.agenticbi.protocol.Event;
import org.agenticbi.protocol.MessageTypes;
import org.agenticbi.protocol.ProgressUpdate;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.RowsChunk;
import org.jspecify.annotations.Nullable;

/**
 * A request of a connection while it runs, on its own virtual thread. Its final reply is sent once:
 * by the handler, or by whoever cancels it; what comes later is dropped, so that nothing follows a
 * final reply.
 */
final class RunningRequest implements Exchange, Runnable {
  private final ClientConnection connection;
  private final Request request;
  private final String messageId;
  private final Envelope envelope;
  private final long arrivedAt;
  private final Cancellation cancellation = new Cancellation();
  private CompletableFuture<Void> lastChunk = CompletableFuture.completedFuture(null);
  private int percent;
  private boolean finished;

  RunningRequest(
      ClientConnection connection,
      Request request,
      String messageId,
      Envelope envelope,
      long arrivedAt) {
    this.connection = connection;
    this.request = request;
    this.messageId = messageId;
    this.envelope = envelope;
    this.arrivedAt = arrivedAt;
  }

  @Override
  public void run() {
    try {
      Reply reply = answer();
      connection.leavePlace();
      finish(reply);
    } finally {
      connection.runtime().admission().leave();
    }
  }

  private Reply answer() {
    try {
      return connection.runtime().answer(request, this);
    } catch (Throwable thrown) {
      String where = connection.runtime().name() + ", " + type() + " " + messageId;
      return new ErrorMessage(Failures.describe(thrown, where));
    }
  }

  String type() {
    return MessageTypes.nameOf(request);
  }

  @Override
  public String messageId() {
    return messageId;
  }

  @Override
  public @Nullable String userId() {
    return connection.userId() == null ? envelope.onBehalfOf() : connection.userId();
  }

  @Override
  public String connectionId() {
    return connection.clientId();
  }

  @Override
  public Cancellation cancellation() {
    return cancellation;
  }

  @Override
  public synchronized void progress(String stage, String status, int newPercent) {
    percent = Math.clamp(newPercent, percent, 100);
    if (!finished) {
      sendEvent(new ProgressUpdate(stage, status, percent), () -> {}, () -> {});
    }
  }

  /** Lets one chunk be under way while the next is made, and no more. */
  @Override
  public void send(RowsChunk chunk) {
    cancellation.throwIfCancelled();
    await(lastChunk);
    synchronized (this) {
      if (!finished) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        lastChunk = written;
        sendEvent(chunk, () -> written.complete(null), () -> written.cancel(false));
      }
    }
  }

  /** Ends it with {@code cancelled}, if it still runs, and then tells whoever works on it. */
  boolean cancel() {
    boolean ended =
        finish(
            new ErrorMessage(
                new ErrorBody(
                    ErrorCode.CANCELLED, "The request was cancelled.", null, null, null, null)));
    if (ended) {
      abandon();
    }
    return ended;
  }

  /** Tells whoever works on it that nobody wants the answer any more. */
  void abandon() {
    Thread.ofVirtual().name(type() + " " + messageId + " cancel").start(this::runCancelActions);
  }

  private void runCancelActions() {
    try {
      cancellation.cancel();
    } catch (RuntimeException e) {
      Failures.describe(e, "cancelling " + type() + " " + messageId);
    }
  }

  private synchronized boolean finish(Reply reply) {
    if (finished) {
      return false;
    }
    finished = true;
    connection.forget(this);
    connection.reply(reply, messageId, correlationId(), type(), arrivedAt);
    return true;
  }

  private void sendEvent(Event event, Runnable onWritten, Runnable onLost) {
    connection.sendEvent(event, messageId, correlationId(), onWritten, onLost);
  }

  private CorrelationId correlationId() {
    return envelope.correlationId();
  }

  private void await(CompletableFuture<Void> written) {
    try (var _ = cancellation.onCancel(() -> written.cancel(false))) {
      written.get();
    } catch (java.util.concurrent.CancellationException | ExecutionException e) {
      throw new RequestFailedException(
          new ErrorBody(
              ErrorCode.CANCELLED, "The reader of the rows is gone.", null, null, null, null),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RequestFailedException(ErrorCode.CANCELLED, "The request was interrupted.");
    }
  }
}
