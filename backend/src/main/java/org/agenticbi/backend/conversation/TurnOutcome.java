package org.agenticbi.backend.conversation;

/** How a turn ended. */
public enum TurnOutcome {
  /** With rows, maybe none. */
  ANSWERED,
  /** With a question back; {@code clarify} makes it an answered one. */
  ASKED_BACK,
  /** The data for it is not there. */
  DECLINED,
  /** Something was wrong or down. */
  FAILED,
  /** The person ended it. */
  CANCELLED
}
