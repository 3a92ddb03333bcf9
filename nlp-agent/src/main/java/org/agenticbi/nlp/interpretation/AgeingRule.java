package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "ageing of receivables: not due, 1-30, 31-60, over 60 days", "overdue payables by age", "aged
 * debtors" -> bands of the days that have passed since something was due.
 *
 * <p>Where no bands are said, these are 30 days each, as bookkeepers do it. What counts is what is
 * still open: its amount, or how many there are.
 */
final class AgeingRule implements ReadingRule {

  private static final List<String> AGEING =
      List.of("aging", "ageing", "age bucket", "age buckets", "age bracket", "age brackets");
  private static final List<String> AGED = List.of("aged");
  private static final List<String> BY_AGE =
      List.of(
          "age",
          "age band",
          "age bands",
          "age group",
          "age groups",
          "age range",
          "age ranges",
          "age class",
          "age classes",
          "age category",
          "days overdue",
          "days past due",
          "days late",
          "overdue days",
          "overdue bucket",
          "overdue buckets",
          "overdue band",
          "overdue bands",
          "how overdue they are",
          "how long overdue",
          "how long overdue they are");
  private static final Set<String> MORE =
      Set.of(
          "bucket",
          "buckets",
          "band",
          "bands",
          "bracket",
          "brackets",
          "report",
          "analysis",
          "schedule",
          "summary",
          "profile",
          "structure",
          "breakdown",
          "list",
          "overview",
          "category",
          "categories",
          "group",
          "groups",
          "class",
          "classes",
          "interval",
          "intervals",
          "range",
          "ranges");
  private static final Set<String> OPEN =
      Set.of("open", "outstanding", "unpaid", "unsettled", "uncollected");
  private static final Set<String> DEBTORS =
      Set.of("debtors", "debtor", "ar", "customers balances", "customer balances");
  private static final Set<String> CREDITORS = Set.of("creditors", "creditor", "ap");
  private static final int[] STANDARD = {30, 60, 90};

  @Override
  public int read(QuestionReader question, int at) {
    boolean after = question.cue(at, CueKind.GROUP) || owedShortly(question, at);
    int noun = after ? question.skipJoining(at + 1) : at;
    int behind = noun(question, at, noun);
    if (behind < 0) {
      return at;
    }
    boolean again =
        question.draft().dimensions.stream().anyMatch(Dimension.OfBands.class::isInstance);
    if (again) {
      SaidWords.mean(question, at, behind, "by age");
      return behind;
    }
    BandList list = list(question, behind);
    int end = list == null ? behind : Math.max(behind, tail(question, list, behind));
    if (!apply(question, at, list)) {
      return at;
    }
    SaidWords.mean(question, at, behind, "by the days since it was due");
    return Math.max(behind, end);
  }

  /** "AR ageing", "debtors ageing". */
  private static boolean owedShortly(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    return DEBTORS.contains(said) || CREDITORS.contains(said);
  }

  /** Behind the noun; -1 where there is none. */
  private static int noun(QuestionReader question, int at, int noun) {
    int behind = SaidWords.behindAny(question, noun, AGEING);
    if (behind < 0 && question.cue(at, CueKind.GROUP)) {
      behind = SaidWords.behindAny(question, noun, BY_AGE);
      boolean people =
          SpanRule.namedTables(question).stream()
              .anyMatch(table -> SpanToday.birth(question.schema(), table).isPresent());
      behind = people ? -1 : behind;
    }
    if (behind < 0 && SaidWords.behindAny(question, at, AGED) > at) {
      boolean owed = owed(question, at + 1) != null;
      behind = owed ? at + 1 : -1;
    }
    while (behind > 0 && MORE.contains(SaidWords.at(question, behind))) {
      behind++;
    }
    return behind;
  }

  /** The bands that are listed right behind, or anywhere further on. */
  private static @Nullable BandList list(QuestionReader question, int behind) {
    for (int at = behind; at < question.size(); at++) {
      BandList list = BandList.at(question, at);
      if (list != null) {
        boolean days = list.unit().isEmpty() || !list.unit().equals("years");
        return days ? markedAhead(question, list, at, behind) : null;
      }
    }
    return null;
  }

  private static BandList markedAhead(
      QuestionReader question, BandList list, int from, int behind) {
    int start = from;
    while (start > behind
        && (BandReading.opened(question, start - 1) == start
            || MORE.contains(SaidWords.at(question, start - 1)))) {
      start--;
    }
    question.draft().readAhead(start, BandReading.closed(question, list.behind()), "bands of days");
    return list;
  }

  /** "..., over 90 days overdue": where what is not due is a band, no condition. */
  private static int tail(QuestionReader question, BandList list, int behind) {
    int overdue = list.before() ? OverdueRule.behind(question, list.behind()) : -1;
    if (overdue > 0) {
      question.draft().readAhead(list.behind(), overdue, "days since it was due");
    }
    return behind;
  }

