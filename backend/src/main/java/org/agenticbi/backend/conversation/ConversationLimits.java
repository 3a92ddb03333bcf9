package org.agenticbi.backend.conversation;

import java.time.Duration;

/**
 * How much is kept.
 *
 * @param conversations at most so many; the one that was idle longest goes first
 * @param turns at most so many in a conversation; the oldest goes first
 * @param turnsWithReadings so many last turns can still be clarified
 * @param idle a conversation goes when nothing was asked in it for so long
 */
public record ConversationLimits(
    int conversations, int turns, int turnsWithReadings, Duration idle) {

  /** Enough for a department, in some tens of megabytes. */
  public static ConversationLimits defaults() {
    return new ConversationLimits(2_000, 100, 10, Duration.ofHours(12));
  }
}
