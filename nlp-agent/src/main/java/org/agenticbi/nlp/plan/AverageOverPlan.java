package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.DatePart;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.model.sql.WindowFunction;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.schema.Schema;

/** A number over groups: the groups inside, their mean, median or first few outside. */
final class AverageOverPlan {

  private static final String GROUPS = "g";
  private static final String PLACE = "place";

  private final Schema schema;
  private final Planner planner;

  AverageOverPlan(Schema schema, Planner planner) {
    this.schema = schema;
    this.planner = planner;
  }

  Plan plan(Interpretation asked, Metric.OverGroups over) {
    if (asked.metrics().size() > 1) {
      throw new PlanProblem("A number over groups can only be computed alone; please ask for it.");
    }
    Plan groups = planner.plan(groups(asked, over));
    List<PlannedColumn> columns = new ArrayList<>();
    List<Expression> groupBy = new ArrayList<>();
    for (PlannedColumn column : groups.columns()) {
      Expression value = new Expression.ColumnReference(GROUPS, column.name());
      if (column.metric() != null) {
        columns.add(outer(over, column, value));
      } else if (asked.dimensions().contains(column.dimension())) {
        columns.add(column.as(column.name(), column.label(), value));
        groupBy.add(value);
      }
    }
    Select inside = unordered(groups);
    if (over instanceof Metric.ShareOfFirst share) {
      inside = placed(inside, groups.columns(), asked, share);
    }
    return new Plan(outside(over, inside, asked, columns, groupBy), columns, List.of());
  }

  private static Interpretation groups(Interpretation asked, Metric.OverGroups over) {
    List<Dimension> inner = new ArrayList<>(asked.dimensions());
    if (!inner.contains(over.each())) {
      inner.add(over.each());
    }
    return new Interpretation(
        null,
        List.of(),
        false,
        List.of(over.inner()),
        inner,
        asked.filters(),
        asked.having(),
        null,
        false,
        null,
        null,
        false,
        null,
        null);
  }

  private PlannedColumn outer(Metric.OverGroups over, PlannedColumn column, Expression value) {
    return switch (over) {
      case Metric.AverageOver average -> {
        boolean keeps =
            average.kind() == AggregateKind.MINIMUM || average.kind() == AggregateKind.MAXIMUM;
        boolean whole = "integer".equals(column.format()) && !keeps;
        yield column
            .as(
                new ColumnNames(schema).of(over),
                new ColumnNames(schema).label(over),
                new Expression.Aggregate(average.kind(), value, false, null))
            .shown(column.unit(), whole ? null : column.format());
      }
      case Metric.ShareOfFirst share ->
          column
              .as("share_of_" + column.name(), "share of " + column.label(), part(share, value))
              .shown("percent", "percent");
    };
  }

  /** The sum of the first few over the sum of all. */
  private static Expression part(Metric.ShareOfFirst share, Expression value) {
    Condition first =
        new Condition.Comparison(
            new Expression.ColumnReference(GROUPS, PLACE),
            Comparator.AT_MOST,
            new Expression.Parameter((long) share.first()));
    return new Expression.Arithmetic(
        new Expression.Aggregate(AggregateKind.SUM, value, false, first),
        ArithmeticOperator.DIVIDE,
        new Expression.Aggregate(AggregateKind.SUM, value, false, null));
  }

  /** The groups with their places; what belongs to none of them comes last. */
  private Select placed(
      Select inside, List<PlannedColumn> columns, Interpretation asked, Metric.ShareOfFirst share) {
    List<Expression> apart = new ArrayList<>();
    List<PlannedColumn> ranked = new ArrayList<>();
    List<OrderKey> byValue = new ArrayList<>();
    for (PlannedColumn column : columns) {
      if (column.metric() != null) {
        byValue.add(new OrderKey(column.expression(), share.descending()));
      } else if (asked.dimensions().contains(column.dimension())) {
        apart.add(column.expression());
      } else {
        ranked.add(column);
      }
    }
    List<OrderKey> order = new ArrayList<>();
    Condition present = RankedPresence.of(schema, inside, ranked);
    if (present != null) {
      Expression zero = new Expression.Constant(BigDecimal.ZERO);
      Expression one = new Expression.Constant(BigDecimal.ONE);
      order.add(
          new OrderKey(
              new Expression.Case(List.of(new Expression.When(present, zero)), one), false));
    }
    order.addAll(byValue);
    ranked.forEach(column -> order.add(new OrderKey(column.expression(), false)));
    List<SelectItem> items = new ArrayList<>(inside.items());
    items.add(
        new SelectItem(
            new Expression.Window(WindowFunction.ROW_NUMBER, List.of(), apart, order, null),
            PLACE));
    return inside.withItems(items);
  }

  /** Names of days come in the order of the days that they stand for. */
  private static Expression inCalendar(PlannedColumn part, Metric.OverGroups over) {
    boolean named =
        part.dimension() instanceof Dimension.OfDatePart date
            && date.part() == org.agenticbi.nlp.time.DatePart.DAY_OF_WEEK
            && over.each() instanceof Dimension.OfTime;
    if (!named) {
      return new Expression.OutputColumn(part.name());
    }
    Expression day = new Expression.ColumnReference(GROUPS, "day");
    return new Expression.TimePart(
        DatePart.DAY_OF_WEEK, new Expression.Aggregate(AggregateKind.MINIMUM, day, false, null));
  }

  private static Select outside(
      Metric.OverGroups over,
      Select inside,
      Interpretation asked,
      List<PlannedColumn> columns,
      List<Expression> groupBy) {
    Ranking ranking = asked.ranking();
    Integer limit = ranking == null || groupBy.isEmpty() ? null : ranking.limit();
    PlannedColumn first = columns.getFirst();
    boolean part = first.dimension() instanceof Dimension.OfDatePart && ranking == null;
    boolean inTime = first.dimension() instanceof Dimension.OfTime || part;
    PlannedColumn key = inTime && limit == null ? first : columns.getLast();
    boolean descending = ranking == null ? !inTime : ranking.descending();
    Expression value = part ? inCalendar(first, over) : new Expression.OutputColumn(key.name());
    OrderKey order = new OrderKey(value, descending);
    return new Select(
        List.of(),
        false,
        columns.stream().map(ListPlan::item).toList(),
        new From.QuerySource(inside, GROUPS),
        List.of(),
        null,
        groupBy,
        null,
        groupBy.isEmpty() ? List.of() : List.of(order),
        limit == null ? null : Long.valueOf(limit));
  }

  /** An order inside would be lost; it is left out. */
  private static Select unordered(Plan groups) {
    if (!(groups.statement() instanceof Select select)) {
      throw new PlanProblem("This cannot be averaged.");
    }
    return select.withOrder(List.of(), null);
  }
}
