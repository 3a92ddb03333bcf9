package org.agenticbi.backend.suggestion;

import java.util.List;

/** One way to go on after an answer. */
@FunctionalInterface
interface NextQuestionRule {

  /** Questions, the best first; none when the rule does not fit. */
  List<String> questions(AnsweredQuestion answered);
}
