package org.agenticbi.model.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Condition.Between;
import org.agenticbi.model.sql.Expression.Aggregate;
import org.agenticbi.model.sql.Expression.Arithmetic;
import org.agenticbi.model.sql.Expression.Case;
import org.agenticbi.model.sql.Expression.ColumnReference;
import org.agenticbi.model.sql.Expression.Constant;
import org.agenticbi.model.sql.Expression.Star;
import org.agenticbi.model.sql.Expression.When;
import org.agenticbi.model.sql.Expression.Window;
import org.agenticbi.model.sql.From.QuerySource;

/**
 * Medians for a dialect without them: the rows of the block are numbered within each group by value
 * in an inner block, and the outer one takes the mean of the middle one or two. Row k of n is in
 * the middle when n / 2 <= k <= n / 2 + 1; nulls are numbered last and not counted.
 */
final class MedianRewrite {
  private static final String ROWS = "numbered";
  private static final BigDecimal TWO = new BigDecimal("2.0");

  private final Select select;
  private final List<SelectItem> inner = new ArrayList<>();
  private final Map<Expression, Expression> replacements = new LinkedHashMap<>();

  private MedianRewrite(Select select) {
    this.select = select;
  }

  /** The same rows without a median; the block itself when it has none. */
  static Select of(Select select, DialectSyntax syntax) {
    boolean median = Aggregates.of(select).stream().anyMatch(ExpressionWriter::isMedian);
    return median && !syntax.hasMedian() ? new MedianRewrite(select).rewrite() : select;
  }

  private Select rewrite() {
    for (Expression key : select.groupBy()) {
      replacements.computeIfAbsent(key, expression -> innerColumn("group", expression));
    }
    for (Aggregate aggregate : Aggregates.of(select)) {
      replacements.computeIfAbsent(aggregate, ignored -> outer(aggregate));
    }
    ExpressionMapping mapping =
        new ExpressionMapping(expression -> Optional.ofNullable(replacements.get(expression)));
    Condition having = select.having();
    return new Select(
        select.with(),
        select.distinct(),
        select.items().stream().map(item -> outer(item, mapping)).toList(),
        new QuerySource(numberedRows(), ROWS),
        List.of(),
        null,
        mapping.apply(select.groupBy()),
        having == null ? null : mapping.apply(having),
        mapping.applyToOrder(select.orderBy()),
        select.limit());
  }

  private Select numberedRows() {
    if (inner.isEmpty()) {
      throw new IllegalStateException("A median has a value.");
    }
    return new Select(
        List.of(),
        false,
        inner,
        select.from(),
        select.joins(),
        select.where(),
        List.of(),
        null,
        List.of(),
        null);
  }

  private static SelectItem outer(SelectItem item, ExpressionMapping mapping) {
    String name =
        item.alias() == null && item.expression() instanceof ColumnReference column
            ? column.column()
            : item.alias();
    return new SelectItem(mapping.apply(item.expression()), name);
  }

  private Expression outer(Aggregate aggregate) {
    Expression argument = aggregate.argument();
    Condition filter = aggregate.filter();
    if (filter != null) {
      Expression counted = argument instanceof Star ? new Constant(BigDecimal.ONE) : argument;
      argument = new Case(List.of(new When(filter, counted)), null);
    }
    if (ExpressionWriter.isMedian(aggregate)) {
      return median(argument);
    }
    Expression value = argument instanceof Star ? argument : innerColumn("value", argument);
    return new Aggregate(aggregate.kind(), value, aggregate.distinct(), null);
  }

  private Expression median(Expression value) {
    Expression number =
        innerColumn(
            "position",
            new Window(
                WindowFunction.ROW_NUMBER,
                List.of(),
                select.groupBy(),
                List.of(new OrderKey(value, false)),
                null));
    Expression count =
        innerColumn(
            "total",
            new Window(WindowFunction.COUNT, List.of(value), select.groupBy(), List.of(), null));
    Expression half = new Arithmetic(count, ArithmeticOperator.DIVIDE, new Constant(TWO));
    Expression last = new Arithmetic(half, ArithmeticOperator.ADD, new Constant(BigDecimal.ONE));
    When middle = new When(new Between(number, half, last, false), innerColumn("value", value));
    return new Aggregate(AggregateKind.AVERAGE, new Case(List.of(middle), null), false, null);
  }

  private Expression innerColumn(String name, Expression expression) {
    String alias = name + "_" + (inner.size() + 1);
    inner.add(new SelectItem(expression, alias));
    return new ColumnReference(ROWS, alias);
  }
}
