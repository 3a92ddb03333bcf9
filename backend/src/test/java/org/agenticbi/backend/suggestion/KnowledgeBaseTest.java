package org.agenticbi.backend.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class KnowledgeBaseTest {

  private final List<String> readings = new CopyOnWriteArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private volatile boolean serverIsDown;

  private Knowledge read(@Nullable String database) {
    readings.add(String.valueOf(database));
    if (serverIsDown) {
      throw new RequestFailedException(ErrorCode.UNAVAILABLE, "tidb-mcp-server is down.");
    }
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String name = database == null ? "shop" : database;
    return Knowledge.of(name, ProtocolJson.mapper().createObjectNode(), null);
  }

  private KnowledgeBase base() {
    return new KnowledgeBase(this::read, Duration.ofMinutes(5));
  }

  @Test
  void defaultDatabase_isReadOnceUnderBothNames() {
    gate.countDown();
    try (KnowledgeBase base = base()) {
      assertThat(base.of(null).database()).isEqualTo("shop");
      assertThat(base.of("shop").database()).isEqualTo("shop");
    }
    assertThat(readings).containsExactly("null");
  }

  @Test
  void everybody_waitsForTheSameReading() {
    try (KnowledgeBase base = base()) {
      List<CompletableFuture<Knowledge>> waiting =
          List.of(
              CompletableFuture.supplyAsync(() -> base.of("a")),
              CompletableFuture.supplyAsync(() -> base.of("a")));
      gate.countDown();
      assertThat(waiting.get(0).join()).isSameAs(waiting.get(1).join());
    }
    assertThat(readings).containsExactly("a");
  }

  @Test
  void failedReading_isNotRemembered() {
    gate.countDown();
    serverIsDown = true;
    try (KnowledgeBase base = base()) {
      assertThatThrownBy(() -> base.of("a"))
          .isInstanceOf(RequestFailedException.class)
          .hasMessage("tidb-mcp-server is down.");
      serverIsDown = false;
      assertThat(base.of("a").database()).isEqualTo("a");
    }
  }
}
