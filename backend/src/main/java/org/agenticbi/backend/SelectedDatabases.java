package org.agenticbi.backend;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Which database each connection has chosen. Connections end without notice, so these fade. */
final class SelectedDatabases {

  private static final int CONNECTIONS = 20_000;
  private static final Duration IDLE = Duration.ofHours(24);

  private final Cache<String, String> byConnection =
      Caffeine.newBuilder().maximumSize(CONNECTIONS).expireAfterAccess(IDLE).build();

  void select(Asker asker, String database) {
    if (asker.connectionId() != null) {
      byConnection.put(asker.connectionId(), database);
    }
  }

  @Nullable String of(Asker asker) {
    return asker.connectionId() == null ? null : byConnection.getIfPresent(asker.connectionId());
  }
}
