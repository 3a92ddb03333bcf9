package org.agenticbi.model.sql;

import static org.agenticbi.model.sql.Tree.and;
import static org.agenticbi.model.sql.Tree.as;
import static org.agenticbi.model.sql.Tree.column;
import static org.agenticbi.model.sql.Tree.compare;
import static org.agenticbi.model.sql.Tree.countRows;
import static org.agenticbi.model.sql.Tree.day;
import static org.agenticbi.model.sql.Tree.equal;
import static org.agenticbi.model.sql.Tree.rowsOf;
import static org.agenticbi.model.sql.Tree.sum;
import static org.agenticbi.model.sql.Tree.up;
import static org.agenticbi.model.sql.Tree.value;

import java.util.List;
import org.agenticbi.model.sql.Condition.Between;
import org.agenticbi.model.sql.Condition.InList;
import org.agenticbi.model.sql.Expression.Cast;
import org.agenticbi.model.sql.Expression.DateOfDigits;
import org.agenticbi.model.sql.Expression.DaysBetween;
import org.agenticbi.model.sql.Expression.FirstOfMonth;
import org.agenticbi.model.sql.Expression.SecondsBetween;
import org.agenticbi.model.sql.Expression.ShiftedTime;
import org.agenticbi.model.sql.Expression.TimePart;
import org.agenticbi.model.sql.Expression.TruncatedTime;
import org.agenticbi.protocol.ColumnType;

/** Dates and times. */
final class TimeExamples {
  private static final Expression ID = column("o", "id");
  private static final Expression AT = column("o", "ordered_at");
  private static final Expression SIGNED_UP = column("c", "signed_up");

  private TimeExamples() {}

