package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/** Anything that no other rule reads is passed over, and remembered as such. */
final class PassOverRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (cue != null && cue.phrase().endsWith("when") && at > 0) {
      question.draft().time.when = true;
      question.draft().means(at, "its date");
    }
    boolean content =
        switch (question.mention(at)) {
          case Mention.Unknown unknown -> unknown.content();
          case Mention.Name _, Mention.Quoted _, Mention.Figure _ -> true;
          case Mention.Cue unread -> ranks(question, at, unread);
          case Mention.Time _ -> false;
          case null -> false;
        };
    if (content) {
      question.draft().passedOver.add(at);
    }
    return at + 1;
  }

  /** "which customers complain the most": without a number, nothing is the most. */
  private static boolean ranks(QuestionReader question, int at, Mention.Cue cue) {
    boolean most = cue.kind() == CueKind.MOST || cue.kind() == CueKind.LEAST;
    return most && question.mention(at - 1) instanceof Mention.Name;
  }
}
