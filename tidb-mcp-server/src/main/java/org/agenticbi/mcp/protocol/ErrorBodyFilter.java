package org.agenticbi.mcp.protocol;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.agenticbi.protocol.ProtocolJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a JSON-RPC error in the place of the SDK's error bodies, which are exceptions written out
 * with their stack trace.
 */
final class ErrorBodyFilter implements Filter {

  private static final int INVALID_REQUEST = -32600;
  private static final int INTERNAL_ERROR = -32603;
  private static final int LONGEST_MESSAGE = 200;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ErrorCapture capture = new ErrorCapture((HttpServletResponse) response);
    chain.doFilter(request, capture);
    capture.finish();
  }

  /** Keeps back what is written after an error status was set. */
  private static final class ErrorCapture extends HttpServletResponseWrapper {
    private final StringWriter kept = new StringWriter();
    private @Nullable PrintWriter writer;
    private boolean failed;

    ErrorCapture(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) {
      setStatus(status);
      failed = true;
    }

    @Override
    public void sendError(int status, @Nullable String message) {
      setStatus(status);
      failed = true;
      kept.append(message == null ? "" : message);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
      if (getStatus() < 400) {
        return super.getWriter();
      }
      failed = true;
      PrintWriter keeping = writer == null ? new PrintWriter(kept) : writer;
      writer = keeping;
      return keeping;
    }

    void finish() throws IOException {
      if (!failed || isCommitted()) {
        return;
      }
      ObjectNode body = ProtocolJson.mapper().createObjectNode();
      body.put("jsonrpc", "2.0").putNull("id");
      body.putObject("error")
          .put("code", getStatus() >= 500 ? INTERNAL_ERROR : INVALID_REQUEST)
          .put("message", message());
      setContentType("application/json");
      setCharacterEncoding(StandardCharsets.UTF_8);
      super.getWriter().write(ProtocolJson.mapper().writeValueAsString(body));
    }

    private String message() {
      String text = said(kept.toString()).lines().findFirst().orElse("").strip();
      boolean usable = !text.isEmpty() && text.length() <= LONGEST_MESSAGE && getStatus() < 500;
      return usable ? text : "The request cannot be answered (HTTP status " + getStatus() + ").";
    }

    private static String said(String body) {
      try {
        JsonNode json = ProtocolJson.mapper().readTree(body);
        JsonNode error = json.has("jsonRpcError") ? json.get("jsonRpcError") : json;
        return error.path("message").asString("");
      } catch (JacksonException notJson) {
        return body;
      }
    }
  }
}
