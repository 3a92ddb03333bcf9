package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Gives windows, grains and comparisons their time column, and what they left unsaid. */
final class TimeCompletion {

  private final Schema schema;
  private final Draft draft;
  private final LocalDate asOf;
  private @Nullable Comparison comparison;

  TimeCompletion(Schema schema, Draft draft, LocalDate asOf) {
    this.schema = schema;
    this.draft = draft;
    this.asOf = asOf;
  }

  @Nullable Comparison comparison() {
    return comparison;
  }

  /** Returns the reason why it cannot be done, or null. */
  @Nullable String complete() {
    comparison = null;
    String nothing = leaveOut();
    if (nothing != null) {
      return nothing;
    }
    new TimeOfThings(schema, draft).complete();
    addGrain();
    new SharesOverTime(draft).complete();
    String uneven = new MovingPeriods(draft).complete();
    if (uneven != null) {
      return uneven;
    }
    comparison = new ComparisonCompletion(draft, asOf).comparison();
    if (comparison instanceof Comparison.OfWindows && draft.share && draft.part == null) {
      draft.unsupported = "how shares, or parts of a change, compare over time";
    }
    if (draft.share && draft.time.cumulative) {
      draft.unsupported = "shares that are summed up";
    }
    if (draft.unsupported != null) {
      return "I can compute what the data holds, but not \"" + draft.unsupported + "\".";
    }
    dropTodayOfStocks();
    String standing = new StandingTime(schema, draft, asOf).complete();
    if (standing != null) {
      return standing;
    }
    boolean timed =
        !draft.time.windows.isEmpty()
            || !draft.time.recurring.isEmpty()
            || draft.time.split != null
            || draft.timeDimension().isPresent();
    if (!timed) {
      return null;
    }
    ColumnRef column = new TimeColumnChoice(schema, draft).column();
    if (column == null) {
      return "The data that is asked about has no date.";
    }
    String outside = outside(column);
    if (outside != null) {
      return outside;
    }
    if (!(comparison instanceof Comparison.OfWindows)) {
      new BookedSoFar(schema, draft, asOf).complete(column);
    }
    bind(column);
    return null;
  }

  /** The reason, when nothing is left; null otherwise. */
  private @Nullable String leaveOut() {
    if (draft.time.excluded.isEmpty()) {
      return null;
    }
    List<TimeWindow> remaining = ExcludedWindows.remaining(draft.time.windows, draft.time.excluded);
    draft.time.excluded.clear();
    draft.time.windows.clear();
    draft.time.windows.addAll(remaining);
    return remaining.isEmpty() ? "No time is left to ask about." : null;
  }

  /** The reason, when no window holds any of the data. */
  private @Nullable String outside(ColumnRef column) {
    Profile profile = schema.column(column).profile();
    boolean empty = windows().isEmpty();
    if (empty || profile == null || profile.minimum() == null || profile.maximum() == null) {
      return null;
    }
    String first = profile.minimum();
    String last = profile.maximum();
    boolean dates = first.matches("\\d{4}-\\d{2}-\\d{2}.*") && last.matches("\\d{4}-.*");
    if (!dates) {
      return null;
    }
    return windows().stream().allMatch(window -> outside(window, first, last))
        ? "The data has nothing for "
            + windows().getFirst().label()
            + ": "
            + schema.columnName(column)
            + " goes from "
            + first.substring(0, 10)
            + " to "
            + last.substring(0, 10)
            + "."
        : null;
  }

  private static boolean outside(TimeWindow window, String first, String last) {
    boolean after = window.from() != null && last.compareTo(window.from().toString()) < 0;
    boolean before =
        window.toExclusive() != null && first.compareTo(window.toExclusive().toString()) >= 0;
    return after || before;
  }

