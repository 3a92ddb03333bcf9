package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "subscriptions cancelled in Q1": the status says that they are, the date of their end says when,
 * and not that of their beginning.
 */
public final class EndOfState {

  private static final Set<String> ENDED =
      Set.of(
          "cancelled", "canceled", "terminated", "churned", "ended", "expired", "closed", "lapsed");

  private static final Set<String> ENDS =
      Set.of(
          "end",
          "ended",
          "close",
          "closed",
          "closing",
          "cancel",
          "cancelled",
          "cancellation",
          "canceled",
          "cxl",
          "terminated",
          "termination",
          "churn",
          "churned",
          "expired",
          "left");

  private EndOfState() {}

  /** The only time of the end of the rows whose state a verb tells, where no time was named. */
  static Optional<ColumnRef> time(QuestionReader question, int at) {
    boolean ended = ENDED.contains(SaidWords.at(question, at));
    if (!ended || question.draft().time.column != null) {
      return Optional.empty();
    }
    return question.mention(at) instanceof Mention.Name name
            && name.candidates().getFirst().target() instanceof Target.ValueTarget value
        ? end(question.schema(), value.column().table())
        : Optional.empty();
  }

  /** "cancelled subscriptions by month": by when they began, though it is known when they ended. */
  public static boolean datedByBeginning(Schema schema, Interpretation asked) {
    return asked.filters().stream()
        .filter(Filter.Values.class::isInstance)
        .map(Filter.Values.class::cast)
        .filter(state -> !state.negated() && state.values().stream().anyMatch(EndOfState::ended))
        .anyMatch(state ->
            end(schema, state.table()).filter(end -> datesOtherwise(asked, end)).isPresent());
  }

  private static boolean ended(String value) {
    return ENDED.contains(value.toLowerCase(Locale.ROOT));
  }

  private static boolean datesOtherwise(Interpretation asked, ColumnRef end) {
    Set<ColumnRef> times = new TreeSet<>();
    asked
        .filters()
        .forEach(filter -> {
          if (filter instanceof Filter.Window window) {
            times.add(window.column());
          }
        });
    asked
        .dimensions()
        .forEach(dimension -> {
          if (dimension instanceof Dimension.OfTime time && time.column() != null) {
            times.add(time.column());
          }
        });
    return !times.contains(end)
        && times.stream().anyMatch(time -> time.table().equals(end.table()));
  }

  private static Optional<ColumnRef> end(Schema schema, String table) {
    List<ColumnRef> ends =
        schema.timeColumns(table).stream()
            .filter(column -> Happenings.filledThen(schema, column))
            .filter(column -> ColumnWords.of(column).stream().anyMatch(ENDS::contains))
            .toList();
    return ends.size() == 1 ? Optional.of(ends.getFirst()) : Optional.empty();
  }
}
