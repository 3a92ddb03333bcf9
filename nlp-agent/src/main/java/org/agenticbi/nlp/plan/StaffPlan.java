package org.agenticbi.nlp.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.CommonTable;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.Join;
import org.agenticbi.model.sql.Select;
import org.agenticbi.nlp.interpretation.Comparison;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.interpretation.StaffFigure;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * Hires, leavers, headcounts and turnover of a time or of each period.
 *
 * <p>Who came and who left have times of their own, and who was there has none: so each of them is
 * counted by conditions on both times. For periods, the periods are rows that those who were there
 * are joined to.
 */
final class StaffPlan {

  private static final String PERIODS = "periods";
  private static final String PERIOD = "period";

  private final Schema schema;
  private final TimeExpressions times;
  private final FilterConditions filters;

  StaffPlan(Schema schema, TimeExpressions times, FilterConditions filters) {
    this.schema = schema;
    this.times = times;
    this.filters = filters;
  }

  /** A question of which every number is one of these. */
  Plan plan(Interpretation asked) {
    List<Metric.OfStaff> metrics = metrics(asked);
    if (asked.share() || asked.cumulative() || asked.movingRows() != null) {
      throw new PlanProblem("Shares and running totals of headcounts cannot be computed.");
    }
    Metric.OfStaff first = metrics.getFirst();
    Block block = new Block(schema, first.staff().table(), new TreeSet<>(Set.of(PERIOD)));
    StaffTimes said = new StaffTimes(schema, first);
    Optional<Dimension.OfTime> time = time(asked);
    List<CommonTable> with = new ArrayList<>();
    ColumnNames names = new ColumnNames(schema);
    List<PlannedColumn> columns = new ArrayList<>();
    Set<Expression> keys = new LinkedHashSet<>();
    StaffConditions within;
    if (time.isPresent()) {
      if (figures(metrics).contains(StaffFigure.CURRENT_HEADCOUNT)) {
        throw new PlanProblem("How many there are today is no number of each period.");
      }
      String name = time.get().grain().name().toLowerCase(Locale.ROOT);
      StaffPeriods periods =
          new StaffPeriods(name, time.get().grain(), said.closed(asked, time.get().grain()));
      with.add(new CommonTable(PERIODS, periods.rows()));
      within =
          new StaffConditions(
              block, times, first.staff(), period(periods.begins()), period(StaffPeriods.ENDS));
      From source = new From.TableSource(PERIODS, PERIOD);
      block.joins().add(new Join(Join.Kind.INNER, source, within.relevant(figures(metrics))));
      columns.add(column(time.get(), names.unique(name), first));
    } else {
      within = within(block, first, asked, said);
    }
    DimensionColumns.Grouped grouped =
        new DimensionColumns(schema, times).grouped(block, others(asked), names);
    columns.addAll(grouped.columns());
    keys.addAll(grouped.keys());
    columns.forEach(column -> keys.add(column.expression()));
    filters.apply(block, said.conditions(asked));
    columns.addAll(numbers(block, asked, metrics, within, names));
    if (time.isEmpty() && !(asked.comparison() instanceof Comparison.OfWindows)) {
      block.where(within.relevant(figures(metrics)));
    }
    return new Plan(select(block, asked, with, columns, keys), columns, List.of());
  }

  private static List<Metric.OfStaff> metrics(Interpretation asked) {
    List<Metric.OfStaff> metrics = new ArrayList<>();
    for (Metric metric : asked.metrics()) {
      if (!(metric instanceof Metric.OfStaff staff)) {
        throw new PlanProblem("Please ask for the headcount and the other number one at a time.");
      }
      metrics.add(staff);
    }
    return metrics;
  }

  private static List<StaffFigure> figures(List<Metric.OfStaff> metrics) {
    return metrics.stream().map(Metric.OfStaff::figure).toList();
  }

  private static Optional<Dimension.OfTime> time(Interpretation asked) {
    return asked.dimensions().stream()
        .filter(Dimension.OfTime.class::isInstance)
        .map(Dimension.OfTime.class::cast)
        .findFirst();
  }

  private static List<Dimension> others(Interpretation asked) {
    if (asked.dimensions().stream().anyMatch(Dimension.OfDatePart.class::isInstance)) {
      throw new PlanProblem("How many there were cannot be added up over parts of the calendar.");
    }
    return asked.dimensions().stream()
        .filter(dimension -> !(dimension instanceof Dimension.OfTime))
        .toList();
  }

