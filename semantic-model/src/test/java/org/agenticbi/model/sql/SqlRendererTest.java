package org.agenticbi.model.sql;

import static org.agenticbi.model.sql.Tree.as;
import static org.agenticbi.model.sql.Tree.column;
import static org.agenticbi.model.sql.Tree.equal;
import static org.agenticbi.model.sql.Tree.number;
import static org.agenticbi.model.sql.Tree.rowsOf;
import static org.agenticbi.model.sql.Tree.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Condition.Comparison;
import org.agenticbi.model.sql.Condition.Exists;
import org.agenticbi.model.sql.Condition.Or;
import org.agenticbi.model.sql.Expression.Aggregate;
import org.agenticbi.model.sql.From.TableSource;
import org.agenticbi.protocol.RequestFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SqlRendererTest {
  private static final Expression ITEMS = column("o", "items");

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void render_twiceIsTheSame(Dialect dialect) {
    for (Example example : Examples.all()) {
      assertThat(SqlRenderer.forDialect(dialect).render(example.statement()))
          .isEqualTo(SqlRenderer.forDialect(dialect).render(example.statement()));
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void render_asManyPlaceholdersAsParameters(Dialect dialect) {
    for (Example example : Examples.all()) {
      SqlText sql = SqlRenderer.forDialect(dialect).render(example.statement());
      String unquoted = sql.text().replaceAll("\"([^\"]|\"\")*\"|`([^`]|``)*`|'[^']*'", "");

      assertThat(unquoted.chars().filter(c -> c == '?').count())
          .as(sql.text())
          .isEqualTo(sql.parameters().size());
    }
  }

  @Test
  void render_nulInTextIsRefused() {
    Statement statement = rowsOf("orders").items(ITEMS).where(equal(ITEMS, value("a\0b"))).select();

    assertThatThrownBy(() -> SqlRenderer.forDialect(Dialect.SQLITE).render(statement))
        .isInstanceOf(RequestFailedException.class)
        .hasMessageContaining("NUL");
  }

  @Test
  void render_medianOfDifferentValuesIsRefused() {
    Statement statement =
        rowsOf("orders")
            .items(as(new Aggregate(AggregateKind.MEDIAN, ITEMS, true, null), "m"))
            .select();

    assertThatThrownBy(() -> SqlRenderer.forDialect(Dialect.MYSQL).render(statement))
        .isInstanceOf(RequestFailedException.class)
        .hasMessageContaining("median");
  }

  @Test
  void renderInline_columnsOfTheOuterBlockKeepTheirSource() {
    Statement inner =
        rowsOf("orders")
            .items(number("1"))
            .where(equal(column("o", "customer_id"), column("c", "id")))
            .select();
    Statement outer =
        rowsOf("customers").items(column("c", "name")).where(new Exists(inner, false)).select();

    assertThat(SqlRenderer.forDialect(Dialect.DUCKDB).renderInline(outer))
        .isEqualTo(
            """
            SELECT "name"
            FROM "customers" AS c
            WHERE EXISTS (
                SELECT 1
                FROM "orders"
                WHERE "customer_id" = c."id"
              )\
            """);
  }

  @Test
  void renderInline_aliasThatIsAWordOfSqlIsQuoted() {
    Statement statement =
        new Tree.Block(
                rowsOf(new TableSource("orders", "or"))
                    .items(column("or", "id"))
                    .joins(Tree.join("orders", "t2", equal(column("t2", "id"), column("or", "id"))))
                    .select())
            .select();

    assertThat(SqlRenderer.forDialect(Dialect.POSTGRESQL).renderInline(statement))
        .isEqualTo(
            """
            SELECT "or"."id"
            FROM "orders" AS "or"
            JOIN "orders" AS t2 ON t2."id" = "or"."id\"\
            """);
  }

  @Test
  void renderInline_alternativesInAConjunctionAreBracketed() {
    Condition day = new Comparison(column("o", "at"), Comparator.NOT_EQUAL, Tree.day("2024-01-31"));
    Statement statement =
        rowsOf("orders")
            .items(ITEMS)
            .where(Tree.and(day, new Or(List.of(equal(ITEMS, number("1")), day))))
            .select();

    assertThat(SqlRenderer.forDialect(Dialect.SQLITE).renderInline(statement))
        .endsWith(
            """
            WHERE ("at" < '2024-01-31' OR "at" >= '2024-02-01')
              AND ("items" = 1 OR "at" < '2024-01-31' OR "at" >= '2024-02-01')\
            """);
  }
}
