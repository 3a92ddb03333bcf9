package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Metrics in SQL, as aggregates over the rows of a block. */
final class MetricExpressions {

  private final FilterConditions filters;
  private final Set<RowCondition> held;

  MetricExpressions(FilterConditions filters) {
    this(filters, Set.of());
  }

  /** The held conditions are on the rows of the block already. */
  MetricExpressions(FilterConditions filters, Set<RowCondition> held) {
    this.filters = filters;
    this.held = held;
  }

  FilterConditions filters() {
    return filters;
  }

  /** A metric over the rows that fulfil a condition; all rows when there is none. */
  Expression expression(Block block, Metric metric, @Nullable Condition only) {
    return switch (metric) {
      case Metric.RowCount count -> count(block, count.table(), only);
      case Metric.ColumnAggregate aggregate ->
          new Expression.Aggregate(
              aggregate.kind(), block.column(aggregate.column()), aggregate.distinct(), only);
      case Metric.ModelMeasure measure ->
          measure(block, measure.measure(), measure.measure().expression(), only);
      case Metric.OverGroups over -> expression(block, over.inner(), only);
      case Metric.Portion portion -> portion(block, portion, only);
      case Metric.OfStaff _, Metric.PerHead _ ->
          throw new PlanProblem(
              "Headcounts over a time cannot be combined with that; please ask for one thing at a"
                  + " time.");
      case Metric.SpanAggregate aggregate -> SpanExpressions.aggregate(block, aggregate, only);
    };
  }

  private Expression portion(Block block, Metric.Portion portion, @Nullable Condition only) {
    Condition part = filters.single(block, portion.part());
    return new Expression.Arithmetic(
        orNothing(expression(block, portion.counted(), Conditions.both(only, part))),
        ArithmeticOperator.DIVIDE,
        expression(block, portion.whole(), only));
  }

  private static Expression count(Block block, String table, @Nullable Condition only) {
    if (block.root().equals(table)) {
      return new Expression.Aggregate(AggregateKind.COUNT, new Expression.Star(), false, only);
    }
    List<ColumnRef> key = block.schema().primaryKey(table);
    if (key.size() != 1) {
      throw new PlanProblem(
          "The rows of " + block.schema().tableName(table) + " have no key to count them by.");
    }
    return new Expression.Aggregate(AggregateKind.COUNT, block.column(key.getFirst()), true, only);
  }

  private Expression measure(
      Block block, Measure measure, MeasureExpression expression, @Nullable Condition only) {
    return switch (expression) {
      case MeasureExpression.Aggregated aggregated -> aggregated(block, measure, aggregated, only);
      case MeasureExpression.Calculated calculated -> calculated(block, measure, calculated, only);
      case MeasureExpression.Constant constant -> new Expression.Constant(constant.value());
    };
  }

  /**
   * Where no row fulfils the conditions of one part, it adds nothing to the other; of two columns
   * of the same rows, one that has no value anywhere is not known.
   */
  private Expression calculated(
      Block block,
      Measure measure,
      MeasureExpression.Calculated calculated,
      @Nullable Condition only) {
    Expression left = measure(block, measure, calculated.left(), only);
    Expression right = measure(block, measure, calculated.right(), only);
    List<RowCondition> ofLeft = conditions(calculated.left());
    List<RowCondition> ofRight = conditions(calculated.right());
    boolean apart = !ofLeft.equals(ofRight);
    boolean divides = calculated.operator() == '/';
    return new Expression.Arithmetic(
        apart && !held.containsAll(ofLeft) ? orNothing(left) : left,
        operator(calculated.operator()),
        apart && !divides && !held.containsAll(ofRight) ? orNothing(right) : right);
  }

  private static List<RowCondition> conditions(MeasureExpression expression) {
    return expression instanceof MeasureExpression.Aggregated aggregated
        ? aggregated.filters()
        : List.of();
  }

  /** A total over no rows is nothing; a mean of them is not known. */
  static Expression orNothing(Expression total) {
    return total instanceof Expression.Aggregate aggregate && aggregate.kind() == AggregateKind.SUM
        ? new Expression.Coalesce(List.of(total, new Expression.Constant(BigDecimal.ZERO)))
        : total;
  }

  private Expression aggregated(
      Block block,
      Measure measure,
      MeasureExpression.Aggregated aggregated,
      @Nullable Condition only) {
    Condition filter = only;
    for (RowCondition condition : aggregated.filters()) {
      if (!held.contains(condition)) {
        filter = Conditions.both(filter, condition(block, condition));
      }
    }
    boolean rows = aggregated.row() instanceof RowExpression.Star;
    if (rows && !block.root().equals(measure.table())) {
      return count(block, measure.table(), filter);
    }
    return new Expression.Aggregate(
        aggregated.aggregate(), row(block, aggregated.row()), aggregated.distinct(), filter);
  }

  /** A condition of a measure on the rows of the block. */
  static Condition condition(Block block, RowCondition condition) {
    ColumnRef ref = new ColumnRef(condition.table(), condition.column());
    Expression column = block.column(ref);
    if (condition.values().isEmpty()) {
      return new Condition.IsNull(column, condition.negated());
    }
    ColumnType type = block.schema().column(ref).type();
    List<Expression> values = condition.values().stream().map(value -> value(type, value)).toList();
    if (values.size() == 1) {
      Comparator comparator = condition.negated() ? Comparator.NOT_EQUAL : Comparator.EQUAL;
      return new Condition.Comparison(column, comparator, values.getFirst());
    }
    return new Condition.InList(column, values, condition.negated());
  }

  private static Expression value(ColumnType type, String text) {
    return switch (type) {
      case INTEGER, DECIMAL -> FilterConditions.number(new BigDecimal(text));
      case BOOLEAN -> new Expression.Parameter(Boolean.parseBoolean(text));
      case TEXT, DATE, TIMESTAMP, TIME, BINARY, OTHER -> new Expression.Parameter(text);
    };
  }

  private static Expression row(Block block, RowExpression row) {
    return switch (row) {
      case RowExpression.Star _ -> new Expression.Star();
      case RowExpression.ColumnValue column -> block.column(ref(column));
      case RowExpression.ConstantNumber number -> new Expression.Constant(number.value());
      case RowExpression.OrZero value ->
          new Expression.Coalesce(
              List.of(row(block, value.value()), new Expression.Constant(BigDecimal.ZERO)));
      case RowExpression.Either either ->
          new Expression.Case(
              List.of(
                  new Expression.When(
                      condition(block, either.where()), row(block, either.value()))),
              row(block, either.otherwise()));
      case RowExpression.Days days ->
          new Expression.DaysBetween(
              SpanExpressions.time(block, ref(days.from())),
              SpanExpressions.time(block, ref(days.to())));
      case RowExpression.Arithmetic arithmetic ->
          new Expression.Arithmetic(
              row(block, arithmetic.left()),
              operator(arithmetic.operator()),
              row(block, arithmetic.right()));
    };
  }

  private static ColumnRef ref(RowExpression.ColumnValue column) {
    return new ColumnRef(column.table(), column.column());
  }

  private static ArithmeticOperator operator(char operator) {
    return switch (operator) {
      case '+' -> ArithmeticOperator.ADD;
      case '-' -> ArithmeticOperator.SUBTRACT;
      case '*' -> ArithmeticOperator.MULTIPLY;
      case '/' -> ArithmeticOperator.DIVIDE;
      default -> throw new IllegalArgumentException("No operator: " + operator);
    };
  }
}
