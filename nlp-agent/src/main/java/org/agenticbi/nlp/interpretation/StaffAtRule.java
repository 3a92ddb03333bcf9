package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * "headcount at the end of 2023", "how many employees did we have on 1 March 2024" -> who had come
 * by that day, and had not left.
 */
final class StaffAtRule implements ReadingRule {

  /** What happened to the staff in a time, rather than who was there. */
  private static final Set<String> MOVES =
      Set.of(
          "hire",
          "hires",
          "hired",
          "new",
          "join",
          "joined",
          "joiners",
          "start",
          "started",
          "leave",
          "leavers",
          "left",
          "quit",
          "resigned",
          "terminated",
          "recruited",
          "added",
          "departed");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (!(question.mention(at) instanceof Mention.Time said)
        || draft.metrics.size() != 1
        || draft.negateNext
        || moves(question)) {
      return at;
    }
    Optional<TimeWindow> day = day(said.readings().getFirst());
    Optional<String> staff = staff(draft.metrics.getFirst());
    if (day.isEmpty()
        || staff.isEmpty()
        || HeadcountRule.left(question.schema(), staff.get()).isEmpty()) {
      return at;
    }
    Optional<Filter> there =
        new OpenTimes(question.schema())
            .during(staff.get(), day.get(), "there on " + day.get().label());
    there.ifPresent(filter -> {
      draft.filters.add(filter);
      draft.metrics.set(0, new Metric.RowCount(staff.get()));
      draft.means(at, "there on " + day.get().label());
    });
    return there.isPresent() ? at + 1 : at;
  }

  private static boolean moves(QuestionReader question) {
    return IntStream.range(0, question.size())
        .anyMatch(at -> MOVES.contains(SaidWords.at(question, at)));
  }

  private static Optional<String> staff(Metric metric) {
    return metric instanceof Metric.RowCount count
        ? Optional.of(count.table())
        : SemiAdditive.now(metric)
            .filter(measure -> metric instanceof Metric.ModelMeasure && counts(measure))
            .map(Measure::table);
  }

  /** What those who were there were paid is no number of them. */
  private static boolean counts(Measure measure) {
    return measure.expression() instanceof Aggregated sum && sum.aggregate() == AggregateKind.COUNT;
  }

  /** The last or first day of a time, or a day that is named. */
  private static Optional<TimeWindow> day(TimeMention said) {
    return switch (said) {
      case TimeMention.Edge edge -> Optional.of(OpenAtRule.moment(edge));
      case TimeMention.Window window -> Optional.of(window.window()).filter(StaffAtRule::oneDay);
      default -> Optional.empty();
    };
  }

  private static boolean oneDay(TimeWindow window) {
    LocalDate from = window.from();
    return from != null && from.plusDays(1).equals(window.toExclusive());
  }
}
