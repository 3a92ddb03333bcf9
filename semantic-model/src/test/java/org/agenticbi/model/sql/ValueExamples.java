package org.agenticbi.model.sql;

import static org.agenticbi.model.sql.Tree.aggregate;
import static org.agenticbi.model.sql.Tree.and;
import static org.agenticbi.model.sql.Tree.as;
import static org.agenticbi.model.sql.Tree.column;
import static org.agenticbi.model.sql.Tree.compare;
import static org.agenticbi.model.sql.Tree.countRows;
import static org.agenticbi.model.sql.Tree.divide;
import static org.agenticbi.model.sql.Tree.down;
import static org.agenticbi.model.sql.Tree.equal;
import static org.agenticbi.model.sql.Tree.number;
import static org.agenticbi.model.sql.Tree.output;
import static org.agenticbi.model.sql.Tree.rowsOf;
import static org.agenticbi.model.sql.Tree.sum;
import static org.agenticbi.model.sql.Tree.up;
import static org.agenticbi.model.sql.Tree.value;

import java.math.BigDecimal;
import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Condition.InList;
import org.agenticbi.model.sql.Condition.IsNull;
import org.agenticbi.model.sql.Condition.Like;
import org.agenticbi.model.sql.Condition.Not;
import org.agenticbi.model.sql.Condition.Or;
import org.agenticbi.model.sql.Expression.Aggregate;
import org.agenticbi.model.sql.Expression.Arithmetic;
import org.agenticbi.model.sql.Expression.Case;
import org.agenticbi.model.sql.Expression.Cast;
import org.agenticbi.model.sql.Expression.Coalesce;
import org.agenticbi.model.sql.Expression.Concatenation;
import org.agenticbi.model.sql.Expression.LowerCase;
import org.agenticbi.model.sql.Expression.Null;
import org.agenticbi.model.sql.Expression.Rounded;
import org.agenticbi.model.sql.Expression.Star;
import org.agenticbi.model.sql.Expression.When;
import org.agenticbi.model.sql.From.TableSource;
import org.agenticbi.protocol.ColumnType;

/** Values, conditions, aggregates and orders. */
final class ValueExamples {
  private static final Expression ID = column("o", "id");
  private static final Expression AMOUNT = column("o", "amount");
  private static final Expression ITEMS = column("o", "items");
  private static final Expression STATUS = column("o", "status");
  private static final Expression NAME = column("c", "name");
  private static final Expression CITY = column("c", "city");

  private ValueExamples() {}

