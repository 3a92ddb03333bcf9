package org.agenticbi.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every message.
 *
 * @param messageId names a request; up to {@value #MAX_MESSAGE_ID} characters
 * @param correlationId what the requester gave to find its request again
 * @param onBehalfOf the user for whom a service asks another
 * @param timestamp when it was sent, ISO-8601 in UTC
 * @param clientId names the connection
 * @param responseTo the {@code message_id} of the request that this belongs to
 * @param success of a final reply
 * @param processingTimeMs of a final reply
 */
public record Envelope(
    @Nullable String messageId,
    CorrelationId correlationId,
    @Nullable String onBehalfOf,
    @Nullable String timestamp,
    @Nullable String clientId,
    @Nullable String responseTo,
    @Nullable Boolean success,
    @Nullable Double processingTimeMs) {
  /** The longest {@code message_id}. */
  public static final int MAX_MESSAGE_ID = 128;

  /** Around a request. */
  public static Envelope request(String messageId, @Nullable String onBehalfOf) {
    return new Envelope(
        messageId, CorrelationId.of(messageId), onBehalfOf, null, null, null, null, null);
  }

  /** Around a server message that belongs to no request: the welcome, a heartbeat. */
  public static Envelope unasked(@Nullable String messageId, String timestamp, String clientId) {
    return new Envelope(messageId, CorrelationId.NULL, null, timestamp, clientId, null, null, null);
  }

  /** Around progress and rows of a request. */
  public static Envelope event(
      String timestamp, String clientId, String responseTo, CorrelationId correlationId) {
    return new Envelope(null, correlationId, null, timestamp, clientId, responseTo, null, null);
  }

  /**
   * Around a final reply.
   *
   * @param responseTo null when the request could not be read so far
   */
  public static Envelope reply(
      String timestamp,
      String clientId,
      @Nullable String responseTo,
      CorrelationId correlationId,
      boolean success,
      double processingTimeMs) {
    return new Envelope(
        null, correlationId, null, timestamp, clientId, responseTo, success, processingTimeMs);
  }

  /** A message in its envelope, on its way to text. */
  record Framed(String type, Envelope envelope, Message message) {}
}
