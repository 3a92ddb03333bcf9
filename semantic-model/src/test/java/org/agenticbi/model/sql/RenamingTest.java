package org.agenticbi.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.agenticbi.model.semantics.AggregateKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RenamingTest {

  private static final Renaming OWN =
      new Renaming(
          Map.of("customers", "dim_cust", "orders", "fact_ord"),
          Map.of(
              "customers", Map.of("customer_id", "cust_sk", "city", "city_nm"),
              "orders", Map.of("customer_id", "cust_sk", "total", "tot_amt")));

  @Test
  void tablesAndColumns_getTheirOwnNames_outputsKeepTheUsual() {
    Select select =
        select(
            List.of(new SelectItem(column("c", "city"), null), new SelectItem(sum("o"), "revenue")),
            "orders",
            "o",
            new Join(Join.Kind.INNER, new From.TableSource("customers", "c"), same("c", "o")),
            null,
            column("c", "city"));

    assertThat(sql(select))
        .isEqualTo(
            "SELECT c.\"city_nm\" AS \"city\", SUM(o.\"tot_amt\") AS \"revenue\""
                + " FROM \"fact_ord\" AS o JOIN \"dim_cust\" AS c ON c.\"cust_sk\" = o.\"cust_sk\""
                + " GROUP BY c.\"city_nm\"");
  }

  @Test
  void statementsInside_meanTheBlocksAroundThem() {
    Select inner =
        select(
            List.of(new SelectItem(new Expression.Constant(BigDecimal.ONE), null)),
            "orders",
            "o",
            null,
            same("o", "c"),
            null);
    Select select =
        select(
            List.of(new SelectItem(column("c", "city"), null)),
            "customers",
            "c",
            null,
            new Condition.Exists(inner, true),
            null);

    assertThat(sql(select))
        .contains("NOT EXISTS ( SELECT 1 FROM \"fact_ord\"")
        .contains("\"cust_sk\" = c.\"cust_sk\"");
  }

  @Test
  void partsWithTheNameOfATable_areNoTables() {
    Select part =
        select(
            List.of(new SelectItem(column("o", "total"), null)), "orders", "o", null, null, null);
    Select select =
        new Select(
            List.of(new CommonTable("customers", part)),
            false,
            List.of(new SelectItem(column("p", "total"), null)),
            new From.TableSource("customers", "p"),
            List.of(),
            null,
            List.of(),
            null,
            List.of(),
            null);

    assertThat(sql(select))
        .startsWith("WITH \"customers\" AS ( SELECT \"tot_amt\" AS \"total\" FROM \"fact_ord\" )")
        .endsWith("SELECT \"total\" FROM \"customers\"");
  }

  @Test
  void bothSidesOfAUnion() {
    Select left =
        select(
            List.of(new SelectItem(column("o", "customer_id"), null)),
            "orders",
            "o",
            null,
            null,
            null);
    Select right =
        select(
            List.of(new SelectItem(column("c", "customer_id"), null)),
            "customers",
            "c",
            null,
            null,
            null);

    assertThat(sql(new SetOperation(SetOperation.Kind.UNION, left, right, List.of(), null)))
        .contains("FROM \"fact_ord\"")
        .contains("FROM \"dim_cust\"");
  }

  @Test
  void monthsOfTwoNumbers_areComputed() {
    Renaming months =
        new Renaming(
            Map.of(),
            Map.of(),
            Map.of("results", Map.of("month", new Renaming.NumberedMonth("yr", "mth", true))));
    Select select =
        select(
            List.of(new SelectItem(column("r", "month"), null)),
            "results",
            "r",
            null,
            new Condition.Comparison(
                column("r", "month"), Comparator.AT_LEAST, new Expression.Parameter(202504L)),
            null);

    assertThat(
            SqlRenderer.forDialect(Dialect.SQLITE)
                .renderInline(months.apply(select))
                .replaceAll("\\s+", " "))
        .isEqualTo(
            "SELECT \"yr\" * 100 + \"mth\" AS \"month\" FROM \"results\""
                + " WHERE \"yr\" * 100 + \"mth\" >= 202504");
  }

  @Test
  void withoutOtherNames_theStatementIsTheSame() {
    Select select =
        select(
            List.of(new SelectItem(column("o", "total"), null)), "orders", "o", null, null, null);

    assertThat(Renaming.none().apply(select)).isSameAs(select);
  }

  private static String sql(Statement statement) {
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(OWN.apply(statement))
        .replaceAll("\\s+", " ");
  }

  private static Select select(
      List<SelectItem> items,
      String table,
      String alias,
      @Nullable Join join,
      @Nullable Condition where,
      @Nullable Expression group) {
    return new Select(
        List.of(),
        false,
        items,
        new From.TableSource(table, alias),
        join == null ? List.of() : List.of(join),
        where,
        group == null ? List.of() : List.of(group),
        null,
        List.of(),
        null);
  }

  private static Expression column(String source, String name) {
    return new Expression.ColumnReference(source, name);
  }

  private static Expression sum(String source) {
    return new Expression.Aggregate(AggregateKind.SUM, column(source, "total"), false, null);
  }

  private static Condition same(String one, String other) {
    return new Condition.Comparison(
        column(one, "customer_id"), Comparator.EQUAL, column(other, "customer_id"));
  }
}
