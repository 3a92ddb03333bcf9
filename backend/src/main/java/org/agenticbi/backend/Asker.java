package org.agenticbi.backend;

import org.agenticbi.backend.turn.ProgressListener;
import org.agenticbi.service.Cancellation;
import org.agenticbi.service.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and how to reach them.
 *
 * @param userId as the address or the request says; absent for somebody without a name
 * @param connectionId of the connection; absent over HTTP, where none lasts
 * @param cancellation whether the answer is still wanted
 * @param progress is told how far it has come
 */
record Asker(
    @Nullable String userId,
    @Nullable String connectionId,
    Cancellation cancellation,
    ProgressListener progress) {

  private static final String NOBODY_IN_PARTICULAR = "anonymous";

  static Asker of(Exchange exchange) {
    boolean lasting = !exchange.connectionId().startsWith("http-");
    return new Asker(
        exchange.userId(),
        lasting ? exchange.connectionId() : null,
        exchange.cancellation(),
        exchange::progress);
  }

  static Asker overHttp(@Nullable String userId) {
    return new Asker(userId, null, Cancellation.never(), (stage, status, percent) -> {});
  }

  /** Whose conversations they are. */
  String owner() {
    return userId == null ? NOBODY_IN_PARTICULAR : userId;
  }
}