  private static Expression period(String column) {
    return new Expression.ColumnReference(PERIOD, column);
  }

  private static PlannedColumn column(Dimension.OfTime time, String name, Metric.OfStaff metric) {
    return new PlannedColumn(
        name,
        name,
        period(name),
        ColumnRole.TIME,
        null,
        name,
        null,
        time,
        metric.staff().came().toString());
  }

  /** The one time that is asked about. */
  private StaffConditions within(
      Block block, Metric.OfStaff metric, Interpretation asked, StaffTimes said) {
    if (metric.figure() == StaffFigure.CURRENT_HEADCOUNT) {
      return within(block, metric, TimeWindow.of(null, null, null));
    }
    if (asked.comparison() instanceof Comparison.OfWindows compared) {
      return within(block, metric, compared.current().upTo(metric.today()));
    }
    List<TimeWindow> windows = said.windows(asked);
    if (windows.size() > 1) {
      throw new PlanProblem("Please ask for one time, or for each period.");
    }
    return within(
        block, metric, windows.isEmpty() ? TimeWindow.of(null, null, null) : windows.getFirst());
  }

  private StaffConditions within(Block block, Metric.OfStaff metric, TimeWindow window) {
    LocalDate from = window.from();
    LocalDate last = metric.today().plusDays(1);
    if (from != null && !from.isBefore(last)) {
      throw new PlanProblem("Nothing is known of that time yet.");
    }
    LocalDate end = window.toExclusive();
    return new StaffConditions(
        block,
        times,
        metric.staff(),
        from == null ? null : new Expression.Parameter(from),
        new Expression.Parameter(end == null || end.isAfter(last) ? last : end));
  }

  private List<PlannedColumn> numbers(
      Block block,
      Interpretation asked,
      List<Metric.OfStaff> metrics,
      StaffConditions within,
      ColumnNames names) {
    List<PlannedColumn> columns = new ArrayList<>();
    MetricColumns made = new MetricColumns(schema);
    Comparison.OfWindows compared =
        asked.comparison() instanceof Comparison.OfWindows windows ? windows : null;
    for (Metric.OfStaff metric : metrics) {
      boolean only = metrics.size() == 1 && compared == null;
      PlannedColumn plain = made.column(metric, within.value(metric, only), names);
      if (compared == null) {
        columns.add(plain);
      } else {
        StaffConditions base = within(block, metric, compared.base());
        columns.addAll(compared(plain, base.value(metric, false), compared, names));
      }
    }
    return columns;
  }

  private static List<PlannedColumn> compared(
      PlannedColumn plain, Expression base, Comparison.OfWindows windows, ColumnNames names) {
    Expression current = plain.expression();
    String name = plain.name();
    return List.of(
        plain.as(name, plain.label() + " " + windows.current().label(), current),
        plain.as(
            names.unique("previous_" + name), plain.label() + " " + windows.base().label(), base),
        plain.as(
            names.unique(name + "_change"),
            "change in " + plain.label(),
            new Expression.Arithmetic(current, ArithmeticOperator.SUBTRACT, base)),
        plain
            .as(
                names.unique(name + "_growth"),
                "growth of " + plain.label(),
                DerivedColumns.growth(current, base))
            .shown("percent", "percent"));
  }

  private static Select select(
      Block block,
      Interpretation asked,
      List<CommonTable> with,
      List<PlannedColumn> columns,
      Set<Expression> keys) {
    Ranking ranking = asked.ranking();
    Long limit = ranking == null || ranking.limit() == null ? null : (long) ranking.limit();
    return new Select(
        with,
        false,
        columns.stream().map(ListPlan::item).toList(),
        block.from(),
        block.joins(),
        Conditions.all(block.conditions()),
        List.copyOf(keys),
        having(asked, columns),
        GroupOrder.of(asked, columns, limit != null),
        limit);
  }

  private static @Nullable Condition having(Interpretation asked, List<PlannedColumn> columns) {
    List<Condition> conditions = new ArrayList<>();
    for (Filter.MetricCondition each : asked.having()) {
      PlannedColumn compared =
          columns.stream()
              .filter(column -> each.metric().equals(column.metric()))
              .findFirst()
              .orElseThrow(() -> new PlanProblem("A number that is compared was not computed."));
      conditions.add(
          new Condition.Comparison(
              compared.expression(), each.comparator(), FilterConditions.number(each.value())));
    }
    return Conditions.all(conditions);
  }
}
