package org.agenticbi.service;

import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.RowsChunk;
import org.jspecify.annotations.Nullable;

/** A request that came over HTTP: nothing can be told before the reply. */
record HttpExchange(
    String messageId, String connectionId, @Nullable String userId, Cancellation cancellation)
    implements Exchange {
  @Override
  public void progress(String stage, String status, int percent) {
    // Nobody can hear it.
  }

  @Override
  public void send(RowsChunk chunk) {
    throw new RequestFailedException(
        ErrorCode.INVALID_MESSAGE,
        "Rows cannot be streamed over HTTP.",
        "Ask without `stream`, or over the WebSocket.");
  }
}
