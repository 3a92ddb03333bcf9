package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.TimeSpan;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Times between two times of a row, in SQL. */
final class SpanExpressions {

  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal DAYS_OF_YEAR = new BigDecimal("365.25");

  private SpanExpressions() {}

  /** An aggregate of a span: the small numbers are aggregated, their unit comes last. */
  static Expression aggregate(Block block, Metric.SpanAggregate metric, @Nullable Condition only) {
    TimeSpan span = metric.span();
    Schema schema = block.schema();
    Expression from = time(block, span.from());
    ColumnRef end = span.to();
    Expression to = end == null ? new Expression.Parameter(span.today()) : time(block, end);
    boolean seconds = span.unit() == TimeSpan.Unit.HOURS || span.exact(schema);
    Expression each =
        seconds ? new Expression.SecondsBetween(from, to) : new Expression.DaysBetween(from, to);
    Expression all = new Expression.Aggregate(metric.kind(), each, false, only);
    return switch (span.unit()) {
      case HOURS -> divided(all, HOUR);
      case DAYS -> seconds ? divided(all, DAY) : all;
      case YEARS -> seconds ? divided(divided(all, DAY), DAYS_OF_YEAR) : divided(all, DAYS_OF_YEAR);
    };
  }

  private static Expression divided(Expression value, BigDecimal by) {
    return new Expression.Arithmetic(value, ArithmeticOperator.DIVIDE, new Expression.Constant(by));
  }

  private static Expression time(Block block, ColumnRef ref) {
    Expression column = block.column(ref);
    boolean text = block.schema().column(ref).type() == ColumnType.TEXT;
    boolean sqlite = block.schema().catalog().dialect().equals("sqlite");
    return text && !sqlite ? new Expression.Cast(column, ColumnType.TIMESTAMP) : column;
  }
}
