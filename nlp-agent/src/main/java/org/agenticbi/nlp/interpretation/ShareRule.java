package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/** "share of", "growth in", "running total" -> what is done with the metric. */
final class ShareRule implements ReadingRule {

  /** Of moving averages that do not say over how many. */
  private static final int USUAL_PERIODS = 3;

  private static final Set<String> GROW = Set.of("grow", "grew", "grown", "growing");

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (cue == null) {
      return at;
    }
    Draft draft = question.draft();
    switch (cue.kind()) {
      case SHARE -> {
        draft.share = true;
        draft.shareOfEach = draft.ranking.limit != null || draft.ranking.asked;
        draft.means(at, "as a share of the whole");
      }
      case GROWTH -> {
        if (partOfGrowth(question, at)) {
          draft.unsupported = "a part of the change";
          return at + 1;
        }
        draft.time.growth = true;
        draft.growing = grows(question, at);
        if (ranksByGrowth(question, at)) {
          draft.ranking.of = Ranking.Of.GROWTH;
        }
        draft.means(at, "change against the period before");
      }
      case CUMULATIVE -> {
        draft.time.cumulative = true;
        draft.means(at, "summed up over time");
      }
      case TREND -> {
        draft.time.trend = true;
        draft.means(at, "over time");
      }
      case MOVING_AVERAGE -> {
        draft.time.movingRows = USUAL_PERIODS;
        draft.assume("over " + USUAL_PERIODS + " periods");
        draft.means(at, "averaged over " + USUAL_PERIODS + " periods");
      }
      default -> {
        return at;
      }
    }
    return at + 1;
  }

  /** "which stores are growing": the rows do, and not a number of them. */
  private static boolean grows(QuestionReader question, int at) {
    String first = SaidWords.at(question, 0);
    return GROW.contains(SaidWords.at(question, at))
        && (first.startsWith("which") || first.startsWith("what") || first.startsWith("who"))
        && question.draft().subject != null
        && question.draft().metrics.isEmpty();
  }

  /** "top 5 products by revenue growth", "by growth in revenue". */
  private static boolean ranksByGrowth(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean ranks = draft.clause == Draft.Clause.TOP || draft.clause == Draft.Clause.ORDER;
    boolean named =
        draft.ranking.metric != null
            && draft.ranking.metric.equals(draft.lastMetric)
            && question.mention(at - 1) instanceof Mention.Name;
    return ranks && (named || question.cue(at - 1, CueKind.GROUP));
  }

  /** "how much of the growth came from online orders". */
  private static boolean partOfGrowth(QuestionReader question, int at) {
    int before = at - 1;
    while (question.cue(before, CueKind.PREPOSITION)) {
      before--;
    }
    return before < at - 1 && SaidWords.at(question, before).equals("how much");
  }
}
