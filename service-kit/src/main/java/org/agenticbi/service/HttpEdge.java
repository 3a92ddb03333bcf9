package org.agenticbi.service;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ErrorBody;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The outermost handler: checks who comes, then upgrades to WebSocket, or asks the routes, Jetty's
 * other handlers, and the files. Blocking; each request has a virtual thread.
 */
final class HttpEdge extends Handler.Wrapper {
  private static final Set<String> PUBLIC_PATHS = Set.of("/livez", "/readyz");
  private static final Set<String> READING_METHODS = Set.of("GET", "HEAD");
  private static final Map<String, String> SECURITY_HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
              + " data: blob:; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin");

  private final ServicePlan plan;
  private final AccessRules rules;
  private final UpgradeGate gate;
  private final HttpFrames frames;
  private final HttpRoutes routes;

  HttpEdge(ServiceRuntime runtime, AccessRules rules, UpgradeGate gate, HttpFrames frames) {
    this.plan = runtime.plan();
    this.rules = rules;
    this.gate = gate;
    this.frames = frames;
    this.routes = new HttpRoutes(runtime, frames);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    SECURITY_HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
    String path = Request.getPathInContext(request);
    Optional<Map<String, String>> webSocket = gate.match(path);
    if (webSocket.isPresent()) {
      gate.handle(webSocket.get(), request, response, callback);
      return true;
    }
    boolean foreign = plan.jettyHandlers.keySet().stream().anyMatch(path::startsWith);
    Optional<HttpReply> file = foreign ? Optional.empty() : file(path, request);
    Optional<ErrorBody> wrong = wrong(path, request, file.isPresent());
    if (wrong.isPresent()) {
      write(frames.error(wrong.get()), response, callback);
    } else if (foreign) {
      return super.handle(request, response, callback);
    } else {
      write(file.orElseGet(() -> answer(path, request)), response, callback);
    }
    return true;
  }

  static void write(HttpReply reply, Response response, Callback callback) {
    response.setStatus(reply.status());
    if (!reply.mediaType().isEmpty()) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.mediaType());
    }
    reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    response.write(true, ByteBuffer.wrap(reply.body()), callback);
  }

  private HttpReply answer(String path, Request request) {
    String method = "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
    return routes.answer(
        method, path, () -> HttpCalls.read(request, method, path, plan.maxBodyBytes));
  }

  private Optional<HttpReply> file(String path, Request request) {
    if (!READING_METHODS.contains(request.getMethod())
        || routes.knows(path)
        || routes.ownsFolderOf(path)) {
      return Optional.empty();
    }
    HttpFields headers = request.getHeaders();
    String accepted = headers.get(HttpHeader.ACCEPT_ENCODING);
    boolean gzip = accepted != null && accepted.contains("gzip");
    for (StaticFiles files : plan.staticFiles) {
      Optional<HttpReply> reply = files.reply(path, gzip, headers.get(HttpHeader.IF_NONE_MATCH));
      if (reply.isPresent()) {
        return reply;
      }
    }
    return Optional.empty();
  }

  /** The page itself holds no secret, and must be there to ask for the token. */
  private Optional<ErrorBody> wrong(String path, Request request, boolean isFile) {
    HttpFields headers = request.getHeaders();
    String host = headers.get(HttpHeader.HOST);
    Optional<ErrorBody> wrong = rules.checkHost(host);
    if (wrong.isEmpty() && !READING_METHODS.contains(request.getMethod())) {
      wrong = rules.checkOrigin(headers.get(HttpHeader.ORIGIN), host);
    }
    if (wrong.isEmpty() && !isFile && !PUBLIC_PATHS.contains(path)) {
      wrong = rules.checkToken(headers.get(HttpHeader.AUTHORIZATION), List.of());
    }
    return wrong;
  }
}
