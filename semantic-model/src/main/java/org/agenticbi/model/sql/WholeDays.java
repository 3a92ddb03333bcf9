package org.agenticbi.model.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.sql.Condition.And;
import org.agenticbi.model.sql.Condition.Between;
import org.agenticbi.model.sql.Condition.Comparison;
import org.agenticbi.model.sql.Condition.InList;
import org.agenticbi.model.sql.Condition.Or;
import org.agenticbi.model.sql.Expression.ColumnReference;
import org.agenticbi.model.sql.Expression.Parameter;
import org.agenticbi.model.sql.Expression.TruncatedTime;

/**
 * A day compared with a column means the whole day, also when the column holds a time of day:
 * {@code ordered_at <= 31 January} becomes {@code ordered_at < 1 February}. The same holds for a
 * column of dates, so nothing need be known of the column; and an index on it can still be used.
 */
final class WholeDays {
  /** After it the next day is no ISO date of ten characters any more. */
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private WholeDays() {}

  /** The same condition, with each border on midnight; anything else unchanged. */
  static Condition rewrite(Condition condition) {
    return switch (condition) {
      case Comparison comparison -> comparison(comparison);
      case Between between -> between(between);
      case InList list -> list(list);
      default -> condition;
    };
  }

  private static Condition comparison(Comparison comparison) {
    Expression left = comparison.left();
    Expression right = comparison.right();
    if (left instanceof ColumnReference && day(right).isPresent()) {
      return column(left, comparison.operator(), day(right).get());
    }
    if (right instanceof ColumnReference && day(left).isPresent()) {
      return column(right, mirrored(comparison.operator()), day(left).get());
    }
    return comparison;
  }

  private static Condition column(Expression column, Comparator operator, LocalDate day) {
    return switch (operator) {
      case LESS, AT_LEAST -> compare(column, operator, day);
      case AT_MOST -> compare(column, Comparator.LESS, day.plusDays(1));
      case GREATER -> compare(column, Comparator.AT_LEAST, day.plusDays(1));
      case EQUAL ->
          new And(
              List.of(
                  compare(column, Comparator.AT_LEAST, day),
                  compare(column, Comparator.LESS, day.plusDays(1))));
      case NOT_EQUAL ->
          new Or(
              List.of(
                  compare(column, Comparator.LESS, day),
                  compare(column, Comparator.AT_LEAST, day.plusDays(1))));
    };
  }

  private static Condition between(Between between) {
    Optional<LocalDate> least = day(between.least());
    Optional<LocalDate> greatest = day(between.greatest());
    if (!(between.value() instanceof ColumnReference) || least.isEmpty() || greatest.isEmpty()) {
      return between;
    }
    LocalDate after = greatest.get().plusDays(1);
    return between.negated()
        ? new Or(
            List.of(
                compare(between.value(), Comparator.LESS, least.get()),
                compare(between.value(), Comparator.AT_LEAST, after)))
        : new And(
            List.of(
                compare(between.value(), Comparator.AT_LEAST, least.get()),
                compare(between.value(), Comparator.LESS, after)));
  }

  private static Condition list(InList list) {
    boolean days = list.values().stream().anyMatch(value -> day(value).isPresent());
    return days && list.value() instanceof ColumnReference
        ? new InList(new TruncatedTime(TimeGrain.DAY, list.value()), list.values(), list.negated())
        : list;
  }

  private static Comparison compare(Expression column, Comparator operator, LocalDate day) {
    return new Comparison(column, operator, new Parameter(day));
  }

  private static Optional<LocalDate> day(Expression expression) {
    return expression instanceof Parameter(LocalDate day) && day.isBefore(LAST_DAY)
        ? Optional.of(day)
        : Optional.empty();
  }

  private static Comparator mirrored(Comparator operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL -> operator;
      case LESS -> Comparator.GREATER;
      case AT_MOST -> Comparator.AT_LEAST;
      case GREATER -> Comparator.LESS;
      case AT_LEAST -> Comparator.AT_MOST;
    };
  }
}
