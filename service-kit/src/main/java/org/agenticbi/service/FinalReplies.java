package org.agenticbi.service;

import org.agenticbi.protocol.CorrelationId;
import org.agenticbi.protocol.Envelope;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ErrorMessage;
import org.agenticbi.protocol.Reply;
import org.jspecify.annotations.Nullable;

/** Final replies of one connection as text; one that cannot be sent becomes an error that can. */
final class FinalReplies {
  private final ServiceRuntime runtime;
  private final String clientId;

  FinalReplies(ServiceRuntime runtime, String clientId) {
    this.runtime = runtime;
    this.clientId = clientId;
  }

  /**
   * The text of a reply.
   *
   * @param messageId null when the request could not be read so far
   */
  String text(
      Reply reply, @Nullable String messageId, CorrelationId correlationId, long startedAt) {
    boolean success = !(reply instanceof ErrorMessage);
    double milliseconds = Timestamps.millisecondsSince(startedAt);
    Envelope envelope =
        Envelope.reply(
            runtime.timestamps().now(), clientId, messageId, correlationId, success, milliseconds);
    return runtime.codec().encode(reply, envelope);
  }

  /** The text of the reply to a request, counted under its type. */
  String counted(
      Reply reply, String messageId, CorrelationId correlationId, String type, long startedAt) {
    ErrorBody problem = reply instanceof ErrorMessage failed ? failed.error() : null;
    String text;
    try {
      text = text(reply, messageId, correlationId, startedAt);
      if (tooLarge(text)) {
        problem = replyTooLarge();
        text = text(new ErrorMessage(problem), messageId, correlationId, startedAt);
      }
    } catch (RuntimeException e) {
      problem = Failures.describe(e, runtime.name() + ", reply to " + type);
      text = text(new ErrorMessage(problem), messageId, correlationId, startedAt);
    }
    ErrorCode error = problem == null ? null : problem.type();
    runtime.figures().answered(type, System.nanoTime() - startedAt, error);
    return text;
  }

  private ErrorBody replyTooLarge() {
    int limit = runtime.settings().limits().maxReplyBytes();
    return Admission.error(
        ErrorCode.MESSAGE_TOO_LARGE,
        "The reply is larger than the " + limit + " bytes that are sent at once.",
        "Ask for fewer rows or columns, or let the rows be streamed.");
  }

  private boolean tooLarge(String text) {
    int limit = runtime.settings().limits().maxReplyBytes();
    return text.length() > limit / 3 && utf8Length(text) > limit;
  }

  private static long utf8Length(String text) {
    return text.codePoints().mapToLong(FinalReplies::utf8Length).sum();
  }

  private static int utf8Length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
}
