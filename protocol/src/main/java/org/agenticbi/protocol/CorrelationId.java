package org.agenticbi.protocol;

/**
 * What a peer uses to find its own request again: any JSON scalar, kept as its JSON text so that it
 * is echoed verbatim ({@code 1.10} stays {@code 1.10}).
 *
 * @param json one JSON string, number, boolean or null
 */
public record CorrelationId(String json) {
  /** The absent and the null correlation id. */
  public static final CorrelationId NULL = new CorrelationId("null");

  /** A text. */
  public static CorrelationId of(String text) {
    return new CorrelationId(ProtocolJson.mapper().writeValueAsString(text));
  }
}
