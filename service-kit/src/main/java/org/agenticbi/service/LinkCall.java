package org.agenticbi.service;

import java.time.Duration;
import java.util.function.Consumer;
import org.agenticbi.protocol.ProgressUpdate;
import org.agenticbi.protocol.RowsChunk;
import org.jspecify.annotations.Nullable;

/**
 * How a request is made over a link. The listeners are called on the thread that makes the request.
 *
 * @param timeout for the whole of it, a retry included
 * @param progress told how far the peer has come
 * @param rows takes the parts of a streamed result; while it works, the peer waits
 * @param cancellation ends the request here and at the peer
 * @param userId on whose behalf
 */
public record LinkCall(
    Duration timeout,
    Consumer<ProgressUpdate> progress,
    @Nullable Consumer<RowsChunk> rows,
    Cancellation cancellation,
    @Nullable String userId) {
  /** With nobody listening. */
  public static LinkCall within(Duration timeout) {
    return new LinkCall(timeout, update -> {}, null, Cancellation.never(), null);
  }

  /** With somebody who is told how far it has come. */
  public LinkCall withProgress(Consumer<ProgressUpdate> listener) {
    return new LinkCall(timeout, listener, rows, cancellation, userId);
  }

  /** With somebody who takes the rows of a request with {@code stream}. */
  public LinkCall withRows(Consumer<RowsChunk> listener) {
    return new LinkCall(timeout, progress, listener, cancellation, userId);
  }

  /** Ended by this. */
  public LinkCall withCancellation(Cancellation newCancellation) {
    return new LinkCall(timeout, progress, rows, newCancellation, userId);
  }

  /** On behalf of somebody. */
  public LinkCall withUserId(@Nullable String newUserId) {
    return new LinkCall(timeout, progress, rows, cancellation, newUserId);
  }

  /** For the user and with the cancellation of a request that is being answered. */
  public LinkCall onBehalfOf(Exchange exchange) {
    return withUserId(exchange.userId()).withCancellation(exchange.cancellation());
  }
}