  static List<Example> all() {
    Expression month = new TruncatedTime(TimeGrain.MONTH, AT);
    Expression textDay = new Cast(column("o", "day_text"), ColumnType.DATE);
    return List.of(
        Example.of(
            "by_month",
            rowsOf("orders")
                .items(as(month, "month"), as(sum(column("o", "items")), "items"))
                .where(
                    and(
                        compare(AT, Comparator.AT_LEAST, day("2024-01-01")),
                        compare(AT, Comparator.LESS, day("2025-01-01"))))
                .groupBy(month)
                .orderBy(up(month)),
            "2024-01-01 | 1",
            "2024-02-01 | 2",
            "2024-03-01 | 0",
            "2024-04-01 | 3",
            "2024-12-01 | 4"),
        Example.of(
            "truncated",
            rowsOf("orders")
                .items(
                    as(new TruncatedTime(TimeGrain.DAY, AT), "day"),
                    as(new TruncatedTime(TimeGrain.WEEK, AT), "week"),
                    as(new TruncatedTime(TimeGrain.QUARTER, AT), "quarter"),
                    as(new TruncatedTime(TimeGrain.YEAR, AT), "year"))
                .orderBy(up(ID)),
            "2024-01-31 | 2024-01-29 | 2024-01-01 | 2024-01-01",
            "2024-02-29 | 2024-02-26 | 2024-01-01 | 2024-01-01",
            "2024-03-31 | 2024-03-25 | 2024-01-01 | 2024-01-01",
            "2024-04-01 | 2024-04-01 | 2024-04-01 | 2024-01-01",
            "2024-12-31 | 2024-12-30 | 2024-10-01 | 2024-01-01",
            "2025-01-01 | 2024-12-30 | 2025-01-01 | 2025-01-01"),
        Example.of(
            "day_kept_as_text",
            rowsOf("orders")
                .items(as(new TruncatedTime(TimeGrain.QUARTER, textDay), "quarter"))
                .where(new Between(textDay, day("2024-02-29"), day("2024-04-01"), false))
                .orderBy(up(ID)),
            "2024-01-01",
            "2024-01-01",
            "2024-04-01"),
        Example.of(
            "parts",
            rowsOf("orders")
                .items(
                    as(new TimePart(DatePart.YEAR, AT), "y"),
                    as(new TimePart(DatePart.QUARTER, AT), "q"),
                    as(new TimePart(DatePart.MONTH, AT), "m"),
                    as(new TimePart(DatePart.DAY_OF_MONTH, AT), "d"),
                    as(new TimePart(DatePart.DAY_OF_WEEK, AT), "w"),
                    as(new TimePart(DatePart.DAY_NAME, AT), "n"),
                    as(new TimePart(DatePart.HOUR, AT), "h"))
                .orderBy(up(ID)),
            "2024 | 1 | 1 | 31 | 3 | Wednesday | 9",
            "2024 | 1 | 2 | 29 | 4 | Thursday | 0",
            "2024 | 1 | 3 | 31 | 7 | Sunday | 23",
            "2024 | 2 | 4 | 1 | 1 | Monday | 12",
            "2024 | 4 | 12 | 31 | 2 | Tuesday | 8",
            "2025 | 1 | 1 | 1 | 3 | Wednesday | 0"),
        Example.of(
            "shifted",
            rowsOf("customers")
                .items(
                    as(new ShiftedTime(SIGNED_UP, TimeGrain.MONTH, 1), "month_later"),
                    as(new ShiftedTime(SIGNED_UP, TimeGrain.MONTH, -1), "month_before"),
                    as(new ShiftedTime(SIGNED_UP, TimeGrain.QUARTER, 1), "quarter_later"),
                    as(new ShiftedTime(SIGNED_UP, TimeGrain.YEAR, 1), "year_later"),
                    as(new ShiftedTime(SIGNED_UP, TimeGrain.WEEK, -1), "week_before"))
                .orderBy(up(column("c", "id"))),
            "2023-02-28 | 2022-12-31 | 2023-04-30 | 2024-01-31 | 2023-01-24",
            "2024-03-29 | 2024-01-29 | 2024-05-29 | 2025-02-28 | 2024-02-22",
            "2024-04-30 | 2024-02-29 | 2024-06-30 | 2025-03-31 | 2024-03-24",
            "2025-01-30 | 2024-11-30 | 2025-03-30 | 2025-12-30 | 2024-12-23"),
        Example.of(
            "shifted_start_of_month",
            rowsOf("orders")
                .items(
                    as(new ShiftedTime(month, TimeGrain.YEAR, -1), "year_before"),
                    as(new ShiftedTime(day("2024-01-31"), TimeGrain.MONTH, 1), "end_of_month"),
                    as(new ShiftedTime(AT, TimeGrain.DAY, 1), "day_later"))
                .where(equal(ID, value(2L))),
            "2023-02-01 | 2024-02-29 | 2024-03-01"),
        Example.of(
            "month_kept_as_text",
            rowsOf("orders")
                .items(ID, as(new FirstOfMonth(value("2024-05")), "month"))
                .where(equal(ID, value(2L))),
            "2 | 2024-05-01"),
        Example.of(
            "dates_of_digits",
            rowsOf("orders")
                .items(
                    ID,
                    as(new DateOfDigits(value(20240229L), false), "day"),
                    as(new DateOfDigits(value(202402L), true), "month"),
                    as(new DateOfDigits(value("20231231"), false), "written_day"))
                .where(equal(ID, value(2L))),
            "2 | 2024-02-29 | 2024-02-01 | 2023-12-31"),
        Example.of(
            "days_between",
            rowsOf("orders")
                .items(ID, as(new DaysBetween(SIGNED_UP, AT), "days"))
                .joins(
                    Tree.join(
                        "customers", "c", equal(column("c", "id"), column("o", "customer_id"))))
                .where(compare(new DaysBetween(SIGNED_UP, AT), Comparator.AT_LEAST, value(1L)))
                .orderBy(up(ID)),
            "1 | 365",
            "2 | 394",
            "3 | 31",
            "4 | 32",
            "5 | 275"),
        Example.of(
            "seconds_between",
            rowsOf("orders")
                .items(ID, as(new SecondsBetween(SIGNED_UP, AT), "seconds"))
                .joins(
                    Tree.join(
                        "customers", "c", equal(column("c", "id"), column("o", "customer_id"))))
                .orderBy(up(ID)),
            "1 | 31569300",
            "2 | 34041600",
            "3 | 2764799",
            "4 | 2808000",
            "5 | 23788800"),
        whole("whole_day_equal", equal(AT, day("2024-01-31")), "1"),
        whole("whole_day_not", compare(AT, Comparator.NOT_EQUAL, day("2024-03-31")), "5"),
        whole("whole_day_at_most", compare(AT, Comparator.AT_MOST, day("2024-03-31")), "3"),
        whole("whole_day_after", compare(AT, Comparator.GREATER, day("2024-03-31")), "3"),
        whole("whole_day_reversed", compare(day("2024-03-31"), Comparator.LESS, AT), "3"),
        whole(
            "whole_day_between", new Between(AT, day("2024-02-29"), day("2024-12-31"), false), "4"),
        whole(
            "whole_day_not_between",
            new Between(AT, day("2024-02-29"), day("2024-12-31"), true),
            "2"),
        whole(
            "whole_day_in",
            new InList(AT, List.of(day("2024-03-31"), day("2024-04-01")), false),
            "2"));
  }

  private static Example whole(String name, Condition condition, String count) {
    return Example.of(name, rowsOf("orders").items(countRows()).where(condition), count);
  }
}
