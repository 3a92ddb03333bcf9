package org.agenticbi.mcp.connect;

import java.time.Duration;

/**
 * What a session may take of a database, whatever the statement asks for.
 *
 * @param longestStatement the server ends a statement after it
 * @param memoryMebibytes of an embedded database; on TiDB of one statement
 * @param threads of an embedded database
 * @param poolSize connections to a server
 */
public record SessionLimits(
    Duration longestStatement, int memoryMebibytes, int threads, int poolSize) {

  /** Five minutes, a gibibyte, all processors, eight connections. */
  public static SessionLimits standard() {
    return new SessionLimits(
        Duration.ofMinutes(5), 1024, Runtime.getRuntime().availableProcessors(), 8);
  }
}
