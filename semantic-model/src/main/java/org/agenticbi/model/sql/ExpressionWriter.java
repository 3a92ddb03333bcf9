package org.agenticbi.model.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
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
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** Writes the values of one block. */
final class ExpressionWriter {
  private final StatementWriter statements;
  private final DialectSyntax syntax;
  private final Names names;
  private final Indent indent;

  /**
   * @param indent of the lines of the block
   */
  ExpressionWriter(StatementWriter statements, Names names, Indent indent) {
    this.statements = statements;
    this.syntax = statements.syntax();
    this.names = names;
    this.indent = indent;
  }

  Sql write(Expression expression) {
    return switch (expression) {
      case ColumnReference column -> names.column(column);
      case OutputColumn output -> names.quoted(output.alias());
      case Star ignored -> Sql.of("*");
      case Parameter parameter -> value(parameter.value());
      case Constant constant -> Sql.of(constant.value().toPlainString());
      case Null ignored -> Sql.of("NULL");
      case Aggregate aggregate -> aggregate(aggregate);
      case Arithmetic arithmetic -> arithmetic(arithmetic);
      case TruncatedTime truncated -> syntax.truncated(truncated.grain(), write(truncated.time()));
      case FirstOfMonth first -> syntax.firstOfMonth(write(first.month()));
      case DateOfDigits date -> syntax.dateOfDigits(write(date.digits()), date.months());
      case TimePart part -> syntax.timePart(part.part(), write(part.time()));
      case ShiftedTime shifted -> shifted(shifted);
      case SecondsBetween seconds ->
          syntax.secondsBetween(write(seconds.from()), write(seconds.to()));
      case DaysBetween days -> syntax.daysBetween(date(days.from()), date(days.to()));
      case Case cases -> cases(cases);
      case Coalesce coalesce -> Sql.of("COALESCE({})", list(coalesce.values()));
      case Concatenation parts -> syntax.concatenation(all(parts.parts()));
      case Cast cast -> syntax.cast(write(cast.value()), cast.type());
      case LowerCase lower -> Sql.of("LOWER({})", write(lower.value()));
      case Rounded rounded -> syntax.rounded(write(rounded.value()), rounded.decimals());
      case ScalarQuery query -> query(query.statement());
      case Window window -> new WindowWriter(this, syntax).write(window);
    };
  }

  /** A statement in brackets, on lines of its own. */
  Sql query(Statement statement) {
    Indent inside = indent.deeper().deeper();
    Sql text = statements.write(statement, inside, names);
    return Sql.of("({}{}{})", Sql.of(inside.line()), text, Sql.of(indent.deeper().line()));
  }

  Sql condition(Condition condition) {
    return new ConditionWriter(this, statements).write(condition);
  }

  List<Sql> all(List<Expression> expressions) {
    return expressions.stream().map(this::write).toList();
  }

  Sql list(List<Expression> expressions) {
    return Sql.join(", ", all(expressions));
  }

  Indent indent() {
    return indent;
  }

  private Sql value(Object value) {
    ValueMode mode = statements.mode();
    return switch (value) {
      case String text -> syntax.textValue(text, mode);
      case Boolean flag -> syntax.booleanValue(flag, mode);
      case LocalDate date -> syntax.dateValue(date, mode);
      case Long number -> whole(number, mode);
      case Integer number -> whole(number, mode);
      case BigDecimal number -> syntax.decimalValue(number, mode);
      case Double number -> syntax.decimalValue(BigDecimal.valueOf(number), mode);
      default ->
          throw new IllegalArgumentException(
              "A parameter is a String, Boolean, LocalDate, Long or BigDecimal, not a "
                  + value.getClass().getName());
    };
  }

  private static Sql whole(Number value, ValueMode mode) {
    return switch (mode) {
      case PARAMETERS -> Sql.parameter(value.longValue());
      case INLINE -> Sql.of(value.toString());
    };
  }

  private Sql aggregate(Aggregate aggregate) {
    Condition filter = aggregate.filter();
    if (filter == null) {
      return call(aggregate, aggregate.argument());
    }
    return syntax.hasFilter()
        ? Sql.of("{} FILTER (WHERE {})", call(aggregate, aggregate.argument()), condition(filter))
        : call(aggregate, filtered(aggregate.argument(), filter));
  }

