package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;

/** "star rating", "job position": two words for one thing, side by side; the second is enough. */
final class SaidTwiceRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    boolean twice =
        question.mention(at) instanceof Mention.Name first
            && question.mention(at + 1) instanceof Mention.Name second
            && first.candidates().getFirst().source() == Candidate.Source.THESAURUS
            && second.candidates().getFirst().source() == Candidate.Source.NAME
            && first
                .candidates()
                .getFirst()
                .target()
                .equals(second.candidates().getFirst().target());
    if (!twice) {
      return at;
    }
    question.draft().means(at, "the same as " + SaidWords.at(question, at + 1));
    return at + 1;
  }
}
