package org.agenticbi.app.alignment;

/** One check of one service. */
interface Check {
  /** As it stands in the table. */
  String name();

  /**
   * Runs it on connections of its own.
   *
   * @throws CheckFailedException saying what was wanted and what came
   */
  void run(Subject subject);
}
