package org.agenticbi.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String KEY = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";

  private @Nullable Service service;

  @AfterEach
  void close() {
    if (service != null) {
      service.close();
    }
  }

  @Test
  void openAddress_needsAToken() {
    assertThatThrownBy(() -> start(TestServices.settings().withHost("0.0.0.0")))
        .isInstanceOfSatisfying(
            RequestFailedException.class,
            e -> assertThat(String.valueOf(e.body().suggestions())).contains("AGENTIC_BI_TOKEN"));
    assertThatThrownBy(() -> start(TestServices.settings().withHost("0.0.0.0").withToken("short")))
        .isInstanceOf(RequestFailedException.class);
    start(TestServices.settings().withHost("0.0.0.0").withToken(TOKEN));
    assertThat(status(upgrade("Authorization: Bearer " + TOKEN, KEY))).isEqualTo(101);
  }

  @Test
  void token_isChecked() {
    start(TestServices.settings().withToken(TOKEN));
    assertThat(status(upgrade(KEY))).isEqualTo(401);
    assertThat(upgrade(KEY)).contains("WWW-Authenticate: Bearer");
    assertThat(status(upgrade(KEY, "Authorization: Bearer " + TOKEN.replace('0', '1'))))
        .isEqualTo(401);
    assertThat(status(upgrade(KEY, "Authorization: bearer " + TOKEN))).isEqualTo(101);
    assertThat(status(request("GET /health HTTP/1.1"))).isEqualTo(401);
    assertThat(status(request("GET /metrics HTTP/1.1", "Authorization: Bearer " + TOKEN)))
        .isEqualTo(200);
    assertThat(status(request("GET /livez HTTP/1.1"))).isEqualTo(200);
    assertThat(status(request("GET /health?token=" + TOKEN + " HTTP/1.1"))).isEqualTo(401);
  }

  @Test
  void token_mayComeAsSubprotocol() {
    start(TestServices.settings().withToken(TOKEN));
    assertThat(upgrade(KEY, "Sec-WebSocket-Protocol: agentic-bi.v1, bearer." + TOKEN))
        .contains("Sec-WebSocket-Protocol: agentic-bi.v1");
    assertThat(upgrade(KEY, "Sec-WebSocket-Protocol: bearer." + TOKEN))
        .contains("Sec-WebSocket-Protocol: bearer." + TOKEN);
    assertThat(status(upgrade(KEY, "Sec-WebSocket-Protocol: bearer.wrong"))).isEqualTo(401);
  }

  @Test
  void origin_isChecked() {
    start(TestServices.settings().withAllowedOrigins(List.of("https://bi.example.org")));
    assertThat(status(upgrade(KEY, "Origin: https://evil.example.org"))).isEqualTo(403);
    assertThat(status(upgrade(KEY, "Origin: null"))).isEqualTo(403);
    assertThat(status(upgrade(KEY, "Origin: http://127.0.0.1:1"))).isEqualTo(403);
    assertThat(status(upgrade(KEY, "Origin: http://127.0.0.1:" + port()))).isEqualTo(101);
    assertThat(status(upgrade(KEY, "Origin: https://bi.example.org"))).isEqualTo(101);
    assertThat(status(upgrade(KEY))).isEqualTo(101);
    assertThat(status(request("POST /execute HTTP/1.1", "Origin: https://evil.example.org")))
        .isEqualTo(403);
  }

  @Test
  void hostName_mustBeOurs() {
    start(TestServices.settings());
    assertThat(status(withHost("evil.example.org", "GET /health HTTP/1.1"))).isEqualTo(403);
    assertThat(status(withHost("localhost:" + port(), "GET /health HTTP/1.1"))).isEqualTo(200);
    assertThat(
            status(
                withHost(
                    "evil.example.org",
                    "GET /ws HTTP/1.1",
                    "Upgrade: websocket",
                    "Connection: Upgrade",
                    "Sec-WebSocket-Version: 13",
                    KEY,
                    "Origin: http://evil.example.org")))
        .isEqualTo(403);
  }

  @Test
  void brokenKey_is400() {
    start(TestServices.settings());
    assertThat(status(upgrade("Sec-WebSocket-Key: abc"))).isEqualTo(400);
    assertThat(status(upgrade())).isEqualTo(400);
  }

  @Test
  void noUpgrade_is426() {
    start(TestServices.settings());
    assertThat(request("GET /ws HTTP/1.1"))
        .contains("Sec-WebSocket-Version: 13")
        .first()
        .asString()
        .contains(" 426 ");
    List<String> old =
        request(
            "GET /ws HTTP/1.1",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 8",
            KEY);
    assertThat(status(old)).isEqualTo(426);
  }

  private void start(ServerSettings settings) {
    service = new TestServices().start(settings);
  }

  private int port() {
    if (service == null) {
      throw new AssertionError("not started");
    }
    return service.port();
  }

  private List<String> upgrade(String... headers) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "GET /ws HTTP/1.1",
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13"));
    lines.addAll(List.of(headers));
    return request(lines.toArray(String[]::new));
  }

  private List<String> request(String... lines) {
    return withHost("127.0.0.1:" + port(), lines);
  }

  private List<String> withHost(String host, String... lines) {
    List<String> all = new ArrayList<>(List.of(lines));
    all.add("Host: " + host);
    all.add("Content-Length: 0");
    try (RawSocket socket = RawSocket.connect(port())) {
      return socket.request(all.toArray(String[]::new));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int status(List<String> head) {
    return Integer.parseInt(head.get(0).substring(9, 12));
  }
}
