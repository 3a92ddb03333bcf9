package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.ComparisonKind;
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
    addGrain();
    comparison = comparisonOfWindows();
    if (comparison == null) {
      comparison = comparisonOfPeriods();
    }
    dropTodayOfStocks();
    boolean timed =
        !draft.windows.isEmpty() || !draft.recurring.isEmpty() || timeDimension().isPresent();
    if (!timed) {
      return null;
    }
    ColumnRef column = column();
    if (column == null) {
      return "The data that is asked about has no date.";
    }
    String outside = outside(column);
    if (outside != null) {
      return outside;
    }
    bind(column);
    return null;
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
    boolean none =
        windows().stream()
            .allMatch(window ->
                (window.from() != null && last.compareTo(window.from().toString()) < 0)
                    || (window.toExclusive() != null
                        && first.compareTo(window.toExclusive().toString()) >= 0));
    return none
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

  /** What a portfolio is worth today is what the data says, not what was bought today. */
  private void dropTodayOfStocks() {
    boolean stocks =
        !draft.metrics.isEmpty()
            && draft.metrics.stream()
                .allMatch(metric ->
                    metric instanceof Metric.ModelMeasure measure
                        && measure.measure().timeColumn() == null);
    if (stocks
        && draft.windows.removeIf(window ->
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
      boolean afterAbsence = draft.absence == null || draft.windowsBeforeAbsence == 0;
      draft.filters.add(afterAbsence ? draft.filters.size() : 0, window);
    }
    for (TimeMention.Part part : draft.recurring) {
      draft.filters.add(new Filter.Recurring(column, part.part(), List.copyOf(part.values())));
    }
    List<Dimension> bound = draft.dimensions.stream().map(each -> bind(each, column)).toList();
    draft.dimensions.clear();
    draft.dimensions.addAll(bound);
    draft.metrics.replaceAll(metric ->
        metric instanceof Metric.AverageOver average
            ? new Metric.AverageOver(average.inner(), bind(average.each(), column))
            : metric);
  }

  private static Dimension bind(Dimension dimension, ColumnRef column) {
    return switch (dimension) {
      case Dimension.OfTime time -> new Dimension.OfTime(time.grain(), column);
      case Dimension.OfDatePart part -> new Dimension.OfDatePart(part.part(), column);
      case Dimension.OfColumn _, Dimension.OfEntity _ -> dimension;
    };
  }

  private List<TimeWindow> windows() {
    return comparison instanceof Comparison.OfWindows compared
        ? List.of(compared.base(), compared.current())
        : draft.windows.stream()
            .filter(window -> window.from() != null || window.toExclusive() != null)
            .toList();
  }

  private Optional<Dimension.OfTime> timeDimension() {
    return draft.dimensions.stream()
        .filter(Dimension.OfTime.class::isInstance)
        .map(Dimension.OfTime.class::cast)
        .findFirst()
        .or(this::averagedTime);
  }

  private Optional<Dimension.OfTime> averagedTime() {
    return draft.metrics.stream()
        .filter(metric ->
            metric instanceof Metric.AverageOver average
                && average.each() instanceof Dimension.OfTime)
        .map(metric -> (Dimension.OfTime) ((Metric.AverageOver) metric).each())
        .findFirst();
  }

  /** "over time", "running total" and several windows side by side want a grain. */
  private void addGrain() {
    boolean wanted = draft.trend || draft.cumulative || draft.movingRows != null;
    boolean sideBySide =
        draft.windows.size() > 1
            && draft.comparison == null
            && !draft.growth
            && !draft.compared
            && !draft.metrics.isEmpty()
            && draft.windows.stream().allMatch(window -> window.unit() != null);
    if (timeDimension().isPresent()) {
      return;
    }
    if (sideBySide) {
      TimeGrain unit = draft.windows.getFirst().unit();
      draft.dimensions.add(new Dimension.OfTime(unit == null ? TimeGrain.YEAR : unit, null));
    } else if (wanted) {
      TimeGrain grain = fittingGrain();
      draft.dimensions.add(new Dimension.OfTime(grain, null));
      draft.assume("by " + grain.name().toLowerCase(Locale.ROOT));
    }
  }

  private TimeGrain fittingGrain() {
    if (draft.windows.isEmpty() || !draft.windows.getFirst().isClosed()) {
      return TimeGrain.MONTH;
    }
    TimeWindow window = draft.windows.getFirst();
    long days = ChronoUnit.DAYS.between(window.from(), window.toExclusive());
    return days <= 45 ? TimeGrain.DAY : days <= 120 ? TimeGrain.WEEK : TimeGrain.MONTH;
  }

  private @Nullable Comparison comparisonOfWindows() {
    List<TimeWindow> windows = draft.windows;
    boolean byPeriod = timeDimension().isPresent();
    if (draft.comparison != null && !byPeriod && !windows.isEmpty()) {
      TimeWindow current = windows.getFirst();
      if (current.isClosed() && !eachPeriod(draft.comparison.kind(), current)) {
        return new Comparison.OfWindows(current, draft.comparison.baseFor(current, asOf));
      }
    }
    boolean wanted = draft.growth || draft.compared;
    if (wanted && windows.size() == 2 && !byPeriod && draft.comparison == null) {
      List<TimeWindow> sorted = new ArrayList<>(windows);
      sorted.sort(Comparator.comparing(TimeCompletion::start));
      return new Comparison.OfWindows(sorted.get(1), sorted.get(0));
    }
    if (draft.growth
        && draft.comparison == null
        && windows.size() == 1
        && !byPeriod
        && windows.getFirst().isClosed()) {
      TimeWindow current = windows.getFirst();
      TimeWindow base = current.previous();
      draft.assume("against " + base.label());
      return new Comparison.OfWindows(current, base);
    }
    return null;
  }

  /** "month over month in 2024" compares each month, not the year. */
  private static boolean eachPeriod(ComparisonKind kind, TimeWindow window) {
    return switch (kind) {
      case QUARTER_OVER_QUARTER -> window.unit() != TimeGrain.QUARTER;
      case MONTH_OVER_MONTH -> window.unit() != TimeGrain.MONTH;
      case WEEK_OVER_WEEK -> window.unit() != TimeGrain.WEEK;
      case DAY_OVER_DAY -> window.unit() != TimeGrain.DAY;
      case WINDOW, PREVIOUS_PERIOD, SAME_PERIOD_LAST_YEAR, YEAR_OVER_YEAR -> false;
    };
  }

  private static LocalDate start(TimeWindow window) {
    return window.from() == null ? LocalDate.MIN : window.from();
  }

  private @Nullable Comparison comparisonOfPeriods() {
    boolean wanted = draft.growth || (draft.comparison != null);
    if (!wanted || draft.metrics.isEmpty()) {
      return null;
    }
    ComparisonKind kind = draft.comparison == null ? null : draft.comparison.kind();
    Dimension.OfTime time = timeDimension().orElse(null);
    TimeGrain grain = time != null ? time.grain() : grainOf(kind);
    if (time == null) {
      draft.dimensions.add(new Dimension.OfTime(grain, null));
      if (kind == null) {
        draft.assume("by " + grain.name().toLowerCase(Locale.ROOT));
      }
    }
    boolean year =
        kind == ComparisonKind.YEAR_OVER_YEAR || kind == ComparisonKind.SAME_PERIOD_LAST_YEAR;
    return new Comparison.OfPeriods(year ? perYear(grain) : 1, null);
  }

  private static TimeGrain grainOf(@Nullable ComparisonKind kind) {
    return switch (kind) {
      case YEAR_OVER_YEAR, SAME_PERIOD_LAST_YEAR -> TimeGrain.YEAR;
      case QUARTER_OVER_QUARTER -> TimeGrain.QUARTER;
      case WEEK_OVER_WEEK -> TimeGrain.WEEK;
      case DAY_OVER_DAY -> TimeGrain.DAY;
      case MONTH_OVER_MONTH, WINDOW, PREVIOUS_PERIOD -> TimeGrain.MONTH;
      case null -> TimeGrain.MONTH;
    };
  }

  private static int perYear(TimeGrain grain) {
    return switch (grain) {
      case DAY -> 365;
      case WEEK -> 52;
      case MONTH -> 12;
      case QUARTER -> 4;
      case YEAR -> 1;
    };
  }

  /** The time that is meant: the one named, that of the event, of the metric, of the rows. */
  private @Nullable ColumnRef column() {
    if (draft.windowColumn != null) {
      return draft.windowColumn;
    }
    if (draft.absence != null) {
      Optional<ColumnRef> absent = schema.timeColumn(draft.absence.table());
      if (absent.isPresent()) {
        return absent.get();
      }
    }
    boolean rows = draft.metrics.stream().allMatch(Metric.RowCount.class::isInstance);
    if (rows) {
      for (String event : draft.events) {
        Optional<ColumnRef> time = schema.timeColumn(event);
        if (time.isPresent()) {
          return time.get();
        }
      }
    }
    return ofMetricOrRows();
  }

  private @Nullable ColumnRef ofMetricOrRows() {
    List<Metric> metrics = new ArrayList<>(draft.metrics);
    if (draft.rankMetric != null) {
      metrics.add(draft.rankMetric);
    }
    draft.conditions.forEach(condition -> metrics.add(condition.metric()));
    for (Metric metric : metrics) {
      Optional<ColumnRef> time = MetricTables.time(schema, metric);
      if (time.isPresent()) {
        return time.get();
      }
    }
    String anchor =
        metrics.isEmpty() ? draft.anchor() : MetricTables.base(schema, metrics.getFirst());
    if (anchor == null) {
      return null;
    }
    return schema.timeColumn(anchor).orElseGet(() -> nearest(anchor));
  }

  private @Nullable ColumnRef nearest(String anchor) {
    return schema.tables().stream()
        .map(Table::name)
        .filter(table -> schema.timeColumn(table).isPresent())
        .filter(table -> schema.joins().distance(anchor, table) <= 4)
        .min(Comparator.comparingDouble(table -> schema.joins().distance(anchor, table)))
        .flatMap(schema::timeColumn)
        .orElse(null);
  }
}
