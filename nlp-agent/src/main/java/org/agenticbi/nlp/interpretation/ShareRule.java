package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.NumberWords;
import org.jspecify.annotations.Nullable;

/** "share of", "growth in", "running total" -> what is done with the metric. */
final class ShareRule implements ReadingRule {

  private static final Pattern BORDER = Pattern.compile("[ -]");

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
        draft.time.movingRows = periodsBefore(question, at);
        accountPeriods(question, at);
        draft.means(at, "averaged over " + draft.time.movingRows + " periods");
      }
      default -> {
        return at;
      }
    }
    return at + 1;
  }

  /**
   * The figure and its unit before "moving average" say how many periods; the unit is the grain.
   */
  private static void accountPeriods(QuestionReader question, int at) {
    Draft draft = question.draft();
    for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
      Mention mention = question.mention(back);
      boolean figure = mention instanceof Mention.Figure;
      TimeGrain unit = mention instanceof Mention.Unknown unknown ? unit(unknown.text()) : null;
      if (unit != null && draft.timeDimension().isEmpty()) {
        draft.dimensions.add(new Dimension.OfTime(unit, null));
      }
      if (figure || unit != null) {
        draft.passedOver.remove(back);
        draft.means(back, "averaged over " + draft.time.movingRows + " periods");
      }
    }
  }

  private static @Nullable TimeGrain unit(String word) {
    String singular = Schema.singular(word.toLowerCase(Locale.ROOT));
    return switch (singular) {
      case "day" -> TimeGrain.DAY;
      case "week" -> TimeGrain.WEEK;
      case "month" -> TimeGrain.MONTH;
      case "quarter" -> TimeGrain.QUARTER;
      case "year" -> TimeGrain.YEAR;
      default -> null;
    };
  }

  /** "3-month moving average": the figure stands before. */
  private static int periodsBefore(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (cue != null) {
      for (String word : BORDER.split(cue.phrase(), -1)) {
        Optional<BigDecimal> said = NumberWords.number(word);
        if (said.isPresent()) {
          return said.get().intValue();
        }
      }
    }
    for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
      if (question.mention(back) instanceof Mention.Figure figure
          && figure.value().compareTo(BigDecimal.valueOf(60)) <= 0) {
        return figure.value().intValue();
      }
    }
    return 3;
  }
}
