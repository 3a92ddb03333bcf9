package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/** "share of", "growth in", "running total" -> what is done with the metric. */
final class ShareRule implements ReadingRule {

  /** Of moving averages that do not say over how many. */
  private static final int USUAL_PERIODS = 3;

  private static final Set<String> ALL =
      Set.of("of all", "of all the", "of total", "of the total", "all", "total", "of all our");

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
        if (ofOtherValue(question, at) || ofOtherNumber(question, at)) {
          draft.unsupported = "one of them as a part of another";
          return at + 1;
        }
        draft.share = true;
        if (ofAll(question, at) && draft.part == null) {
          draft.part = draft.filters.getLast();
        }
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

  /** "web orders as a share of all orders": the condition before makes the part. */
  private static boolean ofAll(QuestionReader question, int at) {
    List<Filter> filters = question.draft().filters;
    boolean values =
        !filters.isEmpty()
            && filters.getLast() instanceof Filter.Values part
            && !part.negated()
            && question.draft().dimensions.isEmpty();
    return values && as(question, at) && wholeBehind(question, at);
  }

  private static boolean wholeBehind(QuestionReader question, int at) {
    int next = at + 1;
    while (question.cue(next, CueKind.PREPOSITION)) {
      if (ALL.contains(SaidWords.at(question, next))) {
        return true;
      }
      next++;
    }
    return SaidWords.at(question, at).endsWith(" total") || question.cue(next, CueKind.SUM);
  }

  /** "margin in money and as a percentage of revenue": these are no shares of two wholes. */
  private static boolean ofOtherNumber(QuestionReader question, int at) {
    int next = question.skipJoining(at + 1);
    return as(question, at)
        && question.isBest(next, Target.MeasureTarget.class)
        && question.mention(next) instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.MeasureTarget whole
        && question.draft().metrics.stream()
            .anyMatch(metric ->
                metric instanceof Metric.ModelMeasure part
                    && !part.measure().equals(whole.measure()));
  }

  /** "web sales as a percentage of app sales": they are no part of both together. */
  private static boolean ofOtherValue(QuestionReader question, int at) {
    List<Filter> filters = question.draft().filters;
    return as(question, at)
        && !filters.isEmpty()
        && filters.getLast() instanceof Filter.Values part
        && question.mention(question.skipJoining(at + 1)) instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.ValueTarget whole
        && whole.column().equals(part.column());
  }

  /** Whether the share is said behind what it is of: "as a share of". */
  private static boolean as(QuestionReader question, int at) {
    int before = at - 1;
    while (question.cue(before, CueKind.PREPOSITION)
        || (question.mention(before) instanceof Mention.Unknown unknown && !unknown.content())) {
      before--;
    }
    return IntStream.rangeClosed(Math.max(0, before), at)
        .anyMatch(each -> SaidWords.at(question, each).matches("as( .*)?"));
  }
}
