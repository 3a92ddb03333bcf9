package org.agenticbi.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.jspecify.annotations.Nullable;

/**
 * Decides on every WebSocket upgrade before it is made: 403 for a foreign web page, 401 without the
 * token, 400 for a broken key, 426 for what is no upgrade at all, 503 while the service stops.
 */
final class UpgradeGate {
  private final ServiceRuntime runtime;
  private final AccessRules rules;
  private final HttpFrames frames;
  private final ServerWebSocketContainer container;

  UpgradeGate(
      ServiceRuntime runtime,
      AccessRules rules,
      HttpFrames frames,
      ServerWebSocketContainer container) {
    this.runtime = runtime;
    this.rules = rules;
    this.frames = frames;
    this.container = container;
  }

  /** The names in a WebSocket path, when it is one. */
  Optional<Map<String, String>> match(String path) {
    return runtime.plan().webSocketPaths.stream()
        .flatMap(template -> template.match(path).stream())
        .findFirst();
  }

  void handle(Map<String, String> names, Request request, Response response, Callback callback) {
    HttpReply refusal = refusal(request);
    if (refusal != null) {
      HttpEdge.write(refusal, response, callback);
      return;
    }
    String userId = names.get("user_id");
    if (!container.upgrade(
        (upgrade, answer, done) -> endpoint(upgrade, answer, userId),
        request,
        response,
        callback)) {
      HttpEdge.write(
          withStatus(426, "Here one speaks WebSocket, version 13.")
              .withHeader("Upgrade", "websocket")
              .withHeader("Sec-WebSocket-Version", "13"),
          response,
          callback);
    }
  }

  private @Nullable HttpReply refusal(Request request) {
    HttpFields headers = request.getHeaders();
    Optional<ErrorBody> wrong =
        rules.checkOrigin(headers.get(HttpHeader.ORIGIN), headers.get(HttpHeader.HOST));
    if (wrong.isEmpty()) {
      List<String> subprotocols = headers.getCSV(HttpHeader.SEC_WEBSOCKET_SUBPROTOCOL, true);
      wrong = rules.checkToken(headers.get(HttpHeader.AUTHORIZATION), subprotocols);
    }
    if (wrong.isEmpty() && runtime.admission().isStopping()) {
      wrong =
          Optional.of(
              Admission.error(
                  ErrorCode.NOT_READY, "The service is stopping.", "Try again in a few seconds."));
    }
    if (wrong.isPresent()) {
      return frames.error(wrong.get());
    }
    boolean upgrade = headers.contains(HttpHeader.UPGRADE, "websocket");
    return upgrade && !AccessRules.isWebSocketKey(headers.get(HttpHeader.SEC_WEBSOCKET_KEY))
        ? withStatus(400, "The key `Sec-WebSocket-Key` is not 16 bytes in base64.")
        : null;
  }

  private HttpReply withStatus(int status, String message) {
    HttpReply reply =
        frames.error(
            Admission.error(
                ErrorCode.INVALID_MESSAGE, message, "Connect with a WebSocket client."));
    return new HttpReply(status, reply.mediaType(), reply.body(), reply.headers());
  }

  private Object endpoint(
      ServerUpgradeRequest upgrade, ServerUpgradeResponse answer, @Nullable String userId) {
    for (String offered : upgrade.getSubProtocols()) {
      Function<SubprotocolConnection, SubprotocolListener> factory =
          runtime.plan().subprotocols.get(offered);
      if (factory != null) {
        answer.setAcceptedSubProtocol(offered);
        return new SubprotocolEndpoint(runtime, factory);
      }
    }
    acceptOurs(upgrade.getSubProtocols(), answer);
    return new WebSocketEndpoint(session -> new ClientConnection(runtime, session, userId));
  }

  /** A browser wants one of the names that it offered; preferably not the token. */
  private static void acceptOurs(List<String> offered, ServerUpgradeResponse answer) {
    if (offered.contains(AccessRules.PROTOCOL_NAME)) {
      answer.setAcceptedSubProtocol(AccessRules.PROTOCOL_NAME);
      return;
    }
    offered.stream()
        .filter(name -> name.startsWith(AccessRules.BEARER_SUBPROTOCOL))
        .findFirst()
        .ifPresent(answer::setAcceptedSubProtocol);
  }
}
