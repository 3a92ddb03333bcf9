package org.agenticbi.nlp.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.DigitDates;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.time.TimeWindow;
import org.agenticbi.protocol.ColumnType;

/**
 * Windows on dates of digits alone: 20250131 and 202501 follow each other as the days and months
 * do, so the column is compared as it is.
 */
record DigitsWindow(DigitDates digits, boolean text) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

  /** Empty for a column of other times. */
  static Optional<DigitsWindow> of(Column column) {
    boolean text = column.type() == ColumnType.TEXT;
    return DigitDates.of(column).map(digits -> new DigitsWindow(digits, text));
  }

  Condition within(Expression column, TimeWindow window) {
    LocalDate from = window.from();
    LocalDate to = window.toExclusive();
    if (from != null && to != null && last(to).equals(first(from))) {
      return compared(column, Comparator.EQUAL, first(from));
    }
    List<Condition> bounds = new ArrayList<>();
    if (from != null) {
      bounds.add(compared(column, Comparator.AT_LEAST, first(from)));
    }
    if (to != null) {
      bounds.add(compared(column, Comparator.AT_MOST, last(to)));
    }
    return bounds.size() == 1 ? bounds.getFirst() : new Condition.And(bounds);
  }

  /** A month is in a window when its first day is, as where months are dates. */
  private LocalDate first(LocalDate from) {
    boolean begun = digits == DigitDates.MONTHS && from.getDayOfMonth() > 1;
    return begun ? YearMonth.from(from).plusMonths(1).atDay(1) : from;
  }

  private LocalDate last(LocalDate toExclusive) {
    LocalDate day = toExclusive.minusDays(1);
    return digits == DigitDates.MONTHS ? day.withDayOfMonth(1) : day;
  }

  private Condition compared(Expression column, Comparator comparator, LocalDate day) {
    String written = (digits == DigitDates.MONTHS ? MONTH : DAY).format(day);
    return new Condition.Comparison(
        column,
        comparator,
        new Expression.Parameter(text ? written : (Object) Long.valueOf(written)));
  }
}
