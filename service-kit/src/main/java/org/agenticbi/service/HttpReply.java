package org.agenticbi.service;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agenticbi.protocol.ProtocolJson;

/**
 * An HTTP reply.
 *
 * @param status the status code
 * @param mediaType of the body
 * @param body its bytes
 * @param headers more headers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of a large body would cost
public record HttpReply(int status, String mediaType, byte[] body, Map<String, String> headers) {
  /** 200 with a value as JSON. */
  public static HttpReply json(Object value) {
    return json(200, value);
  }

  /** A status with a value as JSON. */
  public static HttpReply json(int status, Object value) {
    return of(status, "application/json", ProtocolJson.mapper().writeValueAsBytes(value));
  }

  /** 200 with plain text. */
  public static HttpReply text(String text) {
    return of(200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Any body. */
  public static HttpReply of(int status, String mediaType, byte[] body) {
    return new HttpReply(status, mediaType, body, Map.of());
  }

  /** 204. */
  public static HttpReply noContent() {
    return of(204, "", new byte[0]);
  }

  /** With one more header. */
  public HttpReply withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new HttpReply(status, mediaType, body, more);
  }
}
