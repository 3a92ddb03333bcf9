package org.agenticbi.nlp.interpretation;

import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;

/**
 * "hires by year", "leavers in 2024", "how many people joined" -> the staff by the day on which
 * they came or left.
 */
final class StaffMovesRule implements ReadingRule {

  private static final Set<String> COMING =
      Set.of(
          "hires", "new hires", "joiners", "new joiners", "starters", "new starters", "recruits");
  private static final Set<String> GOING = Set.of("leavers", "resignations", "staff departures");
  private static final Set<String> CAME =
      Set.of("joined", "hired", "recruited", "started", "joined us", "onboarded");
  private static final Set<String> WENT = Set.of("left", "resigned", "quit", "departed");
  private static final Set<String> PEOPLE = Set.of("people", "persons", "colleagues", "heads");
  private static final Set<String> OBJECT = Set.of("us", "the", "our", "company", "firm");
  @Override
  public int read(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    boolean noun = COMING.contains(said) || GOING.contains(said);
    boolean verb = CAME.contains(said) || WENT.contains(said);
    boolean people = PEOPLE.contains(said);
    if (said.equals("new") && COMING.contains(SaidWords.at(question, at + 1))) {
      int behind = read(question, at + 1);
      if (behind > at + 1) {
        question.draft().means(at, "those who came");
        return behind;
      }
    }
    if (!(noun || verb || people) || question.isBest(at, Target.TableTarget.class)) {
      return at;
    }
    StaffTable staff = StaffTable.of(question.schema()).orElse(null);
    if (staff == null) {
      return at;
    }
    if (both(question)) {
      question.draft().unsupported = "who came beside who left";
      return at;
    }
    if (people) {
      return moves(question) ? people(question, at, staff) : at;
    }
    boolean told = staff.table().equals(question.draft().anchor());
    return noun || (verb && told) ? moved(question, at, staff, noun) : at;
  }

  private static boolean said(QuestionReader question, Set<String> words) {
    return IntStream.range(0, question.size())
        .anyMatch(at -> words.contains(SaidWords.at(question, at)));
  }

  private static boolean moves(QuestionReader question) {
    return said(question, CAME) || said(question, WENT);
  }

  private static boolean both(QuestionReader question) {
    return (said(question, COMING) || said(question, CAME))
        && (said(question, GOING) || said(question, WENT));
  }

  private static int people(QuestionReader question, int at, StaffTable staff) {
    TableReading.read(question, at, staff.table());
    return at + 1;
  }

  private static int moved(QuestionReader question, int at, StaffTable staff, boolean noun) {
    Draft draft = question.draft();
    String said = SaidWords.at(question, at);
    boolean came = COMING.contains(said) || CAME.contains(said);
    ColumnRef column = came ? staff.came() : staff.left();
    if (!came && !missing(draft, column)) {
      draft.filters.add(new Filter.Missing(column, true));
    }
    if (timed(question) || ofEarlierTime(question)) {
      draft.time.column = column;
    }
    if (noun) {
      draft.pending.clear();
      draft.addMetric(new Metric.RowCount(staff.table()));
    }
    int end = at + 1;
    while (!noun && OBJECT.contains(SaidWords.at(question, end))) {
      end++;
    }
    SaidWords.mean(question, at, end, question.schema().columnName(column));
    return end;
  }

  /** "and the leavers?" of a year: those who left in it. */
  private static boolean ofEarlierTime(QuestionReader question) {
    Interpretation earlier = question.earlier();
    return earlier != null && earlier.filters().stream().anyMatch(Filter.Window.class::isInstance);
  }

  private static boolean missing(Draft draft, ColumnRef column) {
    return draft.filters.stream()
        .anyMatch(each -> each instanceof Filter.Missing other && other.column().equals(column));
  }

  private static boolean timed(QuestionReader question) {
    return IntStream.range(0, question.size())
        .anyMatch(at -> question.mention(at) instanceof Mention.Time);
  }
}