  /** What a portfolio is worth today is what the data says, not what was bought today. */
  private void dropTodayOfStocks() {
    boolean stocks =
        !draft.metrics.isEmpty()
            && draft.metrics.stream()
                .allMatch(metric ->
                    metric instanceof Metric.ModelMeasure measure
                        && measure.measure().timeColumn() == null
                        && !schema.drafted());
    if (stocks
        && draft.time.windows.removeIf(window ->
            asOf.equals(window.from())
                && window.relative()
                && asOf.plusDays(1).equals(window.toExclusive()))) {
      draft.assume("as the data stands");
    }
  }

  private void bind(ColumnRef column) {
    List<TimeWindow> windows = windows();
    if (!windows.isEmpty()) {
      Filter.Window window = new Filter.Window(column, windows);
      if (draft.absence != null && draft.absence.timeBefore()) {
        draft.filters.addFirst(window);
        draft.absence = draft.absence.behind(1);
      } else {
        draft.filters.add(window);
      }
    }
    boolean unbounded = windows.isEmpty() && draft.time.happened && !draft.metrics.isEmpty();
    Profile profile = schema.column(column).profile();
    if (unbounded && profile != null && profile.nullShare() > 0) {
      draft.filters.add(new Filter.Missing(column, true));
    }
    for (TimeMention.Part part : draft.time.recurring) {
      draft.filters.add(new Filter.Recurring(column, part.part(), List.copyOf(part.values())));
    }
    if (draft.time.split != null) {
      draft.dimensions.add(SplitTimeRule.dimension(column, draft.time.split));
    }
    List<Dimension> bound = draft.dimensions.stream().map(each -> bind(each, column)).toList();
    draft.dimensions.clear();
    draft.dimensions.addAll(bound);
    draft.metrics.replaceAll(metric ->
        metric instanceof Metric.OverGroups over ? over.over(bind(over.each(), column)) : metric);
  }

  private static Dimension bind(Dimension dimension, ColumnRef column) {
    return switch (dimension) {
      case Dimension.OfTime time -> new Dimension.OfTime(time.grain(), column);
      case Dimension.OfDatePart part -> new Dimension.OfDatePart(part.part(), column);
      case Dimension.OfColumn _,
          Dimension.OfEntity _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          dimension;
    };
  }

  private List<TimeWindow> windows() {
    return comparison instanceof Comparison.OfWindows compared
        ? List.of(compared.base(), compared.current())
        : draft.time.windows.stream()
            .filter(window -> window.from() != null || window.toExclusive() != null)
            .toList();
  }

  /** "over time", "running total" and several windows side by side want a grain. */
  private void addGrain() {
    boolean wanted = draft.time.trend || draft.time.cumulative || draft.time.movingRows != null;
    boolean sideBySide =
        draft.time.windows.size() > 1
            && draft.time.comparison == null
            && !draft.time.growth
            && !draft.time.compared
            && !draft.metrics.isEmpty()
            && draft.time.windows.stream().allMatch(window -> window.unit() != null);
    if (draft.timeDimension().isPresent()) {
      return;
    }
    if (sideBySide) {
      TimeGrain unit = draft.time.windows.getFirst().unit();
      draft.dimensions.add(new Dimension.OfTime(unit == null ? TimeGrain.YEAR : unit, null));
    } else if (draft.time.movingUnit != null) {
      draft.dimensions.add(new Dimension.OfTime(draft.time.movingUnit, null));
    } else if (wanted) {
      TimeMention.Comparison compared = draft.time.comparison;
      TimeGrain grain =
          compared == null ? fittingGrain() : ComparisonCompletion.grainOf(compared.kind());
      draft.dimensions.add(new Dimension.OfTime(grain, null));
      draft.assume("by " + grain.name().toLowerCase(Locale.ROOT));
    }
  }

  private TimeGrain fittingGrain() {
    if (draft.time.windows.isEmpty() || !draft.time.windows.getFirst().isClosed()) {
      return TimeGrain.MONTH;
    }
    TimeWindow window = draft.time.windows.getFirst();
    long days = ChronoUnit.DAYS.between(window.from(), window.toExclusive());
    return days <= 45 ? TimeGrain.DAY : days <= 120 ? TimeGrain.WEEK : TimeGrain.MONTH;
  }
}
