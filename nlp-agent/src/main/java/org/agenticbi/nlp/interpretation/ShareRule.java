package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import org.agenticbi.nlp.mention.Mention;

/** "share of", "growth in", "running total" -> what is done with the metric. */
final class ShareRule implements ReadingRule {

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
        draft.time.movingRows = periodsBefore(question, at);
        draft.means(at, "averaged over " + draft.time.movingRows + " periods");
      }
      default -> {
        return at;
      }
    }
    return at + 1;
  }

  /** "3-month moving average": the figure stands before. */
  private static int periodsBefore(QuestionReader question, int at) {
    for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
      if (question.mention(back) instanceof Mention.Figure figure
          && figure.value().compareTo(BigDecimal.valueOf(60)) <= 0) {
        return figure.value().intValue();
      }
    }
    return 3;
  }
}
