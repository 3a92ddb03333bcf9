package org.agenticbi.backend.turn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.agenticbi.protocol.ProgressUpdate;
import org.agenticbi.service.Cancellation;
import org.agenticbi.service.LinkCall;
import org.jspecify.annotations.Nullable;

/**
 * Watches one turn: stops it between stages when it was cancelled, times each stage, and tells how
 * far it has come. For one turn and one thread; agents report progress on the thread that waits for
 * them.
 */
public final class TurnWatch {

  private static final double NANOS_PER_MS = 1e6;

  private final LongSupplier nanoTime;
  private final ProgressListener listener;
  private final Cancellation cancellation;
  private final @Nullable String userId;
  private final long startedAt;
  private final Map<String, Double> timings = new LinkedHashMap<>();
  private int reached;

  /**
   * Starts the watch.
   *
   * @param nanoTime a clock that only goes forward
   * @param listener told how far the turn has come
   * @param cancellation ends it
   * @param userId on whose behalf
   */
  public TurnWatch(
      LongSupplier nanoTime,
      ProgressListener listener,
      Cancellation cancellation,
      @Nullable String userId) {
    this.nanoTime = nanoTime;
    this.listener = listener;
    this.cancellation = cancellation;
    this.userId = userId;
    this.startedAt = nanoTime.getAsLong();
  }

  /** Runs a stage and times it, also when it fails. */
  <T> T run(Stage stage, TurnLimits limits, Function<LinkCall, T> work) {
    cancellation.throwIfCancelled();
    tell(stage, stage.status(), stage.begin());
    long begin = nanoTime.getAsLong();
    try {
      T result = work.apply(callFor(stage, limits));
      cancellation.throwIfCancelled();
      return result;
    } finally {
      timings.put(stage.key(), millisecondsSince(begin));
    }
  }

  private LinkCall callFor(Stage stage, TurnLimits limits) {
    return LinkCall.within(stage.timeout(limits))
        .withProgress(update -> forward(stage, update))
        .withCancellation(cancellation)
        .withUserId(userId);
  }

  private void forward(Stage stage, ProgressUpdate update) {
    tell(stage, update.status(), stage.percent(update.progress()));
  }

  private void tell(Stage stage, String status, int percent) {
    reached = Math.max(reached, percent);
    listener.progress(stage.key(), status, reached);
  }

  boolean isCancelled() {
    return cancellation.isCancelled();
  }

  @Nullable String userId() {
    return userId;
  }

  /** Milliseconds by stage, and {@code total}. */
  Map<String, Double> timings() {
    Map<String, Double> withTotal = new LinkedHashMap<>(timings);
    withTotal.put("total", elapsedMs());
    return withTotal;
  }

  /** Milliseconds since the turn began. */
  public double elapsedMs() {
    return millisecondsSince(startedAt);
  }

  private double millisecondsSince(long begin) {
    return Math.round((nanoTime.getAsLong() - begin) / NANOS_PER_MS * 1000) / 1000.0;
  }
}
