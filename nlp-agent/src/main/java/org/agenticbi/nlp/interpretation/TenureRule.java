package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.time.TimeMention;

/**
 * "average tenure of those who left", "length of service of current staff in years" -> from the day
 * they came to the day they left, or until today for those who are there.
 */
final class TenureRule implements ReadingRule {

  private static final List<String> TENURE =
      List.of(
          "tenure",
          "tenures",
          "seniority",
          "length of service",
          "length of employment",
          "duration of employment",
          "employment duration",
          "service time",
          "years of service",
          "time with us",
          "time with the company",
          "time at the company",
          "time in the company");
  private static final Set<String> LEAVERS =
      Set.of(
          "left",
          "leavers",
          "leaver",
          "former",
          "ex",
          "departed",
          "resigned",
          "quit",
          "terminated",
          "former employees",
          "former staff");
  private static final Set<String> BEFORE =
      Set.of(
          "those",
          "people",
          "employees",
          "staff",
          "colleagues",
          "everyone",
          "who",
          "that",
          "have",
          "has",
          "had",
          "who have",
          "who has",
          "that have",
          "ones",
          "the",
          "of those",
          "already");
  private static final Set<String> BEHIND =
      Set.of("us", "the", "our", "company", "firm", "employees", "staff", "colleagues", "people");

  @Override
  public int read(QuestionReader question, int at) {
    int end = SaidWords.behindAny(question, at, TENURE);
    StaffTable staff = StaffTable.of(question.schema()).orElse(null);
    if (end <= at || staff == null || named(question, at)) {
      return at;
    }
    int leavers = leavers(question);
    if (leavers < 0 && timed(question)) {
      question.draft().unsupported = SaidWords.at(question, at) + " at an earlier time";
      return end;
    }
    add(question, at, end, staff, leavers);
    return end;
  }

  private static void add(QuestionReader question, int at, int end, StaffTable staff, int leavers) {
    Draft draft = question.draft();
    draft.metrics.removeIf(
        metric -> metric instanceof Metric.RowCount count && count.table().equals(staff.table()));
    boolean gone = leavers >= 0;
    SpanMetric.add(
        question,
        at,
        new TimeSpan(
            staff.came(), gone ? staff.left() : null, question.asOf(), TimeSpan.Unit.YEARS));
    String came = question.schema().columnName(staff.came());
    String left = question.schema().columnName(staff.left());
    SaidWords.mean(question, at, end, gone ? came + " to " + left : "years since " + came);
    Filter who = gone ? new Filter.Missing(staff.left(), true) : there(question, staff);
    if (!draft.filters.contains(who)) {
      draft.filters.add(who);
    }
    if (gone) {
      readAhead(question, leavers, end, "with " + left);
      draft.time.column = timed(question) ? staff.left() : draft.time.column;
    }
  }

  private static Filter there(QuestionReader question, StaffTable staff) {
    return PresenceRule.there(question, staff.left());
  }

  /** A column that is called so says it itself. */
  private static boolean named(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name;
  }

  private static int leavers(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (LEAVERS.contains(SaidWords.at(question, at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean timed(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (question.mention(at) instanceof Mention.Time time
          && !(time.readings().getFirst() instanceof TimeMention.Present)) {
        return true;
      }
    }
    return false;
  }

  /** "of those who left us" says no more than who is meant. */
  private static void readAhead(QuestionReader question, int leavers, int from, String meaning) {
    int first = leavers;
    while (first > from && BEFORE.contains(SaidWords.at(question, first - 1))) {
      first--;
    }
    int end = leavers + 1;
    while (BEHIND.contains(SaidWords.at(question, end))) {
      end++;
    }
    if (leavers >= from) {
      question.draft().readAhead(first, end, meaning);
    }
  }
}
