package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "hires and leavers per year", "net change in headcount", "attrition rate in 2024" -> what is told
 * of those who come and leave, by both of their times.
 */
final class StaffFigureRule implements ReadingRule {

  static final Set<String> COMING =
      Set.of(
          "hires",
          "new hires",
          "joiners",
          "new joiners",
          "starters",
          "new starters",
          "recruits",
          "hirings",
          "joined",
          "hired",
          "recruited",
          "started",
          "onboarded",
          "joined us",
          "join");
  static final Set<String> GOING =
      Set.of(
          "leavers",
          "resignations",
          "staff departures",
          "departures",
          "exits",
          "terminations",
          "left",
          "left us",
          "resigned",
          "quit",
          "departed",
          "leave");
  private static final Set<String> VERBS =
      Set.of(
          "joined",
          "hired",
          "recruited",
          "started",
          "onboarded",
          "joined us",
          "join",
          "left",
          "left us",
          "resigned",
          "quit",
          "departed",
          "leave");
  private static final Set<String> LESS = Set.of("minus", "less");
  private static final List<String> NET =
      phrases(
          List.of("net"),
          List.of("change", "growth", "increase", "movement", "movements", "development"),
          List.of("in", "of"),
          List.of("headcount", "staff", "employees", "people", "workforce", "personnel"));
  private static final List<String> NET_BESIDE = List.of("net change", "net", "the net", "balance");
  private static final List<String> AVERAGE =
      Stream.of("average", "mean", "avg")
          .flatMap(mean ->
              Stream.of("headcount", "head count", "number of employees", "number of staff")
                  .map(heads -> mean + " " + heads))
          .toList();
  private static final List<String> TURNOVER = turnover();
  private static final Set<String> PLAN_WORDS =
      Set.of("plan", "planned", "budget", "budgeted", "target", "approved");
  private static final Set<String> HEADS =
      Set.of("headcount", "heads", "fte", "ftes", "employees", "staff", "positions", "hc");
  private static final List<String> PLANNED = planned();
  private static final List<String> CLOSING =
      List.of("closing headcount", "ending headcount", "final headcount", "headcount");
  private static final Map<StaffFigure, String> MEANINGS =
      Map.of(
          StaffFigure.HIRES, "those who came",
          StaffFigure.LEAVERS, "those who left",
          StaffFigure.NET_CHANGE, "those who came, less those who left",
          StaffFigure.AVERAGE_HEADCOUNT, "mean of those there at the beginning and at the end",
          StaffFigure.HEADCOUNT, "those who were there at the end",
          StaffFigure.TURNOVER, "leavers as a share of the average headcount",
          StaffFigure.TURNOVER_OF_OPENING, "leavers as a share of the opening headcount");

  @Override
  public int read(QuestionReader question, int at) {
    StaffTable staff = StaffTable.of(question.schema()).orElse(null);
    if (staff == null || SaidWords.at(question, at).isEmpty()) {
      return at;
    }
    int planned = SaidWords.behindAny(question, at, PLANNED);
    if (planned > at && !known(question.schema())) {
      question.draft().unsupported = "planned headcount";
      return planned;
    }
    int rate = SaidWords.behindAny(question, at, TURNOVER);
    if (rate > at && !ofStock(question, at)) {
      StaffFigure figure = new StaffDefinition(question).divisor(rate);
      return add(question, at, rate, staff, figure);
    }
    int net = SaidWords.behindAny(question, at, NET);
    if (net > at) {
      return add(question, at, net, staff, StaffFigure.NET_CHANGE);
    }
    int mean = SaidWords.behindAny(question, at, AVERAGE);
    if (mean > at
        && timed(question)
        && HeadcountTimes.average(question.schema(), false).isEmpty()) {
      return add(question, at, mean, staff, StaffFigure.AVERAGE_HEADCOUNT);
    }
    return both(question) ? beside(question, at, staff) : at;
  }

  /** Whether a plan of how many people there should be is written down anywhere. */
  private static boolean known(Schema schema) {
    return schema.tables().stream()
        .flatMap(table -> schema.columns(table.name()).stream())
        .map(ColumnWords::of)
        .anyMatch(words ->
            words.stream().anyMatch(PLAN_WORDS::contains)
                && words.stream().anyMatch(HEADS::contains));
  }

  /** "stock turnover rate" is no matter of people. */
  private static boolean ofStock(QuestionReader question, int at) {
    return Set.of("stock", "inventory", "asset", "receivables", "customer", "account", "revenue")
        .contains(SaidWords.at(question, at - 1));
  }

