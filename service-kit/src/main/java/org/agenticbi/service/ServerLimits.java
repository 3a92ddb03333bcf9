package org.agenticbi.service;

/**
 * How much a service takes, sends and keeps.
 *
 * @param maxMessageBytes the largest frame that is taken
 * @param maxReplyBytes the largest frame that is sent
 * @param maxInFlightPerConnection requests running at once for one connection
 * @param maxInFlight requests running at once for all
 * @param maxQueuedMessages messages waiting for a slow reader before its connection is closed
 * @param maxQueuedBytes their size
 * @param maxRequestsPerSecond of one connection; 0 for any number
 */
public record ServerLimits(
    int maxMessageBytes,
    int maxReplyBytes,
    int maxInFlightPerConnection,
    int maxInFlight,
    int maxQueuedMessages,
    int maxQueuedBytes,
    int maxRequestsPerSecond) {
  private static final int MIB = 1024 * 1024;

  /** Those of the protocol's text. */
  public static ServerLimits usual() {
    return new ServerLimits(MIB, 16 * MIB, 64, 1024, 1024, 32 * MIB, 0);
  }

  /** With other sizes of frames. */
  public ServerLimits withFrames(int incoming, int outgoing) {
    return new ServerLimits(
        incoming,
        outgoing,
        maxInFlightPerConnection,
        maxInFlight,
        maxQueuedMessages,
        maxQueuedBytes,
        maxRequestsPerSecond);
  }

  /** With other bounds of concurrency. */
  public ServerLimits withInFlight(int perConnection, int all) {
    return new ServerLimits(
        maxMessageBytes,
        maxReplyBytes,
        perConnection,
        all,
        maxQueuedMessages,
        maxQueuedBytes,
        maxRequestsPerSecond);
  }

  /** With other bounds for slow readers. */
  public ServerLimits withQueue(int messages, int bytes) {
    return new ServerLimits(
        maxMessageBytes,
        maxReplyBytes,
        maxInFlightPerConnection,
        maxInFlight,
        messages,
        bytes,
        maxRequestsPerSecond);
  }

  /** With another rate of requests. */
  public ServerLimits withRequestsPerSecond(int requests) {
    return new ServerLimits(
        maxMessageBytes,
        maxReplyBytes,
        maxInFlightPerConnection,
        maxInFlight,
        maxQueuedMessages,
        maxQueuedBytes,
        requests);
  }
}
