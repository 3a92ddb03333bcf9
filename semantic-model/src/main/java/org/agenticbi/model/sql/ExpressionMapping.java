package org.agenticbi.model.sql;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.agenticbi.model.sql.Expression.Aggregate;
import org.agenticbi.model.sql.Expression.Arithmetic;
import org.agenticbi.model.sql.Expression.Case;
import org.agenticbi.model.sql.Expression.Cast;
import org.agenticbi.model.sql.Expression.Coalesce;
import org.agenticbi.model.sql.Expression.ColumnReference;
import org.agenticbi.model.sql.Expression.Concatenation;
import org.agenticbi.model.sql.Expression.Constant;
import org.agenticbi.model.sql.Expression.DateOfDigits;
import org.agenticbi.model.sql.Expression.DaysBetween;
import org.agenticbi.model.sql.Expression.FirstOfMonth;
import org.agenticbi.model.sql.Expression.LowerCase;
import org.agenticbi.model.sql.Expression.Null;
import org.agenticbi.model.sql.Expression.OutputColumn;
import org.agenticbi.model.sql.Expression.Parameter;
import org.agenticbi.model.sql.Expression.Rounded;
import org.agenticbi.model.sql.Expression.ScalarQuery;
import org.agenticbi.model.sql.Expression.SecondsBetween;
import org.agenticbi.model.sql.Expression.ShiftedTime;
import org.agenticbi.model.sql.Expression.Star;
import org.agenticbi.model.sql.Expression.TimePart;
import org.agenticbi.model.sql.Expression.TruncatedTime;
import org.agenticbi.model.sql.Expression.When;
import org.agenticbi.model.sql.Expression.Window;
import org.jspecify.annotations.Nullable;

/**
 * Copies an expression with parts of it replaced. A replaced part is not looked into; neither are
 * statements inside an expression, unless they become others.
 */
final class ExpressionMapping {
  private final Function<Expression, Optional<Expression>> replacement;
  private final UnaryOperator<Statement> statements;

  ExpressionMapping(Function<Expression, Optional<Expression>> replacement) {
    this(replacement, UnaryOperator.identity());
  }

  /** Statements inside an expression become others as well. */
  ExpressionMapping(
      Function<Expression, Optional<Expression>> replacement, UnaryOperator<Statement> statements) {
    this.replacement = replacement;
    this.statements = statements;
  }

  Statement apply(Statement statement) {
    return statements.apply(statement);
  }

  Expression apply(Expression expression) {
    return replacement.apply(expression).orElseGet(() -> copy(expression));
  }

  List<Expression> apply(List<Expression> expressions) {
    return expressions.stream().map(this::apply).toList();
  }

  List<OrderKey> applyToOrder(List<OrderKey> keys) {
    return keys.stream()
        .map(key -> new OrderKey(apply(key.expression()), key.descending()))
        .toList();
  }

  Condition apply(Condition condition) {
    return new ConditionMapping(this).apply(condition);
  }

  private Expression copy(Expression expression) {
    return switch (expression) {
      case ColumnReference leaf -> leaf;
      case OutputColumn leaf -> leaf;
      case Star leaf -> leaf;
      case Parameter leaf -> leaf;
      case Constant leaf -> leaf;
      case Null leaf -> leaf;
      case ScalarQuery query -> new ScalarQuery(apply(query.statement()));
      case Aggregate a ->
          new Aggregate(a.kind(), apply(a.argument()), a.distinct(), filter(a.filter()));
      case Arithmetic a -> new Arithmetic(apply(a.left()), a.operator(), apply(a.right()));
      case TruncatedTime t -> new TruncatedTime(t.grain(), apply(t.time()));
      case FirstOfMonth f -> new FirstOfMonth(apply(f.month()));
      case DateOfDigits d -> new DateOfDigits(apply(d.digits()), d.months());
      case TimePart t -> new TimePart(t.part(), apply(t.time()));
      case ShiftedTime t -> new ShiftedTime(apply(t.time()), t.grain(), t.amount());
      case SecondsBetween s -> new SecondsBetween(apply(s.from()), apply(s.to()));
      case DaysBetween d -> new DaysBetween(apply(d.from()), apply(d.to()));
      case Case c -> cases(c);
      case Coalesce c -> new Coalesce(apply(c.values()));
      case Concatenation c -> new Concatenation(apply(c.parts()));
      case Cast c -> new Cast(apply(c.value()), c.type());
      case LowerCase l -> new LowerCase(apply(l.value()));
      case Rounded r -> new Rounded(apply(r.value()), r.decimals());
      case Window w -> window(w);
    };
  }

  private @Nullable Condition filter(@Nullable Condition filter) {
    return filter == null ? null : apply(filter);
  }

  private Case cases(Case cases) {
    List<When> branches =
        cases.branches().stream()
            .map(branch -> new When(apply(branch.condition()), apply(branch.value())))
            .toList();
    Expression otherwise = cases.otherwise();
    return new Case(branches, otherwise == null ? null : apply(otherwise));
  }

  private Window window(Window window) {
    return new Window(
        window.function(),
        apply(window.arguments()),
        apply(window.partitionBy()),
        applyToOrder(window.orderBy()),
        window.precedingRows());
  }
}
