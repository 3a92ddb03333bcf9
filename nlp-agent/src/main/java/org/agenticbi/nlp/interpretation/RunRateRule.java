package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.time.GrainUse;
import org.agenticbi.nlp.time.TimeMention;

/**
 * "annualised revenue based on Q2 2025", "run rate of software costs, last 3 months" -> what a year
 * would come to at the pace of the months that are said.
 */
final class RunRateRule implements ReadingRule {

  private static final List<String> ANNUALISED =
      List.of(
          "annualised",
          "annualized",
          "annualise",
          "annualize",
          "annualised run rate",
          "annualized run rate",
          "annual run rate",
          "yearly run rate",
          "run rate",
          "run rates",
          "runrate",
          "extrapolated to a year",
          "extrapolated to a full year");
  private static final List<String> BASED =
      List.of("based on", "based", "on the basis of", "going by", "at the pace of", "judging by");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (draft.annualised) {
      int based = SaidWords.behindAny(question, at, BASED);
      if (based > at && beforeTime(question, based)) {
        SaidWords.mean(question, at, based, "at the pace of");
        return based;
      }
    }
    int start = yearly(question, at) ? at + 1 : at;
    int behind = SaidWords.behindAny(question, start, ANNUALISED);
    if (behind < 0 || (start > at && !SaidWords.at(question, start).startsWith("run"))) {
      return at;
    }
    draft.annualised = true;
    SaidWords.mean(question, at, behind, "for a year at that pace");
    return behind;
  }

  private static boolean beforeTime(QuestionReader question, int at) {
    return question.mention(question.skipJoining(at)) instanceof Mention.Time;
  }

  /** "annual run rate": no grouping by year. */
  private static boolean yearly(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Time time
        && time.readings().getFirst() instanceof TimeMention.Grain grain
        && grain.grain() == TimeGrain.YEAR
        && grain.use() == GrainUse.ADJECTIVE;
  }
}
