package org.agenticbi.nlp.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentFilter;
import org.agenticbi.protocol.IntentMetric;
import org.agenticbi.protocol.IntentOrder;
import org.junit.jupiter.api.Test;

final class QueryIntentTest {
  private static final Schema SCHEMA = LibraryCatalog.schema();

  private static Intent intent(Draft draft) {
    Query query = draft.query();
    return new QueryIntent(SCHEMA)
        .intent(query, new QueryStatement(SCHEMA, SCHEMA.joins()).of(query).orElseThrow());
  }

  @Test
  void intent_metricsAndDimensions() {
    Intent intent =
        intent(
            Draft.select("books.category", "average books.price", "*", "count distinct books.title")
                .groupBy("books.category"));

    assertThat(intent.dimensions())
        .containsExactly(
            new IntentDimension(
                "category", "category", "books.category", ColumnRole.CATEGORY, null));
    assertThat(intent.metrics())
        .extracting(IntentMetric::name, IntentMetric::aggregate, IntentMetric::column)
        .containsExactly(
            tuple("average_price", "average", "books.price"),
            tuple("number_of_books", "count", null),
            tuple("number_of_different_title", "count_distinct", "books.title"));
  }

  @Test
  void intent_filters() {
    Intent intent =
        intent(
            Draft.select("books.category", "average books.price")
                .where("books.publication_year", Operator.GREATER, 1990L)
                .groupBy("books.category")
                .having("average books.price", Operator.AT_LEAST, 10L));

    assertThat(intent.filters())
        .containsExactly(
            new IntentFilter(
                "whose publication year is after 1990",
                "books.publication_year",
                ">",
                List.of("1990")),
            new IntentFilter(
                "whose average price is at least 10", "average_price", ">=", List.of("10")));
  }

  @Test
  void intent_secondBlockIsAFilter() {
    Intent intent =
        intent(
            Draft.select("members.city")
                .with(Query.SetKind.EXCEPT, Draft.select("members.city").tables("loans")));

    assertThat(intent.filters())
        .containsExactly(
            new IntentFilter(
                "except cities of members that have loans",
                "members",
                "except",
                List.of("cities of members that have loans")));
  }

  @Test
  void intent_orderByWhatIsShown() {
    Intent intent =
        intent(
            Draft.select("books.title", "books.price")
                .descending("books.price")
                .ascending("books.publication_year")
                .limit(3));

    assertThat(intent.order()).containsExactly(new IntentOrder("price", true));
    assertThat(intent.limit()).isEqualTo(3);
    assertThat(intent.title())
        .isEqualTo(
            "Titles and prices of the 3 books with the highest price, then the earliest"
                + " publication year");
  }
}
