package org.agenticbi.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the load gave. Nothing is lost and nothing wrong when {@link #clean()}.
 *
 * @param connections that were open all the time
 * @param heartbeatsSent and their replies
 * @param heartbeatMilliseconds median, 95th and 99th percentile, greatest
 * @param asked questions, and how they ended by type of reply
 * @param askMilliseconds median, 95th and 99th percentile, greatest
 * @param problems one sentence each: errors, replies that came to nothing, replies that never came
 */
public record LoadFigures(
    int connections,
    long heartbeatsSent,
    long heartbeatsAnswered,
    List<Double> heartbeatMilliseconds,
    long asked,
    Map<String, Long> endings,
    List<Double> askMilliseconds,
    double seconds,
    List<String> problems) {
  /** Copies its collections. */
  public LoadFigures {
    heartbeatMilliseconds = List.copyOf(heartbeatMilliseconds);
    endings = Map.copyOf(endings);
    askMilliseconds = List.copyOf(askMilliseconds);
    problems = List.copyOf(problems);
  }

  /** Whether every request had its reply and none was an error. */
  public boolean clean() {
    return problems.isEmpty() && heartbeatsSent == heartbeatsAnswered;
  }

  /** For people. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d connections, %d heartbeats sent, %d answered: %s%n",
            connections,
            heartbeatsSent,
            heartbeatsAnswered,
            quantiles(heartbeatMilliseconds)));
    text.append(
        String.format(
            Locale.ROOT,
            "%d questions in %.1f s (%.1f a second), endings %s: %s%n",
            asked,
            seconds,
            seconds == 0 ? 0 : asked / seconds,
            endings,
            quantiles(askMilliseconds)));
    problems.stream()
        .limit(20)
        .forEach(problem -> text.append("PROBLEM ").append(problem).append('\n'));
    text.append(clean() ? "no error, nothing lost, every reply matched" : "NOT clean");
    return text.toString();
  }

  private static String quantiles(List<Double> milliseconds) {
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms",
        milliseconds.get(0),
        milliseconds.get(1),
        milliseconds.get(2),
        milliseconds.get(3));
  }
}
