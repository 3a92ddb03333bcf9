package org.agenticbi.model.semantics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.model.semantics.ExpressionToken.Kind;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.MeasureExpression.Constant;
import org.agenticbi.model.semantics.RowExpression.ConstantNumber;
import org.agenticbi.model.semantics.RowExpression.Star;

/**
 * Reads the expression of a metric: sums, products and quotients of aggregates.
 *
 * <pre>
 * metric    := product (('+' | '-') product)*
 * product   := factor (('*' | '/') factor)*
 * factor    := NUMBER | '-' factor | '(' metric ')' | NULLIF '(' metric ',' 0 ')' | aggregate | name
 * aggregate := FUNCTION '(' [DISTINCT] argument ')' [FILTER '(' WHERE conditions ')']
 * argument  := '*' | row | CASE WHEN conditions THEN row [ELSE (0 | NULL)] END
 * </pre>
 */
final class MetricParser {
  private static final int DEEPEST = 50;
  private static final Map<String, AggregateKind> FUNCTIONS =
      Map.of(
          "SUM", AggregateKind.SUM,
          "COUNT", AggregateKind.COUNT,
          "AVG", AggregateKind.AVERAGE,
          "MIN", AggregateKind.MINIMUM,
          "MAX", AggregateKind.MAXIMUM,
          "MEDIAN", AggregateKind.MEDIAN);

  private final ExpressionTokens tokens;
  private final MetricContext context;
  private final RowParser rows;
  private int depth;

  private MetricParser(ExpressionTokens tokens, MetricContext context) {
    this.tokens = tokens;
    this.context = context;
    this.rows = new RowParser(tokens, context);
  }

  static MeasureExpression parse(String text, MetricContext context)
      throws UnreadableExpressionException {
    MetricParser parser = new MetricParser(ExpressionTokens.of(text), context);
    MeasureExpression expression = parser.sum();
    if (parser.tokens.peek().kind() != Kind.END) {
      throw parser.tokens.expected("the end");
    }
    return expression;
  }

  private MeasureExpression sum() throws UnreadableExpressionException {
    MeasureExpression left = product();
    while (tokens.peek().isSign("+") || tokens.peek().isSign("-")) {
      char operator = tokens.take().text().charAt(0);
      left = new Calculated(left, operator, product());
    }
    return left;
  }

  private MeasureExpression product() throws UnreadableExpressionException {
    MeasureExpression left = factor();
    while (tokens.peek().isSign("*") || tokens.peek().isSign("/")) {
      char operator = tokens.take().text().charAt(0);
      left = new Calculated(left, operator, factor());
    }
    return left;
  }

  private MeasureExpression factor() throws UnreadableExpressionException {
    if (++depth > DEEPEST) {
      throw new UnreadableExpressionException("The brackets are nested too deep.", null);
    }
    MeasureExpression factor = unguardedFactor();
    depth--;
    return factor;
  }

  private MeasureExpression unguardedFactor() throws UnreadableExpressionException {
    if (tokens.peek().kind() == Kind.NUMBER) {
      return new Constant(new BigDecimal(tokens.take().text()));
    }
    if (tokens.takeSign("-")) {
      return negative(factor());
    }
    if (tokens.takeSign("(")) {
      MeasureExpression inside = sum();
      tokens.expectSign(")");
      return inside;
    }
    if (tokens.peek().isName()) {
      return tokens.peekSecond().isSign("(") ? call() : otherMetric();
    }
    throw tokens.expected("an aggregate such as SUM(...)");
  }

  private static MeasureExpression negative(MeasureExpression expression) {
    return expression instanceof Constant(BigDecimal value)
        ? new Constant(value.negate())
        : new Calculated(new Constant(BigDecimal.ZERO), '-', expression);
  }

  private MeasureExpression otherMetric() throws UnreadableExpressionException {
    ExpressionToken name = tokens.peek();
    Optional<MeasureExpression> metric = context.metric(name.text());
    if (metric.isEmpty()) {
      throw new UnreadableExpressionException(
          name.shown() + " is neither an aggregate nor another metric.",
          "A column has to stand inside an aggregate, as in SUM(table.column).");
    }
    tokens.take();
    return metric.get();
  }

  private MeasureExpression call() throws UnreadableExpressionException {
    ExpressionToken function = tokens.take();
    String name = function.text().toUpperCase(Locale.ROOT);
    tokens.expectSign("(");
    if (name.equals("NULLIF")) {
      return divisor();
    }
    AggregateKind kind = FUNCTIONS.get(name);
    if (kind == null) {
      throw new UnreadableExpressionException(
          "The function " + function.shown() + " is not known.",
          "Use SUM, COUNT, AVG, MIN, MAX or MEDIAN.");
    }
    return aggregate(kind);
  }

  /** A division by zero gives NULL anyway. */
  private MeasureExpression divisor() throws UnreadableExpressionException {
    MeasureExpression inside = sum();
    tokens.expectSign(",");
    if (!tokens.take().text().equals("0")) {
      throw new UnreadableExpressionException("NULLIF is known with 0 only.", null);
    }
    tokens.expectSign(")");
    return inside;
  }

  private MeasureExpression aggregate(AggregateKind kind) throws UnreadableExpressionException {
    boolean distinct = tokens.takeWord("DISTINCT");
    List<RowCondition> conditions = new ArrayList<>();
    RowExpression row = argument(kind, conditions);
    tokens.expectSign(")");
    if (tokens.takeWord("FILTER")) {
      tokens.expectSign("(");
      tokens.expectWord("WHERE");
      conditions.addAll(rows.conditions());
      tokens.expectSign(")");
    }
    return new Aggregated(kind, row, distinct, conditions);
  }

  private RowExpression argument(AggregateKind kind, List<RowCondition> conditions)
      throws UnreadableExpressionException {
    if (tokens.peek().isSign("*")) {
      if (kind != AggregateKind.COUNT) {
        throw tokens.expected("a column");
      }
      tokens.take();
      return new Star();
    }
    if (!tokens.takeWord("CASE")) {
      return rows.sum();
    }
    RowExpression row = cases(kind, conditions);
    return kind == AggregateKind.COUNT && row instanceof ConstantNumber ? new Star() : row;
  }

  private RowExpression cases(AggregateKind kind, List<RowCondition> conditions)
      throws UnreadableExpressionException {
    tokens.expectWord("WHEN");
    conditions.addAll(rows.conditions());
    tokens.expectWord("THEN");
    RowExpression row = rows.sum();
    if (tokens.takeWord("ELSE")) {
      otherwise(kind);
    }
    if (!tokens.takeWord("END")) {
      throw tokens.expected("END (a CASE has one WHEN, and 0 or NULL after ELSE)");
    }
    return row;
  }

  /** Rows that do not count: NULL, or 0 where that changes nothing. */
  private void otherwise(AggregateKind kind) throws UnreadableExpressionException {
    boolean zero = kind == AggregateKind.SUM && tokens.peek().text().equals("0");
    if (!zero && !tokens.peek().isWord("NULL")) {
      throw new UnreadableExpressionException(
          "ELSE " + tokens.peek().shown() + " cannot be read.",
          "Use ELSE NULL, or leave ELSE out; in SUM, ELSE 0 is known too.");
    }
    tokens.take();
  }
}
