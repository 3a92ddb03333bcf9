package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.mention.Mention;

/** "share of", "growth in", "running total" -> what is done with the metric. */
final class ShareRule implements ReadingRule {

  /** Of moving averages that do not say over how many. */
  private static final int USUAL_PERIODS = 3;

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
        draft.time.growth = true;
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
}
