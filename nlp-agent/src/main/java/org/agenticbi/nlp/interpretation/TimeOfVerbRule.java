package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** "closed in Q2", "tickets closed by each agent last month" -> the time that the verb names. */
final class TimeOfVerbRule implements ReadingRule {

  private static final Set<String> CLAUSES =
      Set.of("who", "that", "which", "whose", "where", "who had", "that had", "and", "or");

  @Override
  public int read(QuestionReader question, int at) {
    int end = verbEnd(question, at);
    if (end == at) {
      return at;
    }
    int time = question.skipJoining(end);
    boolean beside = isTime(question, time);
    if (!beside && (!laterTime(question, end) || !finite(question, at))) {
      return at;
    }
    ColumnRef column = column(question, at, end);
    if (column == null) {
      EndOfState.time(question, at).ifPresent(ended -> question.draft().time.column = ended);
      return at;
    }
    Draft draft = question.draft();
    closeWindows(question, column);
    draft.time.column = column;
    draft.time.happened = true;
    if (isWindow(question, time)) {
      draft.time.ofVerb = column;
      draft.time.ofVerbAt = draft.time.windows.size();
    }
    for (int word = at; word < end; word++) {
      draft.means(word, "by " + question.schema().columnName(column));
    }
    return end;
  }

  /** The place behind a verb; that of the word itself when it is none, or describes a thing. */
  private static int verbEnd(QuestionReader question, int at) {
    String word = word(question, at);
    boolean thing = question.isBest(at, Target.TableTarget.class);
    if (word == null
        || isValue(question, at)
        || thing
        || question.isBest(at, Target.MeasureTarget.class)) {
      return at;
    }
    boolean up = "up".equalsIgnoreCase(text(question, at + 1));
    return up ? at + 2 : at + 1;
  }

  /** "with status closed": the value of the column before. */
  private static boolean isValue(QuestionReader question, int at) {
    ColumnRef column = question.draft().lastColumn;
    boolean named = question.mention(at - 1) instanceof Mention.Name;
    String word = text(question, at);
    if (column == null || !named || word == null) {
      return false;
    }
    Profile profile = question.schema().column(column).profile();
    return profile != null
        && profile.values().stream().anyMatch(value -> value.value().equalsIgnoreCase(word));
  }

  /** A verb that stands for itself, rather than an adjective before a thing: "closed tickets". */
  private static boolean finite(QuestionReader question, int at) {
    String word = word(question, at);
    boolean adjective = question.canBe(at + 1, Target.TableTarget.class);
    return word != null && EventTimes.past(word) && !adjective;
  }

  /** A time further on that no verb of its own stands before. */
  private static boolean laterTime(QuestionReader question, int from) {
    for (int at = from; at < question.size(); at++) {
      if (newClause(question, at)) {
        return false;
      }
      if (isTime(question, at)) {
        int before = at - 1;
        boolean joins = true;
        while (before > from && joins) {
          joins = question.cue(before) != null || "up".equalsIgnoreCase(text(question, before));
          before -= joins ? 1 : 0;
        }
        int end = verbEnd(question, before);
        return before < from || end == before || column(question, before, end) == null;
      }
    }
    return false;
  }

  /** "shipped to customers who signed up in 2024": what follows is not said of the verb. */
  private static boolean newClause(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    return cue != null && CLAUSES.contains(cue.phrase());
  }

  private static @Nullable ColumnRef column(QuestionReader question, int at, int end) {
    String verb = word(question, at);
    if (verb == null) {
      return null;
    }
    String words = end > at + 1 ? verb + " up" : verb;
    EventTimes times = new EventTimes(question.schema());
    List<String> tables = EventTimes.tables(question);
    ColumnRef own = times.of(words, tables);
    boolean rows = question.draft().metrics.stream().allMatch(Metric.RowCount.class::isInstance);
    String anchor = question.draft().anchor();
    return own == null && rows && anchor != null && EventTimes.past(words)
        ? times.ofChildren(words, anchor)
        : own;
  }

  private static @Nullable String word(QuestionReader question, int at) {
    String text = text(question, at);
    return text == null || (text.indexOf(' ') >= 0 && !text.endsWith(" up")) ? null : text;
  }

  private static @Nullable String text(QuestionReader question, int at) {
    return switch (question.mention(at)) {
      case Mention.Unknown unknown -> unknown.text();
      case Mention.Name name -> name.text();
      case null, default -> null;
    };
  }

  private static boolean isWindow(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Time time
        && time.readings().getFirst() instanceof TimeMention.Window;
  }

  private static boolean isTime(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Time time)) {
      return false;
    }
    return switch (time.readings().getFirst()) {
      case TimeMention.Window _,
          TimeMention.WindowSet _,
          TimeMention.Grain _,
          TimeMention.Part _,
          TimeMention.Trend _ ->
          true;
      case TimeMention.Moving _,
          TimeMention.Comparison _,
          TimeMention.Shift _,
          TimeMention.Edge _,
          TimeMention.EdgeOfEach _,
          TimeMention.Present _ ->
          false;
    };
  }

  /** "opened in 2024 and closed in 2025": the first time is of another column than the second. */
  private static void closeWindows(QuestionReader question, ColumnRef next) {
    Draft draft = question.draft();
    ColumnRef before = draft.time.column;
    String anchor = draft.anchor();
    if (before == null && anchor != null) {
      before = question.schema().timeColumn(anchor).orElse(null);
    }
    if (!draft.time.windows.isEmpty() && before != null && !before.equals(next)) {
      draft.filters.add(new Filter.Window(before, List.copyOf(draft.time.windows)));
      draft.time.windows.clear();
    }
  }
}
