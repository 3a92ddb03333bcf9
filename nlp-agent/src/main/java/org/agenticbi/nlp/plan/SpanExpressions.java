package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.TimeSpan;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Times between two times of a row, in SQL. */
final class SpanExpressions {

  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal DAYS_OF_WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal DAYS_OF_MONTH = new BigDecimal("30.4375");
  private static final BigDecimal DAYS_OF_YEAR = new BigDecimal("365.25");

  private SpanExpressions() {}

  /** An aggregate of a span: the small numbers are aggregated, their unit comes last. */
  static Expression aggregate(Block block, Metric.SpanAggregate metric, @Nullable Condition only) {
    TimeSpan span = metric.span();
    Expression each = counted(block, span);
    return inUnit(block, span, new Expression.Aggregate(metric.kind(), each, false, only));
  }

  /** The span of each row in its unit. */
  static Expression each(Block block, TimeSpan span) {
    return inUnit(block, span, counted(block, span));
  }

  private static Expression counted(Block block, TimeSpan span) {
    Expression from = time(block, span.from());
    ColumnRef end = span.to();
    Expression to = end == null ? new Expression.Parameter(span.today()) : time(block, end);
    return inSeconds(block, span)
        ? new Expression.SecondsBetween(from, to)
        : new Expression.DaysBetween(from, to);
  }

  private static boolean inSeconds(Block block, TimeSpan span) {
    return span.unit() == TimeSpan.Unit.HOURS || span.exact(block.schema());
  }

  private static Expression inUnit(Block block, TimeSpan span, Expression counted) {
    Expression days = inSeconds(block, span) ? divided(counted, DAY) : counted;
    return switch (span.unit()) {
      case HOURS -> divided(counted, HOUR);
      case DAYS -> days;
      case WEEKS -> divided(days, DAYS_OF_WEEK);
      case MONTHS -> divided(days, DAYS_OF_MONTH);
      case YEARS -> divided(days, DAYS_OF_YEAR);
    };
  }

  private static Expression divided(Expression value, BigDecimal by) {
    return new Expression.Arithmetic(value, ArithmeticOperator.DIVIDE, new Expression.Constant(by));
  }

  static Expression time(Block block, ColumnRef ref) {
    Optional<Expression> spelled = TimeExpressions.spelled(block, ref);
    if (spelled.isPresent()) {
      return spelled.get();
    }
    Expression column = block.column(ref);
    boolean text = block.schema().column(ref).type() == ColumnType.TEXT;
    boolean sqlite = block.schema().catalog().dialect().equals("sqlite");
    return text && !sqlite ? new Expression.Cast(column, ColumnType.TIMESTAMP) : column;
  }
}
