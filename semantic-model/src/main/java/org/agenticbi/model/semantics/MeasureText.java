package org.agenticbi.model.semantics;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.MeasureExpression.Constant;
import org.agenticbi.model.semantics.RowExpression.Arithmetic;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.model.semantics.RowExpression.ConstantNumber;
import org.agenticbi.model.semantics.RowExpression.Days;
import org.agenticbi.model.semantics.RowExpression.Either;
import org.agenticbi.model.semantics.RowExpression.OrZero;
import org.agenticbi.model.semantics.RowExpression.Star;

/** Writes the expression of a measure in ANSI SQL, as {@link MetricParser} reads it. */
public final class MeasureText {
  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]*");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]+)?");

  /** Words that mean something where a name may stand. */
  private static final Set<String> KEYWORDS = Set.of("case", "distinct", "not");

  private MeasureText() {}

  /** For example {@code SUM(orders.amount) FILTER (WHERE orders.status = 'paid')}. */
  public static String of(MeasureExpression expression) {
    return switch (expression) {
      case Aggregated aggregated -> aggregate(aggregated);
      case Calculated c ->
          operand(c.left(), c.operator(), false)
              + " "
              + c.operator()
              + " "
              + operand(c.right(), c.operator(), true);
      case Constant constant -> constant.value().toPlainString();
    };
  }

  private static String operand(MeasureExpression operand, char operator, boolean right) {
    boolean brackets =
        operand instanceof Calculated inner && needsBrackets(inner.operator(), operator, right);
    return brackets ? "(" + of(operand) + ")" : of(operand);
  }

  private static boolean needsBrackets(char inner, char outer, boolean right) {
    return right ? isSum(inner) || !isSum(outer) : isSum(inner) && !isSum(outer);
  }

  private static boolean isSum(char operator) {
    return operator == '+' || operator == '-';
  }

  private static String aggregate(Aggregated aggregated) {
    String distinct = aggregated.distinct() ? "DISTINCT " : "";
    String call = function(aggregated.aggregate()) + "(" + distinct + of(aggregated.row()) + ")";
    return aggregated.filters().isEmpty()
        ? call
        : call + " FILTER (WHERE " + conditions(aggregated.filters()) + ")";
  }

  private static String function(AggregateKind kind) {
    return switch (kind) {
      case SUM, COUNT, MEDIAN -> kind.name();
      case AVERAGE -> "AVG";
      case MINIMUM -> "MIN";
      case MAXIMUM -> "MAX";
    };
  }

  private static String of(RowExpression row) {
    return switch (row) {
      case Star ignored -> "*";
      case ColumnValue column -> column(column.table(), column.column());
      case ConstantNumber number -> number.value().toPlainString();
      case OrZero value -> "COALESCE(" + of(value.value()) + ", 0)";
      case Either either ->
          "IF("
              + condition(either.where())
              + ", "
              + of(either.value())
              + ", "
              + of(either.otherwise())
              + ")";
      case Days days -> "DAYS_BETWEEN(" + of(days.from()) + ", " + of(days.to()) + ")";
      case Arithmetic a ->
          operand(a.left(), a.operator(), false)
              + " "
              + a.operator()
              + " "
              + operand(a.right(), a.operator(), true);
    };
  }

  private static String operand(RowExpression operand, char operator, boolean right) {
    boolean brackets =
        operand instanceof Arithmetic inner && needsBrackets(inner.operator(), operator, right);
    return brackets ? "(" + of(operand) + ")" : of(operand);
  }

  private static String conditions(List<RowCondition> conditions) {
    return conditions.stream().map(MeasureText::condition).collect(Collectors.joining(" AND "));
  }

  private static String condition(RowCondition condition) {
    String column = column(condition.table(), condition.column());
    List<String> values = condition.values();
    if (values.isEmpty()) {
      return column + (condition.negated() ? " IS NOT NULL" : " IS NULL");
    }
    if (values.size() == 1) {
      return column + (condition.negated() ? " <> " : " = ") + value(values.getFirst());
    }
    String list = values.stream().map(MeasureText::value).collect(Collectors.joining(", "));
    return column + (condition.negated() ? " NOT IN (" : " IN (") + list + ")";
  }

  private static String column(String table, String column) {
    return name(table) + "." + name(column);
  }

  private static String name(String name) {
    boolean plain = PLAIN_NAME.matcher(name).matches() && !KEYWORDS.contains(name);
    return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String value(String value) {
    if (value.equals("true") || value.equals("false")) {
      return value.toUpperCase(java.util.Locale.ROOT);
    }
    return PLAIN_NUMBER.matcher(value).matches() ? value : "'" + value.replace("'", "''") + "'";
  }
}
