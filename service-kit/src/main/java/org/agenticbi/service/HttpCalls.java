package org.agenticbi.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** Jetty's requests, read into ours. */
final class HttpCalls {
  private HttpCalls() {}

  static HttpCall read(Request request, String method, String path, int maxBodyBytes) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (HttpField field : request.getHeaders()) {
      String value = field.getValue();
      headers.putIfAbsent(field.getLowerCaseName(), value == null ? "" : value);
    }
    Map<String, String> query = new LinkedHashMap<>();
    for (Fields.Field field : Request.extractQueryParameters(request)) {
      query.put(field.getName(), field.getValue());
    }
    return new HttpCall(method, path, Map.of(), query, headers, body(request, maxBodyBytes));
  }

  private static byte[] body(Request request, int limit) {
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length <= limit) {
        return bytes;
      }
    } catch (IOException e) {
      throw new RequestFailedException(
          new ErrorBody(
              ErrorCode.INVALID_MESSAGE, "The body ended too early.", null, null, null, null),
          e);
    }
    throw new RequestFailedException(
        ErrorCode.MESSAGE_TOO_LARGE, "The body is larger than " + limit + " bytes.");
  }
}
