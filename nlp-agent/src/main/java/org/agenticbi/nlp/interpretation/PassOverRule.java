package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.mention.Mention;

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
          case Mention.Cue _, Mention.Time _ -> false;
          case null -> false;
        };
    if (content && !HowItDivides.is(question, at)) {
      question.draft().passedOver.add(at);
    }
    return at + 1;
  }
}
