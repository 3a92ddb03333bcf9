package org.agenticbi.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every browser does: the client offers permessage-deflate. */
class CompressionTest {

  /**
   * Without Jetty's fragmenting, frames that fill its buffer of 8 KiB when compressed never left.
   */
  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 65_000, 66_000, 200_000, 700_000})
  void reply_ofAnySize_arrivesCompressed(int size) throws Exception {
    try (Service service = new TestServices().start(TestServices.settings())) {
      WebSocketClient client = new WebSocketClient();
      client.setMaxTextMessageSize(-1);
      client.start();
      try {
        Reader reader = new Reader();
        ClientUpgradeRequest upgrade = new ClientUpgradeRequest(service.webSocketUri());
        upgrade.addExtensions("permessage-deflate");
        Session session = client.connect(reader, upgrade).get(10, TimeUnit.SECONDS);
        assertThat(session.getUpgradeResponse().getExtensions())
            .anyMatch(extension -> extension.getName().equals("permessage-deflate"));
        session.sendText(
            "{\"type\":\"sql_query\",\"message_id\":\"m\",\"sql_query\":\"echo %s\"}"
                .formatted(incompressible(size)),
            Callback.NOOP);
        assertThat(reader.reply.get(20, TimeUnit.SECONDS)).hasSizeGreaterThan(size);
      } finally {
        client.stop();
      }
    }
  }

  private static String incompressible(int size) {
    return new Random(7)
        .ints(size, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Keeps the reply; public because Jetty calls it. */
  public static final class Reader implements Session.Listener.AutoDemanding {
    private final CompletableFuture<String> reply = new CompletableFuture<>();

    @Override
    public void onWebSocketText(String message) {
      if (message.contains("sql_query_response")) {
        reply.complete(message);
      }
    }
  }
}
