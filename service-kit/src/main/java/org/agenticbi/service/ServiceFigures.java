package org.agenticbi.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.agenticbi.protocol.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Counts and latencies, by message type: for {@code stats} and for Prometheus. */
final class ServiceFigures {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, Timer> timers = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> errors = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> common = new ConcurrentSkipListMap<>();
  private final LongAdder processed = new LongAdder();

  /** A request has its final reply. */
  void answered(String type, long nanoseconds, @Nullable ErrorCode error) {
    processed.increment();
    timers.computeIfAbsent(type, this::timer).record(nanoseconds, TimeUnit.NANOSECONDS);
    if (error != null) {
      failed(error);
    }
  }

  /** A common message has been dealt with; counted only, as that must cost nothing. */
  void common(String type) {
    processed.increment();
    common.computeIfAbsent(type, this::counter).increment();
  }

  /** A frame was no message that is taken. */
  void refused(ErrorCode error) {
    processed.increment();
    failed(error);
  }

  long processed() {
    return processed.sum();
  }

  /** A figure that Prometheus reads when it asks. */
  void gauge(String name, String label, String value, Supplier<Number> figure) {
    Gauge.builder("agenticbi." + name, figure).tag(label, value).register(registry);
  }

  String prometheusText() {
    return registry.scrape();
  }

  /** By message type: count, errors, latency quantiles in milliseconds. */
  Map<String, Object> byType() {
    Map<String, Object> types = new LinkedHashMap<>();
    common.forEach((type, count) -> types.put(type, Map.of("count", count.sum())));
    timers.forEach((type, timer) -> types.put(type, quantiles(timer)));
    return types;
  }

  /** By error type: count. */
  Map<String, Object> byError() {
    Map<String, Object> counts = new LinkedHashMap<>();
    errors.forEach((type, count) -> counts.put(type, count.sum()));
    return counts;
  }

  private Map<String, Object> quantiles(Timer timer) {
    Map<String, Object> figures = new LinkedHashMap<>();
    var snapshot = timer.takeSnapshot();
    figures.put("count", snapshot.count());
    for (ValueAtPercentile quantile : snapshot.percentileValues()) {
      figures.put(
          "p%.0f_ms".formatted(quantile.percentile() * 100), quantile.value(TimeUnit.MILLISECONDS));
    }
    figures.put("max_ms", snapshot.max(TimeUnit.MILLISECONDS));
    figures.put("mean_ms", snapshot.mean(TimeUnit.MILLISECONDS));
    return figures;
  }

  private void failed(ErrorCode error) {
    String name = error.name().toLowerCase(Locale.ROOT);
    errors.computeIfAbsent(name, this::errorCounter).increment();
  }

  private Timer timer(String type) {
    return Timer.builder("agenticbi.requests")
        .tag("type", type)
        .publishPercentiles(0.5, 0.95, 0.99)
        .register(registry);
  }

  private LongAdder counter(String type) {
    LongAdder count = new LongAdder();
    gauge("messages", "type", type, count::sum);
    return count;
  }

  private LongAdder errorCounter(String error) {
    LongAdder count = new LongAdder();
    gauge("errors", "error", error, count::sum);
    return count;
  }
}
