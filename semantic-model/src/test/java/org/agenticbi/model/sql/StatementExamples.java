package org.agenticbi.model.sql;

import static org.agenticbi.model.sql.Tree.aggregate;
import static org.agenticbi.model.sql.Tree.as;
import static org.agenticbi.model.sql.Tree.column;
import static org.agenticbi.model.sql.Tree.compare;
import static org.agenticbi.model.sql.Tree.down;
import static org.agenticbi.model.sql.Tree.equal;
import static org.agenticbi.model.sql.Tree.join;
import static org.agenticbi.model.sql.Tree.leftJoin;
import static org.agenticbi.model.sql.Tree.output;
import static org.agenticbi.model.sql.Tree.rowsOf;
import static org.agenticbi.model.sql.Tree.sum;
import static org.agenticbi.model.sql.Tree.up;
import static org.agenticbi.model.sql.Tree.value;

import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Condition.Exists;
import org.agenticbi.model.sql.Condition.InQuery;
import org.agenticbi.model.sql.Expression.ScalarQuery;
import org.agenticbi.model.sql.Expression.TruncatedTime;
import org.agenticbi.model.sql.Expression.Window;
import org.agenticbi.model.sql.From.QuerySource;
import org.agenticbi.model.sql.From.TableSource;
import org.agenticbi.model.sql.SetOperation.Kind;
import org.jspecify.annotations.Nullable;

/** Joins, statements inside statements, set operations, common tables and windows. */
final class StatementExamples {
  private static final Expression AMOUNT = column("o", "amount");
  private static final Expression BUYER = column("o", "customer_id");
  private static final Expression NAME = column("c", "name");
  private static final Expression CITY = column("c", "city");
  private static final Expression CUSTOMER = column("c", "id");
  private static final Expression MONTH =
      new TruncatedTime(TimeGrain.MONTH, column("o", "ordered_at"));

  private StatementExamples() {}

  /** How many there are. */
  private static Expression orders(@Nullable Condition where) {
    Tree.Block rows = rowsOf("orders").items(Tree.countRows());
    return new ScalarQuery(where == null ? rows.select() : rows.where(where).select());
  }

