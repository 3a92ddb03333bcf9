package org.agenticbi.nlp.interpretation;

/** Reads one kind of phrase: mentions from a position on, into the draft. */
interface ReadingRule {

  /**
   * Reads at a position.
   *
   * @return the position behind what was read, or the same position when the rule does not apply
   */
  int read(QuestionReader question, int at);
}
