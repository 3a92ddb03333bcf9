package org.agenticbi.mcp;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.mcp.connect.SessionLimits;
import org.agenticbi.mcp.execute.ExecutionLimits;
import org.agenticbi.service.ServerSettings;

/**
 * All settings of the server.
 *
 * @param server how it listens
 * @param databases by name; the first is the default
 * @param execution what one statement may take
 * @param session what a session may take of a database
 * @param catalogTimeToLive when structure and profile are read anew
 * @param clock where times come from
 */
public record TidbMcpServerConfiguration(
    ServerSettings server,
    List<DatabaseConfiguration> databases,
    ExecutionLimits execution,
    SessionLimits session,
    Duration catalogTimeToLive,
    Clock clock) {

  /** Copies its list. */
  public TidbMcpServerConfiguration {
    databases = List.copyOf(databases);
  }

  /** With the standard limits and a catalog that is read anew every ten minutes. */
  public static TidbMcpServerConfiguration of(
      ServerSettings server, List<DatabaseConfiguration> databases) {
    return new TidbMcpServerConfiguration(
        server,
        databases,
        ExecutionLimits.standard(),
        SessionLimits.standard(),
        Duration.ofMinutes(10),
        Clock.systemUTC());
  }
}
