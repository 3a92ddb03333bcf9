package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the time of a question the time at which something stood: "today" and "a year ago" are
 * the last time up to that day, and without a time it is the day of asking.
 */
final class StandingTime {

  private final Schema schema;
  private final Draft draft;
  private final LocalDate asOf;

  StandingTime(Schema schema, Draft draft, LocalDate asOf) {
    this.schema = schema;
    this.draft = draft;
    this.asOf = asOf;
  }

  /** Returns the reason why it cannot be done, or null. */
  @Nullable String complete() {
    for (Metric metric : draft.metrics) {
      Measure now = SemiAdditive.now(metric).orElse(null);
      if (now != null) {
        comingDue(now);
      }
      if (now != null && !knownNow(now)) {
        return "The "
            + now.label()
            + " is known as the data stands now, and not for an earlier time.";
      }
    }
    if (!SemiAdditive.all(draft.metrics)) {
      return null;
    }
    if (draft.time.cumulative) {
      return "How something stood at a time cannot be summed up over time.";
    }
    List<TimeWindow> windows = draft.time.windows;
    if (draft.timeDimension().isEmpty() || overPeriods()) {
      windows.replaceAll(this::until);
    }
    boolean beyond = beyondToday();
    if (windows.isEmpty() && beyond) {
      windows.add(upTo(asOf, TimeWindow.of(null, asOf.plusDays(1), null).label()));
    }
    return null;
  }

  /** "what do we have to pay in the next 30 days": what is due then. */
  private void comingDue(Measure now) {
    List<TimeWindow> windows = draft.time.windows;
    boolean coming =
        !windows.isEmpty()
            && windows.stream().allMatch(each -> each.from() != null && each.isClosed())
            && windows.stream().allMatch(each -> asOf.isBefore(each.from()));
    if (draft.time.column != null || !coming) {
      return;
    }
    new Deadlines(schema)
        .all().stream()
            .filter(column -> column.table().equals(now.table()))
            .findFirst()
            .ifPresent(column -> draft.time.column = column);
  }

  /** A time of the rows that was named is a condition on them: "due before October". */
  private boolean knownNow(Measure now) {
    ColumnRef by = draft.timeDimension().map(Dimension.OfTime::column).orElse(null);
    boolean ofRows = by != null && by.table().equals(now.table());
    if (draft.time.column != null || ofRows) {
      return ofRows || draft.timeDimension().isEmpty();
    }
    draft.time.windows.removeIf(
        window -> window.relative() && asOf.equals(window.from()) && isOneDay(window));
    return draft.time.windows.isEmpty()
        && draft.timeDimension().isEmpty()
        && draft.time.comparison == null;
  }

  private static boolean isOneDay(TimeWindow window) {
    LocalDate from = window.from();
    return from != null && from.plusDays(1).equals(window.toExclusive());
  }

  /** Whether all that is known of some metric is of before the day of asking. */
  private boolean beyondToday() {
    for (Metric metric : draft.metrics) {
      Measure measure = SemiAdditive.of(metric).orElseThrow();
      LocalDate last = new SemiAdditive(schema).lastDay(measure);
      if (last != null && last.isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }

  private boolean overPeriods() {
    return draft.metrics.stream().anyMatch(Metric.OverGroups.class::isInstance);
  }

  private TimeWindow until(TimeWindow window) {
    LocalDate from = window.from();
    LocalDate end = window.toExclusive();
    if (from == null || end == null || overPeriods()) {
      return window;
    }
    if (from.plusDays(1).equals(end)) {
      return upTo(from, window.label());
    }
    boolean passed = !end.isAfter(asOf.plusDays(1));
    LocalDate back = ago(window, asOf);
    if (back != null) {
      String label = window.label().toLowerCase(Locale.ROOT);
      return upTo(back, label.replaceFirst(" \\(.*", ""));
    }
    return passed || from.isAfter(asOf) ? window : window.upTo(asOf).called(window.label());
  }

  /** "a year ago" is the same day a year earlier; null for a time that is said otherwise. */
  static @Nullable LocalDate ago(TimeWindow window, LocalDate asOf) {
    LocalDate from = window.from();
    TimeGrain unit = window.unit();
    boolean said = window.label().toLowerCase(Locale.ROOT).contains(" ago");
    return said && from != null && unit != null ? back(from, unit, asOf) : null;
  }

  /** The same day so many units earlier. */
  private static LocalDate back(LocalDate from, TimeGrain unit, LocalDate asOf) {
    return switch (unit) {
      case DAY -> from;
      case WEEK -> from.plusDays(asOf.getDayOfWeek().getValue() - 1L);
      case MONTH -> from.withDayOfMonth(Math.min(asOf.getDayOfMonth(), from.lengthOfMonth()));
      case QUARTER ->
          from.plusMonths((asOf.getMonthValue() - 1) % 3).plusDays(asOf.getDayOfMonth() - 1L);
      case YEAR -> asOf.withYear(from.getYear());
    };
  }

  private static TimeWindow upTo(LocalDate day, String label) {
    return new TimeWindow(null, day.plusDays(1), label, null, false, true);
  }
}
