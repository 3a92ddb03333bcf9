package org.agenticbi.training;

import java.math.BigDecimal;
import java.util.Optional;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.GreaterThan;
import net.sf.jsqlparser.expression.operators.relational.GreaterThanEquals;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.expression.operators.relational.MinorThan;
import net.sf.jsqlparser.expression.operators.relational.MinorThanEquals;
import net.sf.jsqlparser.expression.operators.relational.NotEqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.jspecify.annotations.Nullable;

/** Reads conditions on rows and on groups. */
final class ConditionParser {
  private final GoldParser parser;
  private final ItemParser items;
  private final boolean joins;

  /**
   * Of one block.
   *
   * @param joins whether equal columns of two tables join them; otherwise they are a condition like
   *     any other, which no query can say
   */
  ConditionParser(GoldParser parser, ItemParser items, boolean joins) {
    this.parser = parser;
    this.items = items;
    this.joins = joins;
  }

  /** The conditions without those that join two tables. */
  Junction junction(@Nullable Expression expression) {
    return switch (expression) {
      case null -> Junction.NONE;
      case AndExpression and ->
          junction(and.getLeftExpression()).and(junction(and.getRightExpression()));
      case OrExpression or ->
          junction(or.getLeftExpression()).or(junction(or.getRightExpression()));
      case ParenthesedExpressionList<?> list when list.size() == 1 -> junction(list.getFirst());
      case Between between -> between(between);
      case InExpression in -> in(in);
      case IsNullExpression missing -> missing(missing);
      case LikeExpression like -> compared(like, like.isNot() ? Operator.NOT_LIKE : Operator.LIKE);
      case BinaryExpression comparison -> comparison(comparison);
      default -> throw new UnsupportedStatementException("condition");
    };
  }

  private Junction comparison(BinaryExpression comparison) {
    Operator operator = operator(comparison);
    boolean left = items.isColumn(comparison.getLeftExpression());
    boolean right = items.isColumn(comparison.getRightExpression());
    if (left && right) {
      return joining(comparison, operator);
    }
    if (right) {
      return compared(
          comparison.getRightExpression(), flipped(operator), comparison.getLeftExpression());
    }
    return compared(comparison, operator);
  }

  private Junction joining(BinaryExpression comparison, Operator operator) {
    Item left = items.item(comparison.getLeftExpression());
    Item right = items.item(comparison.getRightExpression());
    boolean joining =
        joins
            && operator == Operator.EQUAL
            && left.column() != null
            && right.column() != null
            && (left.equals(right) || !left.column().table().equals(right.column().table()));
    if (!joining) {
      throw new UnsupportedStatementException("column against column");
    }
    return Junction.NONE;
  }

  private static Operator operator(BinaryExpression comparison) {
    return switch (comparison) {
      case EqualsTo equal -> Operator.EQUAL;
      case NotEqualsTo different -> Operator.NOT_EQUAL;
      case GreaterThan greater -> Operator.GREATER;
      case GreaterThanEquals atLeast -> Operator.AT_LEAST;
      case MinorThan less -> Operator.LESS;
      case MinorThanEquals atMost -> Operator.AT_MOST;
      default -> throw new UnsupportedStatementException("condition");
    };
  }

  private static Operator flipped(Operator operator) {
    return switch (operator) {
      case GREATER -> Operator.LESS;
      case AT_LEAST -> Operator.AT_MOST;
      case LESS -> Operator.GREATER;
      case AT_MOST -> Operator.AT_LEAST;
      case EQUAL, NOT_EQUAL, BETWEEN, LIKE, NOT_LIKE, IN, NOT_IN, MISSING, PRESENT -> operator;
    };
  }

  private Junction compared(BinaryExpression comparison, Operator operator) {
    return compared(comparison.getLeftExpression(), operator, comparison.getRightExpression());
  }

  private Junction compared(Expression left, Operator operator, Expression right) {
    return Junction.of(new Restriction(items.item(left), operator, operand(right)));
  }

  private Restriction.Operand operand(Expression expression) {
    return expression instanceof ParenthesedSelect nested
        ? nested(nested)
        : new Restriction.Value(value(expression));
  }

  private Restriction.Nested nested(ParenthesedSelect select) {
    Query query = parser.query(select);
    if (query.items().size() != 1) {
      throw new UnsupportedStatementException("sub-query of several columns");
    }
    return new Restriction.Nested(query);
  }

  private Junction between(Between between) {
    Item left = items.item(between.getLeftExpression());
    Object least = value(between.getBetweenExpressionStart());
    Object greatest = value(between.getBetweenExpressionEnd());
    if (between.isNot()) {
      Junction below =
          Junction.of(new Restriction(left, Operator.LESS, new Restriction.Value(least)));
      return below.or(
          Junction.of(new Restriction(left, Operator.GREATER, new Restriction.Value(greatest))));
    }
    return Junction.of(
        new Restriction(left, Operator.BETWEEN, new Restriction.Range(least, greatest)));
  }

  private Junction in(InExpression in) {
    Item left = items.item(in.getLeftExpression());
    return switch (in.getRightExpression()) {
      case ParenthesedSelect select ->
          Junction.of(
              new Restriction(left, in.isNot() ? Operator.NOT_IN : Operator.IN, nested(select)));
      case ExpressionList<?> list -> among(left, list, in.isNot());
      default -> throw new UnsupportedStatementException("IN");
    };
  }

  private Junction among(Item left, ExpressionList<?> list, boolean not) {
    Junction all = Junction.NONE;
    for (Expression each : list) {
      Junction one =
          Junction.of(
              new Restriction(
                  left,
                  not ? Operator.NOT_EQUAL : Operator.EQUAL,
                  new Restriction.Value(value(each))));
      all = not ? all.and(one) : all.or(one);
    }
    return all;
  }

  private Junction missing(IsNullExpression test) {
    return Junction.of(
        new Restriction(
            items.item(test.getLeftExpression()),
            test.isNot() ? Operator.PRESENT : Operator.MISSING,
            new Restriction.None()));
  }

  private Object value(Expression expression) {
    return switch (expression) {
      case LongValue whole -> whole.getValue();
      case DoubleValue number -> new BigDecimal(number.toString());
      case StringValue text -> text.getNotExcapedValue();
      case SignedExpression signed -> signed(signed);
      case Column quoted -> text(quoted).orElseThrow(ConditionParser::notAValue);
      default -> throw notAValue();
    };
  }

  private Optional<String> text(Column quoted) {
    String name = quoted.getColumnName();
    boolean text = name.startsWith("\"") && !items.isColumn(quoted);
    return text ? Optional.of(Scope.plain(name)) : Optional.empty();
  }

  private static UnsupportedStatementException notAValue() {
    return new UnsupportedStatementException("not a value");
  }

  private Object signed(SignedExpression signed) {
    Object value = value(signed.getExpression());
    if (signed.getSign() == '+') {
      return value;
    }
    return switch (value) {
      case Long whole -> -whole;
      case BigDecimal number -> number.negate();
      default -> throw notAValue();
    };
  }
}
