package org.agenticbi.app.command;

/** How a command ended. */
final class ExitCodes {
  /** It did what was asked. */
  static final int DONE = 0;

  /** It failed; standard error says why. */
  static final int FAILED = 1;

  /** The command line was wrong. */
  static final int USAGE = 2;

  /** The question has several readings, and one has to be chosen. */
  static final int ASKS_BACK = 3;

  /** The data does not hold the answer. */
  static final int DECLINED = 4;

  private ExitCodes() {}
}
