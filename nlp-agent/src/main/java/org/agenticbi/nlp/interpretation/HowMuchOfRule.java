package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/** "how much of our sales do the top 5 products make up" -> the part of the whole. */
final class HowMuchOfRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    Mention.Cue of = question.cue(at + 1);
    boolean part =
        cue != null
            && cue.kind() == CueKind.SUM
            && cue.phrase().equals("how much")
            && of != null
            && of.phrase().startsWith("of");
    int next = question.skipJoining(at + 1);
    if (!part || !question.isBest(next, Target.MeasureTarget.class)) {
      return at;
    }
    Draft draft = question.draft();
    draft.share = true;
    draft.shareOfEach = draft.ranking.limit != null || draft.ranking.asked;
    for (int each = at; each < next; each++) {
      question.draft().means(each, "as a share of the whole");
    }
    return next;
  }
}
