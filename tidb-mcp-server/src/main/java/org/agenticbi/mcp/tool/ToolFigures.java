package org.agenticbi.mcp.tool;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.agenticbi.protocol.ErrorCode;
import tools.jackson.databind.JsonNode;

/** Counts what the tools do. */
public final class ToolFigures {

  private final Clock clock;
  private final Instant start;
  private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();
  private final LongAdder rows = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  ToolFigures(Clock clock) {
    this.clock = clock;
    this.start = clock.instant();
  }

  void count(String tool, JsonNode result) {
    add(calls, tool);
    rows.add(result.path("row_count").asLong(0));
    bytes.add(result.path("bytes").asLong(0));
  }

  void count(String tool, ErrorCode error) {
    add(calls, tool);
    add(errors, error.name().toLowerCase(Locale.ROOT));
  }

  private static void add(Map<String, LongAdder> counts, String key) {
    counts.computeIfAbsent(key, _ -> new LongAdder()).increment();
  }

  /** The counts as they are now. */
  public Map<String, Object> snapshot() {
    Map<String, Object> snapshot = new TreeMap<>();
    snapshot.put("uptime_seconds", Duration.between(start, clock.instant()).toSeconds());
    snapshot.put("calls", numbers(calls));
    snapshot.put("errors", numbers(errors));
    snapshot.put("rows", rows.sum());
    snapshot.put("bytes", bytes.sum());
    return snapshot;
  }

  private static Map<String, Long> numbers(Map<String, LongAdder> counts) {
    Map<String, Long> numbers = new TreeMap<>();
    counts.forEach((key, count) -> numbers.put(key, count.sum()));
    return numbers;
  }
}
