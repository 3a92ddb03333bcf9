package org.agenticbi.model.sql;

import java.math.BigDecimal;
import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** A value in a statement. */
public sealed interface Expression {

  /** A column of a source, by the alias of the source. */
  record ColumnReference(String source, String column) implements Expression {}

  /** An output column of the same block, by its alias (only in ORDER BY and set operations). */
  record OutputColumn(String alias) implements Expression {}

  /** All columns of the rows, only inside COUNT. */
  record Star() implements Expression {}

  /** A value that is bound as a parameter: String, Long, BigDecimal, Boolean, LocalDate. */
  record Parameter(Object value) implements Expression {}

  /** A number that is part of the statement itself, for example the 100 of a percentage. */
  record Constant(BigDecimal value) implements Expression {}

  /** NULL. */
  record Null() implements Expression {}

  /**
   * An aggregate.
   *
   * @param filter only rows that fulfil it, rendered as FILTER or CASE
   */
  record Aggregate(
      AggregateKind kind, Expression argument, boolean distinct, @Nullable Condition filter)
      implements Expression {}

  /** Arithmetic; {@link ArithmeticOperator#DIVIDE} is exact, and NULL when divided by zero. */
  record Arithmetic(Expression left, ArithmeticOperator operator, Expression right)
      implements Expression {}

  /** The start of the day, week, month, quarter or year that a time lies in, as a date. */
  record TruncatedTime(TimeGrain grain, Expression time) implements Expression {}

  /** A numbered part of a time. */
  record TimePart(DatePart part, Expression time) implements Expression {}

  /** The first day of a month that is kept as text: 2025-01. */
  record FirstOfMonth(Expression month) implements Expression {}

  /** The date that digits say: 20250131, or 202501 for the first day of a month. */
  record DateOfDigits(Expression digits, boolean months) implements Expression {}

  /** A date moved by a number of grains (negative: back). */
  record ShiftedTime(Expression time, TimeGrain grain, int amount) implements Expression {}

  /** Days from one date to another. */
  record DaysBetween(Expression from, Expression to) implements Expression {}

  /** Seconds from one time to another, negative when the other is earlier. */
  record SecondsBetween(Expression from, Expression to) implements Expression {}

  /** The first value whose condition holds. */
  record Case(List<When> branches, @Nullable Expression otherwise) implements Expression {
    /** Copies its lists. */
    public Case {
      branches = List.copyOf(branches);
    }
  }

  /** One branch of a {@link Case}. */
  record When(Condition condition, Expression value) {}

  /** The first value that is not null. */
  record Coalesce(List<Expression> values) implements Expression {
    /** Copies its lists. */
    public Coalesce {
      values = List.copyOf(values);
    }
  }

  /** Strings joined into one. */
  record Concatenation(List<Expression> parts) implements Expression {
    /** Copies its lists. */
    public Concatenation {
      parts = List.copyOf(parts);
    }
  }

  /** A value as another type. */
  record Cast(Expression value, ColumnType type) implements Expression {}

  /** In lower case. */
  record LowerCase(Expression value) implements Expression {}

  /** Rounded to a number of decimals. */
  record Rounded(Expression value, int decimals) implements Expression {}

  /** The single value of a statement. */
  record ScalarQuery(Statement statement) implements Expression {}

  /**
   * A window function.
   *
   * @param function what is computed
   * @param arguments its arguments
   * @param partitionBy empty for none
   * @param orderBy empty for none
   * @param precedingRows for moving aggregates: how many rows before the current one; null for the
   *     default frame
   */
  record Window(
      WindowFunction function,
      List<Expression> arguments,
      List<Expression> partitionBy,
      List<OrderKey> orderBy,
      @Nullable Integer precedingRows)
      implements Expression {
    /** Copies its lists. */
    public Window {
      arguments = List.copyOf(arguments);
      partitionBy = List.copyOf(partitionBy);
      orderBy = List.copyOf(orderBy);
    }
  }
}
