package org.agenticbi.model.semantics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agenticbi.model.semantics.ExpressionToken.Kind;
import org.agenticbi.model.semantics.RowExpression.Arithmetic;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.model.semantics.RowExpression.ConstantNumber;
import org.agenticbi.model.semantics.RowExpression.Days;
import org.agenticbi.model.semantics.RowExpression.Either;
import org.agenticbi.model.semantics.RowExpression.OrZero;

/**
 * Reads what one row gives, and conditions on rows.
 *
 * <pre>
 * row        := product (('+' | '-') product)*
 * product    := factor (('*' | '/') factor)*
 * factor     := NUMBER | '-' factor | '(' row ')' | column | COALESCE '(' row ',' 0 ')'
 *               | DAYS_BETWEEN '(' column ',' column ')' | IF '(' condition ',' row ',' row ')'
 * conditions := condition (AND condition)*
 * condition  := column [('=' | '&lt;&gt;' | '!=') value | [NOT] IN '(' value (',' value)* ')'
 *               | IS [NOT] NULL] | NOT column | '(' conditions ')'
 * column     := [name '.'] name
 * </pre>
 */
final class RowParser {
  private static final int DEEPEST = 50;

  private final ExpressionTokens tokens;
  private final MetricContext context;
  private int depth;

  RowParser(ExpressionTokens tokens, MetricContext context) {
    this.tokens = tokens;
    this.context = context;
  }

  RowExpression sum() throws UnreadableExpressionException {
    RowExpression left = product();
    while (tokens.peek().isSign("+") || tokens.peek().isSign("-")) {
      char operator = tokens.take().text().charAt(0);
      left = new Arithmetic(left, operator, product());
    }
    return left;
  }

  private RowExpression product() throws UnreadableExpressionException {
    RowExpression left = factor();
    while (tokens.peek().isSign("*") || tokens.peek().isSign("/")) {
      char operator = tokens.take().text().charAt(0);
      left = new Arithmetic(left, operator, factor());
    }
    return left;
  }

  private RowExpression factor() throws UnreadableExpressionException {
    deeper();
    RowExpression factor = unguardedFactor();
    depth--;
    return factor;
  }

  private void deeper() throws UnreadableExpressionException {
    if (++depth > DEEPEST) {
      throw new UnreadableExpressionException("The brackets are nested too deep.", null);
    }
  }

  private RowExpression unguardedFactor() throws UnreadableExpressionException {
    if (tokens.peek().kind() == Kind.NUMBER) {
      return new ConstantNumber(new BigDecimal(tokens.take().text()));
    }
    if (tokens.takeSign("-")) {
      return negative(factor());
    }
    if (tokens.takeSign("(")) {
      RowExpression inside = sum();
      tokens.expectSign(")");
      return inside;
    }
    boolean call = tokens.peekSecond().isSign("(");
    if (call && tokens.peek().isWord("DAYS_BETWEEN")) {
      return days();
    }
    if (call && tokens.peek().isWord("IF")) {
      return either();
    }
    return call && tokens.peek().isWord("COALESCE") ? orZero() : column();
  }

  /** {@code DAYS_BETWEEN(arrival, departure)}. */
  private RowExpression days() throws UnreadableExpressionException {
    tokens.take();
    tokens.expectSign("(");
    ColumnValue from = column();
    tokens.expectSign(",");
    ColumnValue to = column();
    tokens.expectSign(")");
    return new Days(from, to);
  }

  /** {@code IF(kind = 'income', credit - debit, debit - credit)}. */
  private RowExpression either() throws UnreadableExpressionException {
    tokens.take();
    tokens.expectSign("(");
    RowCondition where = condition();
    tokens.expectSign(",");
    RowExpression value = sum();
    tokens.expectSign(",");
    RowExpression otherwise = sum();
    tokens.expectSign(")");
    return new Either(where, value, otherwise);
  }

  /** {@code COALESCE(discount, 0)}: only zero can stand for what is not there. */
  private RowExpression orZero() throws UnreadableExpressionException {
    tokens.take();
    tokens.expectSign("(");
    RowExpression value = sum();
    tokens.expectSign(",");
    boolean zero = factor() instanceof ConstantNumber(BigDecimal number) && number.signum() == 0;
    if (!zero) {
      throw new UnreadableExpressionException("COALESCE can only end in 0.", null);
    }
    tokens.expectSign(")");
    return new OrZero(value);
  }

