package org.agenticbi.nlp;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.nlp.interpretation.Interpreter;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.rewording.Reworded;

/**
 * A question as it is read.
 *
 * @param text as it was typed
 * @param question the same in the words that the rules know
 * @param mentions what is recognised in that
 */
record Said(String text, LocalDate asOf, Reworded question, List<Mention> mentions) {

  /** Copies its list. */
  Said {
    mentions = List.copyOf(mentions);
  }

  static Said of(Interpreter interpreter, String text, LocalDate asOf, Reworded question) {
    return new Said(text, asOf, question, interpreter.mentions(question.tokens(), asOf));
  }
}
