package org.agenticbi.model.sql;

import java.math.BigDecimal;
import org.agenticbi.model.sql.Expression.Arithmetic;
import org.agenticbi.model.sql.Expression.Cast;
import org.agenticbi.model.sql.Expression.ColumnReference;
import org.agenticbi.model.sql.Expression.Constant;
import org.agenticbi.protocol.ColumnType;

/** Months that are kept as two numbers, 2025 beside 1, in one: 202501. */
final class MonthNumbers {

  private static final Expression HUNDRED = new Constant(BigDecimal.valueOf(100));

  private MonthNumbers() {}

  /** The month of a row of a source. */
  static Expression month(String source, Renaming.NumberedMonth own) {
    Expression years =
        new Arithmetic(
            number(source, own.year(), own.numbers()), ArithmeticOperator.MULTIPLY, HUNDRED);
    return new Arithmetic(
        years, ArithmeticOperator.ADD, number(source, own.month(), own.numbers()));
  }

  private static Expression number(String source, String column, boolean numbers) {
    Expression value = new ColumnReference(source, column);
    return numbers ? value : new Cast(value, ColumnType.INTEGER);
  }
}
