package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** "by country rather than plan": what is named behind is no longer wanted. */
final class ReplacedRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    boolean replaces =
        cue != null
            && cue.kind() == CueKind.INSTEAD
            && (cue.phrase().endsWith(" of") || cue.phrase().endsWith(" than"));
    int next = question.skipJoining(at + 1);
    if (question.cue(next, CueKind.GROUP)) {
      next = question.skipJoining(next + 1);
    }
    boolean periods =
        cue != null
            && cue.kind() == CueKind.INSTEAD
            && !question.draft().time.windows.isEmpty()
            && isWindow(question.mention(at + 1));
    boolean said = !question.draft().metrics.isEmpty() || !question.draft().dimensions.isEmpty();
    boolean named =
        question.mention(next) instanceof Mention.Name
            || question.mention(next) instanceof Mention.Time;
    if (!periods && (!replaces || !said || !named)) {
      return at;
    }
    for (int each = at; each <= next; each++) {
      question.draft().means(each, "replaced");
    }
    return next + 1;
  }

  /** The "of" belongs to the period in "2024 instead of 2023". */
  private static boolean isWindow(@Nullable Mention mention) {
    return mention instanceof Mention.Time time
        && time.readings().getFirst() instanceof TimeMention.Window;
  }
}
