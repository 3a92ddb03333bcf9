package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.mention.Mention;

/**
 * "share of each channel within its region" -> refused: shares are computed of the whole, and one
 * of the whole would look like an answer.
 */
final class ShareWithinRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    boolean within =
        cue != null && (cue.phrase().equals("within") || cue.phrase().equals("within each"));
    boolean named = question.mention(question.skipJoining(at + 1)) instanceof Mention.Name;
    if (!question.draft().share || !within || !named) {
      return at;
    }
    question.draft().unsupported = "shares within each group";
    return at + 1;
  }
}
