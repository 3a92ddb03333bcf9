package org.agenticbi.protocol;

import org.jspecify.annotations.Nullable;

/** What a text frame turned out to be. Every text is one of these. */
public sealed interface Decoded {
  /**
   * A message that is taken here.
   *
   * @param message what is asked, answered or announced
   * @param envelope what stands around it
   */
  record Accepted(Message message, Envelope envelope) implements Decoded {}

  /**
   * A text that is not taken, and why.
   *
   * @param error in words for the sender
   * @param type the type that it named, where that much could be read
   * @param messageId its {@code message_id}, where that much could be read
   * @param correlationId its {@code correlation_id}, where that much could be read
   * @param responseTo the request that it answers, where that much could be read
   */
  record Refused(
      ErrorBody error,
      @Nullable String type,
      @Nullable String messageId,
      CorrelationId correlationId,
      @Nullable String responseTo)
      implements Decoded {}
}
