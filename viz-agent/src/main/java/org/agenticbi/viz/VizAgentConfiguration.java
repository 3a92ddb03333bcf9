package org.agenticbi.viz;

import java.time.Clock;
import java.time.ZoneId;
import org.agenticbi.service.ServerSettings;

/**
 * How the viz agent runs.
 *
 * @param server how it listens
 * @param maxRows the most rows of one result that it draws or exports
 * @param clock tells the current day, for spans of time that are not over
 */
public record VizAgentConfiguration(ServerSettings server, int maxRows, Clock clock) {

  /** With the usual limits. */
  public static VizAgentConfiguration of(ServerSettings server) {
    return new VizAgentConfiguration(server, 100_000, Clock.system(ZoneId.systemDefault()));
  }
}