  static List<Example> all() {
    return List.of(
        Example.of(
            "joined",
            rowsOf("orders")
                .items(CITY, as(sum(AMOUNT), "total"))
                .joins(join("customers", "c", equal(CUSTOMER, BUYER)))
                .groupBy(CITY)
                .orderBy(down(output("total")))
                .limit(5),
            "Rome | 30.5",
            "Paris | 30",
            "NULL | 5"),
        Example.of(
            "left_joined",
            rowsOf("customers")
                .items(NAME, as(aggregate(AggregateKind.COUNT, column("o", "id")), "orders"))
                .joins(leftJoin("orders", "o", equal(BUYER, CUSTOMER)))
                .groupBy(CUSTOMER, NAME)
                .orderBy(up(output("orders")), up(NAME)),
            "D'Arcy 100% ? {} | 0",
            "Cem | 1",
            "Ann | 2",
            "Bob | 2"),
        Example.of(
            "joined_to_itself",
            rowsOf(new TableSource("orders", "o"))
                .items(column("o", "id"), as(column("later", "id"), "later"))
                .joins(
                    join(
                        "orders",
                        "later",
                        Tree.and(
                            equal(column("later", "customer_id"), BUYER),
                            compare(column("later", "id"), Comparator.GREATER, column("o", "id")))))
                .orderBy(up(column("o", "id"))),
            "1 | 2",
            "3 | 4"),
        Example.of(
            "grouped_by_the_row_above",
            rowsOf(new TableSource("orders", "o"))
                .items(as(statusAbove(), "status"), as(Tree.countRows(), "count"))
                .joins(
                    leftJoin(
                        "orders",
                        "above",
                        Tree.and(
                            equal(column("above", "id"), BUYER),
                            equal(column("above", "status"), value("open")))))
                .groupBy(statusAbove())
                .orderBy(up(output("count"))),
            "open | 2",
            "paid | 4"),
        Example.of(
            "ordered_by_a_column_of_both",
            rowsOf(new TableSource("orders", "o"))
                .items(column("o", "status"), as(Tree.countRows(), "count"))
                .joins(leftJoin("orders", "above", equal(column("above", "id"), BUYER)))
                .where(
                    new Condition.Or(
                        List.of(
                            equal(column("o", "status"), value("paid")),
                            equal(column("above", "status"), value("paid")))))
                .groupBy(column("o", "status"))
                .orderBy(down(output("status"))),
            "paid | 4",
            "open | 1"),
        Example.of(
            "above_average",
            rowsOf("orders")
                .items(column("o", "id"))
                .where(compare(AMOUNT, Comparator.GREATER, averageAmount()))
                .orderBy(up(column("o", "id"))),
            "2",
            "3"),
        Example.of("not_in_with_nulls", notIn(buyers()), "D'Arcy 100% ? {}"),
        Example.of(
            "not_in_set_operation",
            notIn(
                new SetOperation(
                    Kind.UNION,
                    buyers(),
                    rowsOf("customers")
                        .items(as(CUSTOMER, "customer_id"))
                        .where(equal(NAME, value("Ann")))
                        .select(),
                    List.of(),
                    null)),
            "D'Arcy 100% ? {}"),
        Example.of(
            "in_with_limit",
            rowsOf("customers")
                .items(NAME)
                .where(
                    new InQuery(
                        CUSTOMER,
                        rowsOf("orders")
                            .items(BUYER)
                            .groupBy(BUYER)
                            .orderBy(down(sum(AMOUNT)))
                            .limit(1)
                            .select(),
                        false)),
            "Bob"),
        Example.of(
            "correlated_exists",
            rowsOf("customers")
                .items(NAME)
                .where(
                    new Exists(
                        rowsOf("orders")
                            .items(column("o", "id"))
                            .where(
                                Tree.and(
                                    equal(BUYER, CUSTOMER),
                                    compare(AMOUNT, Comparator.GREATER, value(9L))))
                            .select(),
                        true))
                .orderBy(up(NAME)),
            "Cem",
            "D'Arcy 100% ? {}"),
        Example.of(
            "one_row_each",
            new SetOperation(
                Kind.UNION,
                rowsOf(new From.OneRow())
                    .items(as(value("all"), "kind"), as(orders(null), "orders"))
                    .select(),
                rowsOf(new From.OneRow())
                    .items(
                        as(value("paid"), "kind"),
                        as(orders(equal(column("o", "status"), value("paid"))), "orders"))
                    .select(),
                List.of(up(output("kind"))),
                null),
            "all | 6",
            "paid | 4"),
        Example.of(
            "union_in_order",
            new SetOperation(
                Kind.UNION,
                rowsOf("customers").items(CITY).select(),
                rowsOf("customers").items(as(NAME, "city")).select(),
                List.of(up(output("city"))),
                7L),
            "Ann",
            "Bob",
            "Cem",
            "D'Arcy 100% ? {}",
            "Paris",
            "Rome",
            "NULL"),
        Example.of(
            "nested_set_operations",
            new SetOperation(
                Kind.EXCEPT,
                rowsOf("customers").items(CUSTOMER).select(),
                new SetOperation(
                    Kind.INTERSECT,
                    rowsOf("orders").items(BUYER).orderBy(up(column("o", "id"))).limit(2).select(),
                    rowsOf("customers").items(CUSTOMER).select(),
                    List.of(),
                    null),
                List.of(down(output("id"))),
                null),
            "4",
            "3",
            "2"),
        Example.of(
            "union_of_three",
            new SetOperation(
                Kind.UNION,
                new SetOperation(Kind.UNION, one(1), one(2), List.of(), null),
                one(1),
                List.of(),
                null),
            "1",
            "2"),
        Example.of(
            "common_tables",
            rowsOf(new TableSource("monthly", "monthly"))
                .with("monthly", monthly())
                .items(
                    as(column("monthly", "month"), "month"),
                    as(
                        new Window(
                            WindowFunction.SUM,
                            List.of(column("monthly", "items")),
                            List.of(),
                            List.of(up(column("monthly", "month"))),
                            null),
                        "running_total"),
                    as(
                        new Window(
                            WindowFunction.AVERAGE,
                            List.of(column("monthly", "items")),
                            List.of(),
                            List.of(up(column("monthly", "month"))),
                            1),
                        "moving_average"),
                    as(
                        new Window(
                            WindowFunction.LAG,
                            List.of(column("monthly", "items")),
                            List.of(),
                            List.of(up(column("monthly", "month"))),
                            null),
                        "month_before"))
                .orderBy(up(column("monthly", "month"))),
            "2024-01-01 | 1 | 1 | NULL",
            "2024-02-01 | 3 | 1.5 | 1",
            "2024-03-01 | 3 | 1 | 2",
            "2024-04-01 | 6 | 1.5 | 0",
            "2024-12-01 | 10 | 3.5 | 3",
            "2025-01-01 | 13 | 3.5 | 4"),
        Example.of(
            "share_of_total",
            rowsOf("orders")
                .items(
                    column("o", "status"),
                    as(
                        Tree.divide(
                            sum(column("o", "items")),
                            new Window(
                                WindowFunction.SUM,
                                List.of(sum(column("o", "items"))),
                                List.of(),
                                List.of(),
                                null)),
                        "share"))
                .groupBy(column("o", "status"))
                .orderBy(down(output("share"))),
            "paid | 0.6923076923",
            "cancelled | 0.3076923077",
            "open | 0"),
        Example.of(
            "first_of_each_group",
            rowsOf(new QuerySource(ranked(), "ranked"))
                .items(column("ranked", "city"), column("ranked", "name"))
                .where(equal(column("ranked", "place"), value(1L)))
                .orderBy(up(column("ranked", "city"))),
            "Paris | Ann",
            "Rome | D'Arcy 100% ? {}",
            "NULL | Cem"));
  }

  private static Expression statusAbove() {
    return new Expression.Coalesce(List.of(column("above", "status"), column("o", "status")));
  }

  private static Statement buyers() {
    return rowsOf("orders").items(BUYER).select();
  }

  private static Tree.Block notIn(Statement members) {
    return rowsOf("customers").items(NAME).where(new InQuery(CUSTOMER, members, true));
  }

  private static Expression averageAmount() {
    return new ScalarQuery(
        rowsOf("orders").items(aggregate(AggregateKind.AVERAGE, AMOUNT)).select());
  }

  private static Statement one(long id) {
    return rowsOf("customers").items(CUSTOMER).where(equal(CUSTOMER, value(id))).select();
  }

  private static Statement monthly() {
    return rowsOf("orders")
        .items(as(MONTH, "month"), as(sum(column("o", "items")), "items"))
        .groupBy(MONTH)
        .select();
  }

  private static Statement ranked() {
    return rowsOf("customers")
        .items(
            CITY,
            NAME,
            as(
                new Window(
                    WindowFunction.ROW_NUMBER, List.of(), List.of(CITY), List.of(down(NAME)), null),
                "place"))
        .select();
  }
}
