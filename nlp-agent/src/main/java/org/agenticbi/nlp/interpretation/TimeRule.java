package org.agenticbi.nlp.interpretation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.GrainUse;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;
import org.agenticbi.protocol.ColumnRole;

/** "last quarter", "per month", "compared with the year before" -> window, grain, comparison. */
final class TimeRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Time time)) {
      return at;
    }
    Draft draft = question.draft();
    List<TimeMention> readings = time.readings();
    int choice = question.choices().option(at, readings.size());
    TimeMention reading = readings.get(choice);
    switch (reading) {
      case TimeMention.Window window -> addWindow(question, at, window, readings);
      case TimeMention.WindowSet set -> {
        draft.time.windows.addAll(set.windows());
        draft.means(at, "in " + labels(set.windows()));
        bindColumn(draft, question);
      }
      case TimeMention.Grain grain -> {
        addGrain(draft, at, grain);
        if (grain.use() == GrainUse.PER) {
          draft.perThenBy = draft.saidPer;
        }
        if (grain.use() == GrainUse.PER && groupFollows(question, at)) {
          draft.clause = Draft.Clause.GROUP;
        }
        bindColumn(draft, question);
      }
      case TimeMention.Moving moving -> addMoving(draft, at, moving);
      case TimeMention.Trend _ -> {
        draft.time.trend = true;
        draft.means(at, "over time");
      }
      case TimeMention.Comparison comparison -> {
        draft.time.comparison = comparison;
        draft.means(at, "compared with an earlier time");
      }
      case TimeMention.Shift shift -> {
        draft.time.shifted = true;
        draft.time.comparison =
            new TimeMention.Comparison(
                shift.firstToken(), shift.endToken(), shift.kind(), null, shift.unit());
        draft.means(at, "compared with an earlier time");
      }
      case TimeMention.Edge edge -> {
        draft.time.windows.add(edge.window());
        if (severalMoments(question, at)) {
          draft.unsupported = "how it stood at several times";
        }
        draft.time.standing = true;
        draft.time.beginning = !edge.atEnd();
        draft.means(at, edge.window().label());
      }
      case TimeMention.EdgeOfEach each -> {
        draft.dimensions.add(new Dimension.OfTime(each.grain(), null));
        draft.time.standing = each.atEnd();
        draft.means(at, "for each " + name(each.grain()));
      }
      case TimeMention.Present _ -> {
        draft.means(at, "as the data stands");
        PresenceRule.now(question, at);
      }
      case TimeMention.Part part -> {
        addPart(draft, at, part);
        bindColumn(draft, question);
      }
    }
    return at + 1;
  }

  private static void addWindow(
      QuestionReader question, int at, TimeMention.Window window, List<TimeMention> readings) {
    Draft draft = question.draft();
    if (window.ambiguity() != null && readings.size() > 1) {
      if (farApart(readings)) {
        question.choices().leaveOpen(at, window.window().label(), readings.size());
      }
      draft.assume(window.window().label());
    }
    if (draft.negateNext && behindName(question, at)) {
      draft.unsupported = "what is left out";
    } else if (draft.negateNext && !behindNumber(question, at)) {
      draft.time.excluded.add(window.window());
      draft.negateNext = false;
      draft.means(at, "without " + window.window().label());
      return;
    }
    boolean beside = !question.cue(at - 1, CueKind.AND, CueKind.COMPARISON, CueKind.OR);
    if (beside && draft.time.addPartOfYear(window.window())) {
      draft.means(at, "in " + draft.time.windows.getLast().label());
      return;
    }
    draft.time.addWindow(window.window());
    draft.means(at, "in " + window.window().label());
    bindColumn(draft, question);
  }

  /** "without a promotion in 2024": what is left out is what was named, and not the time. */
  private static boolean behindName(QuestionReader question, int at) {
    for (int before = at - 1; before >= 0; before--) {
      if (question.cue(before, CueKind.NOT, CueKind.NONE)) {
        return false;
      }
      if (question.mention(before) instanceof Mention.Name
          && !question.isBest(before, Target.MeasureTarget.class)) {
        return true;
      }
    }
    return false;
  }

  /** "actual minus budget in 2024": what is taken away is the number, and not the time. */
  private static boolean behindNumber(QuestionReader question, int at) {
    for (int before = at - 1; before >= 0; before--) {
      if (question.cue(before, CueKind.NOT, CueKind.NONE)) {
        return false;
      }
      if (question.isBest(before, Target.MeasureTarget.class)) {
        return true;
      }
    }
    return false;
  }

  /** "stores at the end of 2022, 2023 and 2024": only balances are known at each of them. */
  private static boolean severalMoments(QuestionReader question, int at) {
    boolean listed =
        CountAndAmountRule.plainAnd(question, at + 1)
            && question.mention(at + 2) instanceof Mention.Time next
            && (next.readings().getFirst() instanceof TimeMention.Window
                || next.readings().getFirst() instanceof TimeMention.WindowSet);
    return listed
        && question.draft().metrics.stream().anyMatch(metric -> SemiAdditive.of(metric).isEmpty());
  }

  /** Windows of much the same length are no reason to ask back; the one taken is said. */
  private static boolean farApart(List<TimeMention> readings) {
    long shortest = Long.MAX_VALUE;
    long longest = 0;
    for (TimeMention reading : readings) {
      if (reading instanceof TimeMention.Window each && each.window().isClosed()) {
        long days = ChronoUnit.DAYS.between(each.window().from(), each.window().toExclusive());
        shortest = Math.min(shortest, days);
        longest = Math.max(longest, days);
      }
    }
    return longest > shortest * 1.25;
  }

  /** "signed up in 2024": a time column right before the window is the one that is meant. */
  private static void bindColumn(Draft draft, QuestionReader question) {
    ColumnRef column = draft.lastColumn;
    if (column != null && question.schema().role(column) == ColumnRole.TIME) {
      draft.time.column = column;
      draft.outputs.remove(column);
      draft.lastColumn = null;
    }
  }

  private static void addGrain(Draft draft, int at, TimeMention.Grain grain) {
    draft.dimensions.add(new Dimension.OfTime(grain.grain(), null));
    draft.means(at, "by " + name(grain.grain()));
    if (grain.use() == GrainUse.ASKED || grain.use() == GrainUse.NOUN) {
      draft.ranking.periods = grain.grain();
    }
    if (grain.use() == GrainUse.PER && draft.clause != Draft.Clause.TOP) {
      draft.clause = Draft.Clause.SELECT;
    }
  }

  /** "by month and store": rows of a table make groups too, where each of them is meant. */
  private static boolean groupFollows(QuestionReader question, int at) {
    int next = question.skipJoining(at + 2);
    return question.cue(at + 1, CueKind.AND)
        && question.draft().clause != Draft.Clause.TOP
        && question.isBest(next, Target.TableTarget.class)
        && !SaidWords.at(question, next).endsWith("s");
  }

  private static void addMoving(Draft draft, int at, TimeMention.Moving moving) {
    draft.time.movingRows = moving.count();
    draft.time.movingUnit = moving.unit();
    draft.time.cumulative |= moving.sum();
    TimeGrain unit = moving.unit();
    String periods = (unit == null ? "period" : name(unit)) + "s";
    draft.means(
        at, (moving.sum() ? "summed up over " : "averaged over ") + moving.count() + " " + periods);
  }

  private static void addPart(Draft draft, int at, TimeMention.Part part) {
    if (part.grouping()) {
      draft.dimensions.add(new Dimension.OfDatePart(part.part(), null));
      draft.means(at, "by " + part.part().name().toLowerCase(Locale.ROOT));
    } else {
      keep(draft, part);
      draft.means(at, "on certain days");
    }
  }

  /** "Saturdays and Sundays" are both kept; set against each other, each is counted apart. */
  private static void keep(Draft draft, TimeMention.Part part) {
    List<TimeMention.Part> recurring = draft.time.recurring;
    for (int each = 0; each < recurring.size(); each++) {
      TimeMention.Part before = recurring.get(each);
      if (before.part() == part.part()) {
        SortedSet<Integer> values = new TreeSet<>(before.values());
        values.addAll(part.values());
        recurring.set(
            each, new TimeMention.Part(before.firstToken(), part.endToken(), part.part(), values));
        if (draft.time.compared || draft.time.with) {
          draft.dimensions.add(new Dimension.OfDatePart(part.part(), null));
        }
        return;
      }
    }
    recurring.add(part);
  }

  private static String labels(List<TimeWindow> windows) {
    return String.join(" and ", windows.stream().map(TimeWindow::label).toList());
  }

  private static String name(TimeGrain grain) {
    return grain.name().toLowerCase(Locale.ROOT);
  }
}
