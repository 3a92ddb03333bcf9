package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.DigitDates;
import org.agenticbi.model.catalog.MonthTextIsTime;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.ValueShape;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.DatePart;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.time.TimeWindow;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Times in SQL: columns of dates, of years as numbers, and of dates as text. */
final class TimeExpressions {

  private static final int ISO_DAY = "2025-01-31".length();

  private static final int SATURDAY = 6;

  private final Dialect dialect;

  TimeExpressions(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The period that a time lies in. */
  Expression truncated(Block block, ColumnRef ref, TimeGrain grain) {
    if (months(block, ref) && (grain == TimeGrain.DAY || grain == TimeGrain.WEEK)) {
      throw new PlanProblem(
          block.schema().columnName(ref) + " is a month; there is no finer time in the data.");
    }
    if (year(block, ref)) {
      if (grain != TimeGrain.YEAR) {
        throw new PlanProblem(
            block.schema().columnName(ref) + " is a year; there is no finer time in the data.");
      }
      return block.column(ref);
    }
    Expression day = date(block, ref);
    return grain == TimeGrain.MONTH && months(block, ref)
        ? day
        : new Expression.TruncatedTime(grain, day);
  }

  /** A numbered part of a time. */
  Expression part(Block block, ColumnRef ref, org.agenticbi.nlp.time.DatePart part) {
    if (part == org.agenticbi.nlp.time.DatePart.HOUR_OF_DAY && wholeDays(block, ref)) {
      throw new PlanProblem(
          block.schema().columnName(ref) + " is a day; the data does not say the hour.");
    }
    DatePart sqlPart =
        switch (part) {
          case DAY_OF_WEEK, WEEKEND -> DatePart.DAY_OF_WEEK;
          case DAY_OF_MONTH -> DatePart.DAY_OF_MONTH;
          case MONTH_OF_YEAR -> DatePart.MONTH;
          case QUARTER_OF_YEAR -> DatePart.QUARTER;
          case HOUR_OF_DAY -> DatePart.HOUR;
        };
    if (months(block, ref)
        && (sqlPart == DatePart.DAY_OF_WEEK || sqlPart == DatePart.DAY_OF_MONTH)) {
      throw new PlanProblem(
          block.schema().columnName(ref) + " is a month; the data does not say the day.");
    }
    return new Expression.TimePart(sqlPart, date(block, ref));
  }

  private static boolean wholeDays(Block block, ColumnRef ref) {
    Column column = block.schema().column(ref);
    Profile profile = column.profile();
    if (column.type() == ColumnType.DATE || DigitDates.of(column).isPresent()) {
      return true;
    }
    String first = profile == null ? null : profile.minimum();
    return column.type() == ColumnType.TEXT && first != null && first.length() == ISO_DAY;
  }

  /** Whether a time lies in a weekend, in a word. */
  Expression kindOfDay(Block block, ColumnRef ref) {
    Expression day = part(block, ref, org.agenticbi.nlp.time.DatePart.DAY_OF_WEEK);
    Condition late =
        new Condition.Comparison(
            day, Comparator.AT_LEAST, new Expression.Constant(BigDecimal.valueOf(SATURDAY)));
    return new Expression.Case(
        List.of(new Expression.When(late, new Expression.Parameter("weekend"))),
        new Expression.Parameter("weekday"));
  }

  /** The name of the day of the week. */
  Expression dayName(Block block, ColumnRef ref) {
    return new Expression.TimePart(DatePart.DAY_NAME, date(block, ref));
  }

  /** Whether a time lies in one of the windows. */
  Condition within(Block block, ColumnRef ref, List<TimeWindow> windows) {
    List<Condition> each = windows.stream().map(window -> within(block, ref, window)).toList();
    return each.size() == 1 ? each.getFirst() : new Condition.Or(each);
  }

  private Condition within(Block block, ColumnRef ref, TimeWindow window) {
    if (year(block, ref)) {
      return yearWithin(block, ref, window);
    }
    List<Condition> bounds = new ArrayList<>();
    Optional<DigitsWindow> digits = DigitsWindow.of(block.schema().column(ref));
    if (digits.isPresent()) {
      return digits.get().within(block.column(ref), window);
    }
    if (months(block, ref) && startsMonth(window.from()) && startsMonth(window.toExclusive())) {
      return monthsWithin(block.column(ref), window);
    }
    Expression time = date(block, ref);
    if (window.from() != null) {
      bounds.add(compare(time, Comparator.AT_LEAST, window.from()));
    }
    if (window.toExclusive() != null) {
      bounds.add(compare(time, Comparator.LESS, window.toExclusive()));
    }
    return bounds.size() == 1 ? bounds.getFirst() : new Condition.And(bounds);
  }

  private static boolean startsMonth(@Nullable LocalDate day) {
    return day == null || day.getDayOfMonth() == 1;
  }

  /** Months as text compare as they follow each other. */
  private static Condition monthsWithin(Expression column, TimeWindow window) {
    LocalDate from = window.from();
    LocalDate to = window.toExclusive();
    if (from != null && to != null && to.equals(from.plusMonths(1))) {
      return new Condition.Comparison(column, Comparator.EQUAL, month(from));
    }
    List<Condition> bounds = new ArrayList<>();
    if (from != null) {
      bounds.add(new Condition.Comparison(column, Comparator.AT_LEAST, month(from)));
    }
    if (to != null) {
      bounds.add(new Condition.Comparison(column, Comparator.LESS, month(to)));
    }
    return bounds.size() == 1 ? bounds.getFirst() : new Condition.And(bounds);
  }

  private static Expression month(LocalDate day) {
    return new Expression.Parameter(YearMonth.from(day).toString());
  }

  private static Condition compare(Expression time, Comparator comparator, LocalDate day) {
    return new Condition.Comparison(time, comparator, new Expression.Parameter(day));
  }

  private Condition yearWithin(Block block, ColumnRef ref, TimeWindow window) {
    LocalDate from = window.from();
    LocalDate to = window.toExclusive();
    boolean whole =
        (from == null || from.getDayOfYear() == 1) && (to == null || to.getDayOfYear() == 1);
    if (!whole) {
      throw new PlanProblem(
          block.schema().columnName(ref) + " is a year; " + window.label() + " is finer.");
    }
    boolean text = block.schema().column(ref).type() == ColumnType.TEXT;
    Expression column = block.column(ref);
    if (from != null && to != null && to.equals(from.plusYears(1))) {
      return new Condition.Comparison(column, Comparator.EQUAL, year(from.getYear(), text));
    }
    List<Condition> bounds = new ArrayList<>();
    if (from != null) {
      bounds.add(new Condition.Comparison(column, Comparator.AT_LEAST, year(from.getYear(), text)));
    }
    if (to != null) {
      bounds.add(new Condition.Comparison(column, Comparator.LESS, year(to.getYear(), text)));
    }
    return bounds.size() == 1 ? bounds.getFirst() : new Condition.And(bounds);
  }

  private static Expression year(int year, boolean text) {
    return new Expression.Parameter(text ? Integer.toString(year) : (Object) (long) year);
  }

  /** Whether a column holds years, as numbers or text. */
  static boolean year(Block block, ColumnRef ref) {
    Column column = block.schema().column(ref);
    if (DigitDates.of(column).isPresent()) {
      return false;
    }
    boolean number = column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL;
    Profile profile = column.profile();
    boolean shaped = profile != null && profile.shapes().contains(ValueShape.YEAR);
    return number || (column.type() == ColumnType.TEXT && shaped);
  }

  /** Whether a column holds months: 2025-01 as text, or 202501. */
  static boolean months(Block block, ColumnRef ref) {
    Column column = block.schema().column(ref);
    boolean text = column.type() == ColumnType.TEXT && MonthTextIsTime.holdsMonths(column);
    return text || DigitDates.of(column).filter(DigitDates.MONTHS::equals).isPresent();
  }

  /** The date that months, or days of digits alone, say; empty for other times. */
  static Optional<Expression> spelled(Block block, ColumnRef ref) {
    Expression column = block.column(ref);
    Optional<DigitDates> digits = DigitDates.of(block.schema().column(ref));
    if (digits.isPresent()) {
      return Optional.of(new Expression.DateOfDigits(column, digits.get() == DigitDates.MONTHS));
    }
    return months(block, ref) ? Optional.of(new Expression.FirstOfMonth(column)) : Optional.empty();
  }

  /** A time column as a date. */
  Expression date(Block block, ColumnRef ref) {
    Optional<Expression> spelled = spelled(block, ref);
    if (spelled.isPresent()) {
      return spelled.get();
    }
    Expression column = block.column(ref);
    boolean text = block.schema().column(ref).type() == ColumnType.TEXT;
    return text && dialect != Dialect.SQLITE
        ? new Expression.Cast(column, ColumnType.DATE)
        : column;
  }
}