  private static RowExpression negative(RowExpression row) {
    return row instanceof ConstantNumber(BigDecimal value)
        ? new ConstantNumber(value.negate())
        : new Arithmetic(new ConstantNumber(BigDecimal.ZERO), '-', row);
  }

  private ColumnValue column() throws UnreadableExpressionException {
    if (!tokens.peek().isName()) {
      throw tokens.expected("a column");
    }
    ExpressionToken first = tokens.take();
    if (tokens.peek().isSign("(")) {
      throw new UnreadableExpressionException(
          "The function " + first.shown() + " cannot stand inside an aggregate.",
          "Columns, numbers, + - * / and brackets can.");
    }
    if (!tokens.takeSign(".")) {
      return context.column(null, first.text());
    }
    if (!tokens.peek().isName()) {
      throw tokens.expected("a column of " + first.text());
    }
    return context.column(first.text(), tokens.take().text());
  }

  List<RowCondition> conditions() throws UnreadableExpressionException {
    List<RowCondition> conditions = new ArrayList<>();
    do {
      if (tokens.takeSign("(")) {
        conditions.addAll(bracketedConditions());
      } else {
        conditions.add(condition());
      }
    } while (tokens.takeWord("AND"));
    if (tokens.peek().isWord("OR")) {
      throw new UnreadableExpressionException(
          "OR cannot be read.", "Use IN for several values of one column.");
    }
    return conditions;
  }

  private List<RowCondition> bracketedConditions() throws UnreadableExpressionException {
    deeper();
    List<RowCondition> conditions = conditions();
    tokens.expectSign(")");
    depth--;
    return conditions;
  }

  private RowCondition condition() throws UnreadableExpressionException {
    if (tokens.takeWord("NOT")) {
      ColumnValue flag = column();
      return new RowCondition(flag.table(), flag.column(), false, List.of("false"));
    }
    ColumnValue column = column();
    if (tokens.takeWord("IS")) {
      boolean negated = tokens.takeWord("NOT");
      tokens.expectWord("NULL");
      return new RowCondition(column.table(), column.column(), negated, List.of());
    }
    if (tokens.takeSign("=")) {
      return new RowCondition(column.table(), column.column(), false, List.of(value()));
    }
    if (tokens.takeSign("<>") || tokens.takeSign("!=")) {
      return new RowCondition(column.table(), column.column(), true, List.of(value()));
    }
    return membershipOrFlag(column);
  }

  private RowCondition membershipOrFlag(ColumnValue column) throws UnreadableExpressionException {
    boolean negated = tokens.takeWord("NOT");
    if (tokens.takeWord("IN")) {
      return new RowCondition(column.table(), column.column(), negated, values());
    }
    boolean ends = tokens.peek().kind() != Kind.SIGN || tokens.peek().isSign(")");
    if (negated || !ends) {
      throw tokens.expected("=, <>, IN, NOT IN, IS NULL or IS NOT NULL");
    }
    return new RowCondition(column.table(), column.column(), false, List.of("true"));
  }

  private List<String> values() throws UnreadableExpressionException {
    List<String> values = new ArrayList<>();
    tokens.expectSign("(");
    do {
      values.add(value());
    } while (tokens.takeSign(","));
    tokens.expectSign(")");
    return values;
  }

  private String value() throws UnreadableExpressionException {
    if (tokens.takeSign("-")) {
      return "-" + number();
    }
    ExpressionToken token = tokens.peek();
    if (token.isWord("TRUE") || token.isWord("FALSE")) {
      return tokens.take().text().toLowerCase(Locale.ROOT);
    }
    return token.kind() == Kind.TEXT ? tokens.take().text() : number();
  }

  private String number() throws UnreadableExpressionException {
    if (tokens.peek().kind() != Kind.NUMBER) {
      throw tokens.expected("a value: 'text' in single quotes, a number, TRUE or FALSE");
    }
    return tokens.take().text();
  }
}
