package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * "stores open on 1 January 2024", "how many shops were open at the end of 2023", "tickets open in
 * March" -> opened by then, and not closed before.
 */
final class OpenAtRule implements ReadingRule {

  private static final Set<String> OPEN =
      Set.of(
          "open",
          "still open",
          "operating",
          "in operation",
          "already open",
          "trading",
          "active",
          "still active",
          "running",
          "still running",
          "live",
          "in force",
          "ongoing");
  private static final Set<String> STATES =
      Set.of("were", "was", "are", "is", "being", "been", "had", "still", "already");

  @Override
  public int read(QuestionReader question, int at) {
    if (!OPEN.contains(SaidWords.at(question, at)) || question.draft().negateNext) {
      return at;
    }
    int time = question.skipJoining(at + 1);
    boolean both = question.cue(time, CueKind.BOTH);
    time = both ? time + 1 : time;
    String table = table(question, at);
    if (table == null || !(question.mention(time) instanceof Mention.Time said)) {
      return at;
    }
    Optional<Filter> filter = filter(question, table, said.readings().getFirst());
    if (filter.isEmpty()) {
      return at;
    }
    question.draft().filters.add(filter.get());
    SaidWords.mean(question, at, time + 1, "there at that time");
    return time + 1;
  }

  /** The rows that it is said of: behind them, or behind the verb. */
  private static @Nullable String table(QuestionReader question, int at) {
    if (!question.tables(at - 1).isEmpty()) {
      return question.table(at - 1).orElse(null);
    }
    boolean state =
        question.cue(at - 1, CueKind.EQUAL, CueKind.CONDITION, CueKind.INTERROGATIVE)
            || STATES.contains(SaidWords.at(question, at - 1))
            || SaidWords.at(question, at - 1).startsWith("were")
            || SaidWords.at(question, at - 1).endsWith("were");
    return state ? question.draft().anchor() : null;
  }

  private static Optional<Filter> filter(QuestionReader question, String table, TimeMention said) {
    OpenTimes times = new OpenTimes(question.schema());
    return switch (said) {
      case TimeMention.Window window -> times.during(table, window.window(), name(window.window()));
      case TimeMention.Edge edge -> {
        TimeWindow moment = moment(edge);
        yield times.during(table, moment, "open on " + moment.label());
      }
      case TimeMention.WindowSet set -> throughout(times, table, set.windows());
      default -> Optional.empty();
    };
  }

  private static Optional<Filter> throughout(
      OpenTimes times, String table, List<TimeWindow> windows) {
    LocalDate from = windows.getFirst().from();
    LocalDate to = windows.getLast().toExclusive();
    return from == null || to == null || !from.isBefore(to)
        ? Optional.empty()
        : times.throughout(
            table, from, to, "open throughout " + TimeWindow.of(from, to, null).label());
  }

  private static String name(TimeWindow window) {
    LocalDate from = window.from();
    boolean day = from != null && from.plusDays(1).equals(window.toExclusive());
    return (day ? "open on " : "open in ") + window.label();
  }

  static TimeWindow moment(TimeMention.Edge edge) {
    TimeWindow window = edge.window();
    LocalDate from = window.from();
    LocalDate to = window.toExclusive();
    if (edge.atEnd() && to != null) {
      return TimeWindow.of(to.minusDays(1), to, null);
    }
    return !edge.atEnd() && from != null ? TimeWindow.of(from, from.plusDays(1), null) : window;
  }
}
