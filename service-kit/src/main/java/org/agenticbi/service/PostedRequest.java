package org.agenticbi.service;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.agenticbi.protocol.CorrelationId;
import org.agenticbi.protocol.Decoded;
import org.agenticbi.protocol.Envelope;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ErrorMessage;
import org.agenticbi.protocol.MessageCodec;
import org.agenticbi.protocol.MessageTypes;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;

/** A request of the protocol as a POST: the same record, the same handler, the same reply. */
final class PostedRequest implements HttpHandler {
  private final ServiceRuntime runtime;
  private final HttpFrames frames;
  private final Class<? extends Request> type;

  PostedRequest(ServiceRuntime runtime, HttpFrames frames, Class<? extends Request> type) {
    this.runtime = runtime;
    this.frames = frames;
    this.type = type;
  }

  @Override
  public HttpReply handle(HttpCall call) {
    long startedAt = System.nanoTime();
    String connectionId = frames.newConnectionId();
    return switch (MessageCodec.decodeAs(type, body(call))) {
      case Decoded.Refused refused ->
          frames.reply(
              new ErrorMessage(refused.error()),
              connectionId,
              refused.messageId(),
              refused.correlationId(),
              startedAt);
      case Decoded.Accepted accepted -> run(accepted, call, connectionId, startedAt);
    };
  }

  private HttpReply run(
      Decoded.Accepted accepted, HttpCall call, String connectionId, long startedAt) {
    Envelope envelope = accepted.envelope();
    String given = envelope.messageId();
    String messageId = given == null ? connectionId + "-m-1" : given;
    String userId = call.userId() == null ? envelope.onBehalfOf() : call.userId();
    Exchange exchange = new HttpExchange(messageId, connectionId, userId, Cancellation.never());
    Reply reply = admitted((Request) accepted.message(), exchange);
    ErrorCode error = reply instanceof ErrorMessage failed ? failed.error().type() : null;
    runtime.figures().answered(MessageTypes.nameOf(type), System.nanoTime() - startedAt, error);
    CorrelationId correlationId = envelope.correlationId();
    return frames.reply(reply, connectionId, messageId, correlationId, startedAt);
  }

  private Reply admitted(Request request, Exchange exchange) {
    Optional<ErrorBody> reason = runtime.admission().enter();
    if (reason.isPresent()) {
      return new ErrorMessage(reason.get());
    }
    try {
      return runtime.answer(request, exchange);
    } catch (RuntimeException e) {
      String where = runtime.name() + ", POST " + MessageTypes.nameOf(type);
      return new ErrorMessage(Failures.describe(e, where));
    } finally {
      runtime.admission().leave();
    }
  }

  private static String body(HttpCall call) {
    return call.bytes().length == 0 ? "{}" : new String(call.bytes(), StandardCharsets.UTF_8);
  }
}
