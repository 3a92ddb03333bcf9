package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.plan.Plan;
import org.agenticbi.protocol.WordUse;

/**
 * A number that is asked for without a doubt, or computed from such numbers.
 *
 * @param certainty of the least sure link in its parts
 * @param words what became of theirs
 * @param mentions what is recognised in them
 */
record ComputedNumber(
    Interpretation interpretation,
    Plan plan,
    double certainty,
    List<WordUse> words,
    List<Mention> mentions) {

  /** Copies its lists. */
  ComputedNumber {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
  }
}