  private static int beside(QuestionReader question, int at, StaffTable staff) {
    String said = SaidWords.at(question, at);
    boolean came = COMING.contains(said);
    if (came
        && LESS.contains(SaidWords.at(question, at + 1))
        && GOING.contains(SaidWords.at(question, at + 2))) {
      return add(question, at, at + 3, staff, StaffFigure.NET_CHANGE);
    }
    if (came || GOING.contains(said)) {
      return VERBS.contains(said) && !counted(question)
          ? at
          : add(question, at, at + 1, staff, came ? StaffFigure.HIRES : StaffFigure.LEAVERS);
    }
    boolean told = question.draft().metrics.stream().anyMatch(Metric.OfStaff.class::isInstance);
    int net = told ? SaidWords.behindAny(question, at, NET_BESIDE) : -1;
    int closing = told ? SaidWords.behindAny(question, at, CLOSING) : -1;
    if (net > at) {
      return add(question, at, net, staff, StaffFigure.NET_CHANGE);
    }
    return closing > at ? add(question, at, closing, staff, StaffFigure.HEADCOUNT) : at;
  }

  /** "who joined and who left" are rows; "how many joined and how many left" are numbers. */
  private static boolean counted(QuestionReader question) {
    return IntStream.range(0, question.size()).anyMatch(at -> question.cue(at, CueKind.COUNT));
  }

  /** "average headcount in 2024", and not "average headcount per store". */
  private static boolean timed(QuestionReader question) {
    return IntStream.range(0, question.size())
        .anyMatch(at -> question.mention(at) instanceof Mention.Time);
  }

  private static boolean both(QuestionReader question) {
    return said(question, COMING) && said(question, GOING);
  }

  private static boolean said(QuestionReader question, Set<String> words) {
    return IntStream.range(0, question.size())
        .anyMatch(at -> words.contains(SaidWords.at(question, at)));
  }

  private static int add(
      QuestionReader question, int at, int end, StaffTable staff, StaffFigure figure) {
    Draft draft = question.draft();
    draft.pending.removeIf(pending -> pending.kind() == AggregateKind.COUNT);
    draft.metrics.removeIf(metric -> counts(metric, staff));
    if (staff.table().equals(draft.subject)) {
      draft.subject = null;
    }
    @Nullable Mention before = question.mention(at - 1);
    if (before instanceof Mention.Unknown && SaidWords.at(question, at - 1).equals("new")) {
      draft.means(at - 1, "those who came");
    }
    draft.addMetric(new Metric.OfStaff(figure, staff, null, question.asOf()));
    draft.endTop();
    SaidWords.mean(question, at, end, MEANINGS.getOrDefault(figure, figure.label()));
    return end;
  }

  private static boolean counts(Metric metric, StaffTable staff) {
    return (metric instanceof Metric.RowCount count && count.table().equals(staff.table()))
        || SemiAdditive.now(metric)
            .filter(measure -> measure.table().equals(staff.table()))
            .isPresent();
  }

  /** "net change in headcount", "net headcount change", "net hires". */
  private static List<String> phrases(
      List<String> nets, List<String> changes, List<String> joining, List<String> people) {
    Stream.Builder<String> all = Stream.builder();
    for (String net : nets) {
      for (String change : changes) {
        for (String who : people) {
          joining.forEach(in -> all.add(net + " " + change + " " + in + " " + who));
          all.add(net + " " + who + " " + change);
          all.add(who + " " + net + " " + change);
        }
      }
      Stream.of("hires", "hiring", "new hires", "joiners", "starters", "additions", "recruits")
          .forEach(who -> all.add(net + " " + who));
    }
    return all.build().toList();
  }

  /** "plan vs actual headcount", "headcount against budget". */
  private static List<String> planned() {
    Stream.Builder<String> all = Stream.builder();
    for (String plan : List.of("plan", "planned", "budget", "budgeted", "target")) {
      for (String against : List.of("vs", "versus", "against", "and", "compared with", "to")) {
        for (String heads : List.of("headcount", "fte", "ftes", "staff", "employees")) {
          all.add(plan + " " + against + " actual " + heads);
          all.add("actual " + against + " " + plan + " " + heads);
          all.add(heads + " " + against + " " + plan);
          all.add(heads + " " + against + " the " + plan);
          all.add(plan + " " + heads).add(heads + " " + plan);
        }
      }
    }
    return all.build().distinct().toList();
  }

  private static List<String> turnover() {
    Stream.Builder<String> all = Stream.builder();
    all.add("attrition rate").add("attrition").add("turnover rate").add("fluctuation rate");
    all.add("rate of attrition").add("leaver rate").add("leavers rate");
    for (String who : List.of("staff", "employee", "labour", "labor", "personnel", "workforce")) {
      for (String what : List.of("turnover", "attrition", "fluctuation", "churn")) {
        all.add(who + " " + what).add(who + " " + what + " rate");
        all.add("rate of " + who + " " + what);
      }
    }
    return all.build().toList();
  }
}
