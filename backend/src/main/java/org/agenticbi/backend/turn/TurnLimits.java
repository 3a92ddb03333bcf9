package org.agenticbi.backend.turn;

import java.time.Duration;

/**
 * How much a turn may take.
 *
 * @param understanding time for the language agent
 * @param querying time for the data agent
 * @param charting time for the chart agent
 * @param maxRows at most so many rows are shown; a question may ask for fewer
 * @param maxChartBytes results larger than this are shown as a table
 */
public record TurnLimits(
    Duration understanding, Duration querying, Duration charting, int maxRows, long maxChartBytes) {

  /** Patient with the database, impatient with the rest. */
  public static TurnLimits defaults() {
    return new TurnLimits(
        Duration.ofSeconds(30),
        Duration.ofSeconds(60),
        Duration.ofSeconds(20),
        10_000,
        8L * 1024 * 1024);
  }

  /** With other times. */
  public TurnLimits withTimes(
      Duration newUnderstanding, Duration newQuerying, Duration newCharting) {
    return new TurnLimits(newUnderstanding, newQuerying, newCharting, maxRows, maxChartBytes);
  }

  /** With another number of rows. */
  public TurnLimits withMaxRows(int rows) {
    return new TurnLimits(understanding, querying, charting, rows, maxChartBytes);
  }

  /** With another largest result that is drawn. */
  public TurnLimits withMaxChartBytes(long bytes) {
    return new TurnLimits(understanding, querying, charting, maxRows, bytes);
  }
}
