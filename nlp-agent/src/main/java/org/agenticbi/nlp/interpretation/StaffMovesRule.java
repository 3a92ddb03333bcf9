package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.WordFamily;
import org.agenticbi.protocol.ColumnRole;

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
  private static final Set<String> OF = Set.of("for", "of", "with", "about", "to");
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
    boolean told = told(question, staff);
    Optional<Filter.Values> reason =
        noun || told ? reason(question, said, staff) : Optional.empty();
    if (reason.isPresent()) {
      question.draft().filters.add(reason.get());
      if (verb) {
        question.draft().means(at, reason.get().values().getFirst());
        return at + 1;
      }
    }
    return noun || (verb && told)
        ? moved(question, at, staff, (noun && !ofThem(question, at, staff)) || counted(question))
        : at;
  }

  /** "how many of them resigned": what is written down as the reason, and not that they left. */
  private static Optional<Filter.Values> reason(
      QuestionReader question, String said, StaffTable staff) {
    String verb = said.equals("quit") ? "resigned" : said;
    Schema schema = question.schema();
    for (ColumnRef column : schema.columns(staff.table())) {
      Profile profile = schema.column(column).profile();
      boolean reasons =
          schema.role(column) == ColumnRole.CATEGORY && HeadcountRule.ofLeaving(column);
      if (profile == null || !reasons) {
        continue;
      }
      for (ValueCount value : profile.values()) {
        if (WordFamily.same(verb, value.value().toLowerCase(Locale.ROOT))) {
          return Optional.of(new Filter.Values(column, List.of(value.value()), false));
        }
      }
    }
    return Optional.empty();
  }

  /** The staff is spoken of: by name, by a number of it, or by the question before. */
  private static boolean told(QuestionReader question, StaffTable staff) {
    Draft draft = question.draft();
    String anchor = draft.anchor();
    Interpretation earlier = question.earlier();
    boolean before =
        earlier != null
            && !earlier.metrics().isEmpty()
            && MetricTables.base(question.schema(), earlier.metrics().getFirst())
                .equals(staff.table());
    return anchor != null
        ? anchor.equals(staff.table())
        : draft.metrics.isEmpty()
            ? before
            : draft.metrics.stream()
                .allMatch(
                    metric -> MetricTables.base(question.schema(), metric).equals(staff.table()));
  }

  /** "and for the leavers?" behind what others earn: their pay, and not their number. */
  private static boolean ofThem(QuestionReader question, int at, StaffTable staff) {
    Interpretation earlier = question.earlier();
    Draft draft = question.draft();
    if (earlier == null || earlier.metrics().isEmpty() || !draft.metrics.isEmpty()) {
      return false;
    }
    String before = SaidWords.at(question, at - 1);
    String further = before.equals("the") ? SaidWords.at(question, at - 2) : before;
    Metric last = earlier.metrics().getFirst();
    boolean number = last instanceof Metric.ColumnAggregate || last instanceof Metric.SpanAggregate;
    return number
        && MetricTables.base(question.schema(), last).equals(staff.table())
        && OF.stream().anyMatch(further::endsWith);
  }

  /** "and how many left?": nothing but they could be counted. */
  private static boolean counted(QuestionReader question) {
    Draft draft = question.draft();
    return draft.counting() && draft.metrics.isEmpty() && draft.anchor() == null;
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
