package org.agenticbi.backend.suggestion;

import org.agenticbi.protocol.NlpQuery;

/** Finds out whether a question can be answered. */
@FunctionalInterface
public interface QuestionCheck {

  /**
   * Whether the language agent has an answer to it, and not a question back.
   *
   * @throws org.agenticbi.protocol.RequestFailedException when that cannot be found out now
   */
  boolean isAnswerable(NlpQuery question);
}
