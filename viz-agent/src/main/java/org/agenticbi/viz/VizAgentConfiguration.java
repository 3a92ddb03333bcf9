package org.agenticbi.viz;

import java.time.Clock;
import java.time.ZoneId;
import org.agenticbi.service.ServerLimits;
import org.agenticbi.service.ServerSettings;

/**
 * How the viz agent runs.
 *
 * @param server how it listens
 * @param maxRows the most rows of one result that it draws or exports
 * @param clock tells the current day, for spans of time that are not over
 */
public record VizAgentConfiguration(ServerSettings server, int maxRows, Clock clock) {

  private static final int LARGEST_RESULT = 16 * 1024 * 1024;

  /** With the usual limits; frames may be larger than elsewhere, for they carry whole results. */
  public static VizAgentConfiguration of(ServerSettings server) {
    int frame = Math.max(LARGEST_RESULT, server.maxMessageBytes());
    ServerLimits limits = server.limits();
    return new VizAgentConfiguration(
        server.withLimits(limits.withFrames(frame, limits.maxReplyBytes())),
        100_000,
        Clock.system(ZoneId.systemDefault()));
  }
}
