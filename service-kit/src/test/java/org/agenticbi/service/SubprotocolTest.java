package org.agenticbi.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubprotocolTest {
  private final List<String> closed = new CopyOnWriteArrayList<>();
  private final Service service =
      new TestServices()
          .builder(TestServices.settings())
          .subprotocol("upper", this::upperCase)
          .start();

  @AfterEach
  void close() {
    service.close();
  }

  private SubprotocolListener upperCase(SubprotocolConnection connection) {
    return new SubprotocolListener() {
      @Override
      public void onText(String text) {
        if (text.contains("fail")) {
          throw new IllegalStateException("secret");
        }
        connection.send(text.replace("a", "A"));
      }

      @Override
      public void onClose() {
        closed.add(connection.connectionId());
      }
    };
  }

  @Test
  void otherProtocol_getsItsFramesInOrder() {
    try (TestClient client = connect()) {
      for (int i = 0; i < 100; i++) {
        client.send("{\"a\":" + i + "}");
      }
      for (int i = 0; i < 100; i++) {
        assertThat(client.next().get("A").asInt()).isEqualTo(i);
      }
    }
    await().until(() -> closed.size() == 1);
  }

  @Test
  void listenerThatFails_closesItsConnectionOnly() {
    try (TestClient client = connect();
        TestClient other = connect()) {
      client.send("fail");
      assertThat(client.closeCode()).isEqualTo(1011);
      assertThat(other.ask("{\"a\":1}").get("A").asInt()).isEqualTo(1);
    }
  }

  private TestClient connect() {
    return TestClient.connect(
        service.webSocketUri(), builder -> builder.subprotocols("upper", "other"));
  }
}