  private static Expression filtered(Expression argument, Condition filter) {
    Expression counted = argument instanceof Star ? new Constant(BigDecimal.ONE) : argument;
    return new Case(List.of(new When(filter, counted)), null);
  }

  private Sql call(Aggregate aggregate, Expression counted) {
    Sql argument = Sql.of(aggregate.distinct() ? "DISTINCT {}" : "{}", write(counted));
    return switch (aggregate.kind()) {
      case SUM -> Sql.of("SUM({})", argument);
      case COUNT -> Sql.of("COUNT({})", argument);
      case AVERAGE -> Sql.of("AVG({})", argument);
      case MINIMUM -> Sql.of("MIN({})", argument);
      case MAXIMUM -> Sql.of("MAX({})", argument);
      case MEDIAN -> median(aggregate, argument);
    };
  }

  private Sql median(Aggregate aggregate, Sql argument) {
    if (aggregate.distinct() || !syntax.hasMedian()) {
      throw new RequestFailedException(
          ErrorCode.QUERY_REJECTED,
          "This database cannot compute this median: it has no median of different values, and"
              + " none outside the select list, HAVING and ORDER BY of a block.",
          "Ask for the average instead.");
    }
    return syntax.median(argument);
  }

  private Sql arithmetic(Arithmetic arithmetic) {
    Sql left = operand(arithmetic.left(), arithmetic.operator(), false);
    Sql right = operand(arithmetic.right(), arithmetic.operator(), true);
    return switch (arithmetic.operator()) {
      case ADD -> Sql.of("{} + {}", left, right);
      case SUBTRACT -> Sql.of("{} - {}", left, right);
      case MULTIPLY -> Sql.of("{} * {}", left, right);
      case DIVIDE ->
          syntax.quotient(
              left, divisor(arithmetic.right()), Values.isFractional(arithmetic.left()));
    };
  }

  /** A divisor that is NULL instead of zero. */
  private Sql divisor(Expression divisor) {
    if (divisor instanceof Constant constant && constant.value().signum() > 0) {
      return write(divisor);
    }
    return Sql.of("NULLIF({}, 0)", write(divisor));
  }

  private Sql operand(Expression operand, ArithmeticOperator operator, boolean right) {
    Sql text = write(operand);
    return switch (operand) {
      case Arithmetic inner when needsBrackets(inner.operator(), operator, right) ->
          text.inBrackets();
      case Constant constant when constant.value().signum() < 0 -> text.inBrackets();
      default -> text;
    };
  }

  private static boolean needsBrackets(
      ArithmeticOperator inner, ArithmeticOperator outer, boolean right) {
    return right ? outer != ArithmeticOperator.ADD || isSum(inner) : isSum(inner) && !isSum(outer);
  }

  private static boolean isSum(ArithmeticOperator operator) {
    return switch (operator) {
      case ADD, SUBTRACT -> true;
      case MULTIPLY, DIVIDE -> false;
    };
  }

  private Sql shifted(ShiftedTime shifted) {
    Interval interval = Interval.of(shifted.grain(), shifted.amount());
    return syntax.shifted(date(shifted.time()), interval, Values.startsMonth(shifted.time()));
  }

  private Sql date(Expression time) {
    return Values.isDate(time) ? write(time) : syntax.date(write(time));
  }

  private Sql cases(Case cases) {
    Sql branches = cases.branches().stream().map(this::branch).collect(Sql.joining(" "));
    return Sql.of("CASE {}{} END", branches, otherwise(cases.otherwise()));
  }

  private Sql branch(When branch) {
    return Sql.of("WHEN {} THEN {}", condition(branch.condition()), write(branch.value()));
  }

  private Sql otherwise(@Nullable Expression otherwise) {
    return otherwise == null ? Sql.of("") : Sql.of(" ELSE {}", write(otherwise));
  }

  /** Whether a block with this expression needs {@link MedianRewrite} here. */
  static boolean isMedian(Expression expression) {
    return expression instanceof Aggregate aggregate
        && aggregate.kind() == AggregateKind.MEDIAN
        && !aggregate.distinct();
  }
}
