package org.agenticbi.service;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.agenticbi.protocol.CorrelationId;
import org.agenticbi.protocol.Envelope;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ErrorMessage;
import org.agenticbi.protocol.Reply;
import org.jspecify.annotations.Nullable;

/** Final replies as bodies over HTTP: the same JSON as a frame on the WebSocket. */
final class HttpFrames {
  private final ServiceRuntime runtime;

  HttpFrames(ServiceRuntime runtime) {
    this.runtime = runtime;
  }

  String newConnectionId() {
    return "http-%08x".formatted(ThreadLocalRandom.current().nextInt());
  }

  /** A final reply with the status that fits it. */
  HttpReply reply(
      Reply reply,
      String connectionId,
      @Nullable String messageId,
      CorrelationId correlationId,
      long startedAt) {
    boolean success = !(reply instanceof ErrorMessage);
    Envelope envelope =
        Envelope.reply(
            runtime.timestamps().now(),
            connectionId,
            messageId,
            correlationId,
            success,
            Timestamps.millisecondsSince(startedAt));
    byte[] body = runtime.codec().encode(reply, envelope).getBytes(StandardCharsets.UTF_8);
    int status =
        reply instanceof ErrorMessage failed ? HttpStatuses.of(failed.error().type()) : 200;
    return HttpReply.of(status, "application/json", body);
  }

  /** An error outside of any request of the protocol. */
  HttpReply error(ErrorBody error) {
    HttpReply reply =
        reply(
            new ErrorMessage(error),
            newConnectionId(),
            null,
            CorrelationId.NULL,
            System.nanoTime());
    if (error.retryAfterMs() != null) {
      reply = reply.withHeader("Retry-After", Long.toString(1 + error.retryAfterMs() / 1000));
    }
    return error.type() == ErrorCode.UNAUTHORIZED
        ? reply.withHeader("WWW-Authenticate", "Bearer")
        : reply;
  }
}