  /** Groups by bands of the days since rows were due; false where nothing is ever due. */
  static boolean apply(QuestionReader question, int at, @Nullable BandList list) {
    List<ColumnRef> due = due(question);
    if (due.isEmpty()) {
      return false;
    }
    if (due.size() > 1) {
      question.choices().leaveOpen(at, SaidWords.at(question, at), due.size());
    }
    ColumnRef column = due.get(question.choices().option(at, due.size()));
    boolean overdue = overdue(question);
    if (!owing(question, column.table(), overdue)) {
      return false;
    }
    List<BandBounds> bounds = list == null ? BandBounds.days(STANDARD) : list.bounds();
    boolean before = (list != null && list.before()) || !overdue;
    String unit = list == null || list.unit().isEmpty() ? "days" : list.unit();
    String name = unit + " since " + question.schema().columnName(column);
    BandColumn days = new BandColumn(column, name, unit, question.asOf());
    BandReading.write(question, days, bounds, before, overdue);
    if (list == null) {
      question.draft().assume("bands of 30 days");
    }
    return true;
  }

  private static List<ColumnRef> due(QuestionReader question) {
    Measure owed = owedAnywhere(question);
    if (owed == null) {
      return new NearestDeadlines(question).due();
    }
    return new Deadlines(question.schema()).ofTable(owed.table());
  }

  /** That only what is overdue was asked for. */
  private static boolean overdue(QuestionReader question) {
    boolean read =
        question.draft().filters.stream()
            .anyMatch(each -> each instanceof Filter.All all && all.name().equals("overdue"));
    for (int at = 0; at < question.size() && !read; at++) {
      read = OverdueRule.behind(question, at) > at && !question.draft().isReadAhead(at);
    }
    return read;
  }

  /** What is open is counted, or its amount computed. */
  private static boolean owing(QuestionReader question, String table, boolean overdue) {
    Draft draft = question.draft();
    Optional<Measure> owed =
        question.schema().model().measures().stream()
            .filter(measure -> measure.table().equals(table) && isOwed(measure))
            .findFirst();
    Optional<Filter> open = new OpenRows(question.schema()).of(table, "");
    if (owed.isEmpty() && open.isEmpty()) {
      return false;
    }
    boolean counts = draft.counting() || countsAhead(question);
    if (owed.isPresent() && !counts) {
      draft.metrics.removeIf(metric -> isOf(metric, table));
      draft.addMetric(new Metric.ModelMeasure(owed.get()));
      forgetRows(question, table, owed.get().label());
    } else {
      forgetOpen(question);
      open.ifPresent(filter -> {
        draft.filters.removeIf(each -> each.table().equals(table) && each instanceof Filter.Values);
        if (!overdue) {
          draft.filters.add(new Filter.All("open", List.of(filter)));
        }
      });
    }
    return true;
  }

  private static boolean countsAhead(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (question.cue(at, CueKind.COUNT)) {
        return true;
      }
    }
    return question.draft().metrics.stream().anyMatch(Metric.RowCount.class::isInstance);
  }

  /** The rows that are named are those that are owed: their open amount is meant. */
  private static void forgetRows(QuestionReader question, String table, String label) {
    Draft draft = question.draft();
    draft.filters.removeIf(each -> each.table().equals(table) && each instanceof Filter.Values);
    if (table.equals(draft.subject)) {
      draft.subject = null;
    }
    draft.events.remove(table);
    for (int at = 0; at < question.size(); at++) {
      boolean rows =
          names(question, at, table)
              || DEBTORS.contains(SaidWords.at(question, at))
              || CREDITORS.contains(SaidWords.at(question, at));
      if (rows && !question.cue(at - 1, CueKind.GROUP)) {
        draft.readAhead(at, at + 1, label);
      }
    }
    forgetOpen(question);
  }

  private static void forgetOpen(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (OPEN.contains(SaidWords.at(question, at))) {
        question.draft().readAhead(at, at + 1, "still open");
      }
    }
  }

  private static boolean names(QuestionReader question, int at, String table) {
    if (!(question.mention(at) instanceof Mention.Name name)) {
      return false;
    }
    return switch (name.candidates().getFirst().target()) {
      case Target.MeasureTarget measure -> measure.measure().table().equals(table);
      case Target.TableTarget target -> target.table().equals(table);
      case Target.ColumnTarget _, Target.ValueTarget _ -> false;
    };
  }

  private static boolean isOf(Metric metric, String table) {
    return metric instanceof Metric.ModelMeasure measure && measure.measure().table().equals(table);
  }

  private static boolean isOwed(Measure measure) {
    return Set.of("receivables", "payables").contains(measure.name());
  }

  private static @Nullable Measure owedAnywhere(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      Measure owed = owed(question, at);
      if (owed != null) {
        return owed;
      }
    }
    return null;
  }

  /** The open amount that is named at a position; null for none. */
  private static @Nullable Measure owed(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    String label =
        DEBTORS.contains(said) ? "receivables" : CREDITORS.contains(said) ? "payables" : "";
    if (!label.isEmpty()) {
      return question.schema().model().measures().stream()
          .filter(measure -> measure.name().equals(label))
          .findFirst()
          .orElse(null);
    }
    if (question.mention(at) instanceof Mention.Name name) {
      List<Candidate> candidates = new ArrayList<>(name.candidates());
      for (Candidate candidate : candidates) {
        if (candidate.target() instanceof Target.MeasureTarget measure
            && isOwed(measure.measure())) {
          return measure.measure();
        }
      }
    }
    return null;
  }
}