  static List<Example> all() {
    return List.of(
        Example.of(
            "order_ascending",
            rowsOf("customers").items(NAME, CITY).orderBy(up(CITY), up(NAME)),
            "Ann | Paris",
            "Bob | Rome",
            "D'Arcy 100% ? {} | Rome",
            "Cem | NULL"),
        Example.of(
            "order_descending",
            rowsOf("customers").items(NAME, CITY).orderBy(down(CITY), down(NAME)),
            "D'Arcy 100% ? {} | Rome",
            "Bob | Rome",
            "Ann | Paris",
            "Cem | NULL"),
        Example.of(
            "order_by_aggregate",
            rowsOf("orders")
                .items(STATUS, as(sum(AMOUNT), "total"))
                .where(compare(ID, Comparator.AT_LEAST, value(3L)))
                .groupBy(STATUS)
                .orderBy(up(output("total")), up(STATUS))
                .limit(2),
            "cancelled | 5",
            "paid | 7"),
        Example.of(
            "order_by_repeated_expression",
            rowsOf("orders")
                .items(STATUS, as(countRows(), "orders"))
                .groupBy(STATUS)
                .orderBy(down(countRows()), up(STATUS)),
            "paid | 4",
            "cancelled | 1",
            "open | 1"),
        Example.of(
            "distinct_in_order",
            rowsOf("customers").items(CITY).distinct().orderBy(up(CITY)),
            "Paris",
            "Rome",
            "NULL"),
        Example.of(
            "quotient_of_integers",
            rowsOf("orders").items(as(divide(sum(ITEMS), countRows()), "per_order")),
            "2.1666666667"),
        Example.of(
            "quotient_by_zero",
            rowsOf("orders").items(ID, as(divide(AMOUNT, ITEMS), "price")).orderBy(up(ID)),
            "1 | 10",
            "2 | 10",
            "3 | NULL",
            "4 | NULL",
            "5 | 1.25",
            "6 | 2.3333333333"),
        Example.of(
            "arithmetic_brackets",
            rowsOf("orders")
                .items(
                    as(
                        new Arithmetic(
                            new Arithmetic(ITEMS, ArithmeticOperator.ADD, number("1")),
                            ArithmeticOperator.MULTIPLY,
                            new Arithmetic(
                                number("10"),
                                ArithmeticOperator.SUBTRACT,
                                new Arithmetic(ID, ArithmeticOperator.SUBTRACT, number("-2")))),
                        "result"),
                    as(divide(number("100"), divide(number("20"), number("2"))), "ten"))
                .where(equal(ID, value(4L))),
            "16 | 10"),
        Example.of(
            "filtered_aggregates",
            rowsOf("orders")
                .items(
                    as(new Aggregate(AggregateKind.COUNT, new Star(), false, paid()), "paid"),
                    as(
                        divide(
                            new Aggregate(AggregateKind.SUM, AMOUNT, false, paid()), sum(AMOUNT)),
                        "share"),
                    as(
                        new Aggregate(
                            AggregateKind.COUNT, column("o", "customer_id"), true, paid()),
                        "buyers")),
            "4 | 0.5103448276 | 2"),
        Example.of(
            "median_in_groups",
            rowsOf("orders")
                .items(
                    STATUS,
                    as(aggregate(AggregateKind.MEDIAN, AMOUNT), "median_amount"),
                    as(countRows(), "orders"))
                .groupBy(STATUS)
                .orderBy(up(STATUS)),
            "cancelled | 5 | 1",
            "open | 30.5 | 1",
            "paid | 10 | 4"),
        Example.of(
            "median_with_filter_and_having",
            rowsOf("orders")
                .items(
                    as(aggregate(AggregateKind.MEDIAN, ITEMS), "median_items"),
                    as(new Aggregate(AggregateKind.MEDIAN, AMOUNT, false, paid()), "paid_median"),
                    as(sum(AMOUNT), "total"),
                    as(aggregate(AggregateKind.AVERAGE, AMOUNT), "average"))
                .where(new IsNull(AMOUNT, true))
                .having(
                    compare(aggregate(AggregateKind.MEDIAN, ITEMS), Comparator.GREATER, value(1L))),
            "2 | 10 | 72.5 | 14.5"),
        Example.of(
            "like_without_case",
            rowsOf("customers")
                .items(NAME)
                .where(new Or(List.of(new Like(NAME, "aN%", false), new Like(NAME, "%M", false))))
                .orderBy(up(NAME)),
            "Ann",
            "Cem"),
        Example.of(
            "like_with_escape",
            rowsOf("customers").items(NAME).where(new Like(NAME, "%100\\% _ {}", false)),
            "D'Arcy 100% ? {}"),
        Example.of(
            "like_negated",
            rowsOf("customers").items(NAME).where(new Like(NAME, "%n%", true)).orderBy(up(NAME)),
            "Bob",
            "Cem",
            "D'Arcy 100% ? {}"),
        Example.of(
            "text_with_quotes",
            rowsOf("customers")
                .items(NAME, as(value("a\\b'c\n\"d\" ? {} `"), "text"))
                .where(equal(NAME, value("D'Arcy 100% ? {}"))),
            "D'Arcy 100% ? {} | a\\b'c\n\"d\" ? {} `"),
        Example.of(
            "alternatives_and_lists",
            rowsOf("orders")
                .items(ID)
                .where(
                    and(
                        new Or(
                            List.of(
                                equal(STATUS, value("open")),
                                and(paid(), compare(ID, Comparator.LESS, value(3L))))),
                        new InList(ID, List.of(value(1L), value(3L), value(5L)), false),
                        new Not(equal(ID, value(1L))),
                        new InList(ID, List.of(), true)))
                .orderBy(up(ID)),
            "3"),
        Example.of(
            "group_by_case_with_parameters",
            rowsOf("orders")
                .items(as(size(), "size"), as(countRows(), "orders"))
                .groupBy(size())
                .orderBy(up(size())),
            "big | 2",
            "small | 3",
            "NULL | 1"),
        Example.of(
            "texts",
            rowsOf("customers")
                .items(
                    as(new Concatenation(List.of(NAME, value(" of "), CITY)), "phrase"),
                    as(new LowerCase(new Coalesce(List.of(CITY, value("NOWHERE")))), "place"),
                    as(new Null(), "nothing"))
                .where(compare(column("c", "id"), Comparator.AT_MOST, value(3L)))
                .orderBy(up(NAME)),
            "Ann of Paris | paris | NULL",
            "Bob of Rome | rome | NULL",
            "Cem of  | nowhere | NULL"),
        Example.of(
            "rounded_and_cast",
            rowsOf("orders")
                .items(
                    as(new Rounded(divide(sum(ITEMS), countRows()), 2), "rounded"),
                    as(sum(new Cast(ID, ColumnType.DECIMAL)), "sum_of_ids"),
                    as(
                        aggregate(AggregateKind.MAXIMUM, new Cast(ID, ColumnType.TEXT)),
                        "greatest_text"),
                    as(sum(new Cast(new Cast(ID, ColumnType.TEXT), ColumnType.INTEGER)), "whole")),
            "2.17 | 21 | 6 | 21"),
        Example.of(
            "booleans",
            rowsOf("customers")
                .items(NAME)
                .where(equal(column("c", "vip"), value(true)))
                .orderBy(up(NAME)),
            "Ann",
            "Cem"),
        Example.of(
            "decimal_parameter_in_having",
            rowsOf("orders")
                .items(STATUS)
                .groupBy(STATUS)
                .having(compare(sum(AMOUNT), Comparator.GREATER, value(new BigDecimal("30.25"))))
                .orderBy(up(STATUS)),
            "open",
            "paid"),
        Example.of(
            "names_that_need_quotes",
            rowsOf(new TableSource("odd \"table", "order"))
                .items(as(column("order", "sel'ect`{}?"), "group by")),
            "7"));
  }

  private static Condition paid() {
    return equal(STATUS, value("paid"));
  }

  private static Expression size() {
    return new Case(
        List.of(
            new When(compare(AMOUNT, Comparator.AT_LEAST, value(20L)), value("big")),
            new When(new IsNull(AMOUNT, true), value("small"))),
        null);
  }
}
