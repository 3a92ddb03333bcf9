package org.agenticbi.model.sql;

import java.time.LocalDate;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Expression.Aggregate;
import org.agenticbi.model.sql.Expression.Arithmetic;
import org.agenticbi.model.sql.Expression.Cast;
import org.agenticbi.model.sql.Expression.Constant;
import org.agenticbi.model.sql.Expression.DateOfDigits;
import org.agenticbi.model.sql.Expression.FirstOfMonth;
import org.agenticbi.model.sql.Expression.Parameter;
import org.agenticbi.model.sql.Expression.ShiftedTime;
import org.agenticbi.model.sql.Expression.TruncatedTime;
import org.agenticbi.model.sql.Expression.Window;
import org.agenticbi.protocol.ColumnType;

/** What is known of a value from its expression alone. */
final class Values {
  private Values() {}

  /** A date without a time of day. */
  static boolean isDate(Expression expression) {
    return switch (expression) {
      case Parameter parameter -> parameter.value() instanceof LocalDate;
      case TruncatedTime ignored -> true;
      case FirstOfMonth ignored -> true;
      case DateOfDigits ignored -> true;
      case ShiftedTime ignored -> true;
      case Cast cast -> cast.type() == ColumnType.DATE;
      default -> false;
    };
  }

  /** The first day of a month. */
  static boolean startsMonth(Expression expression) {
    return switch (expression) {
      case Parameter parameter ->
          parameter.value() instanceof LocalDate date && date.getDayOfMonth() == 1;
      case TruncatedTime truncated -> isMonths(truncated.grain());
      case FirstOfMonth ignored -> true;
      case DateOfDigits date -> date.months();
      case ShiftedTime shifted -> isMonths(shifted.grain()) && startsMonth(shifted.time());
      default -> false;
    };
  }

  private static boolean isMonths(TimeGrain grain) {
    return switch (grain) {
      case DAY, WEEK -> false;
      case MONTH, QUARTER, YEAR -> true;
    };
  }

  /** A number that no database keeps as an integer. */
  static boolean isFractional(Expression expression) {
    return switch (expression) {
      case Aggregate aggregate -> aggregate.kind() == AggregateKind.AVERAGE;
      case Cast cast -> cast.type() == ColumnType.DECIMAL;
      case Constant constant -> constant.value().scale() > 0;
      case Arithmetic arithmetic ->
          arithmetic.operator() == ArithmeticOperator.DIVIDE
              || isFractional(arithmetic.left())
              || isFractional(arithmetic.right());
      default -> false;
    };
  }

  /** Never NULL. */
  static boolean isNeverNull(Expression expression) {
    return switch (expression) {
      case Aggregate aggregate -> aggregate.kind() == AggregateKind.COUNT;
      case Parameter ignored -> true;
      case Constant ignored -> true;
      case Window window ->
          switch (window.function()) {
            case ROW_NUMBER, RANK, COUNT -> true;
            case LAG, SUM, AVERAGE, MINIMUM, MAXIMUM -> false;
          };
      default -> false;
    };
  }
}
