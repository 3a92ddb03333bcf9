package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.ForeignKeyInference;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.EarlierTurn;
import org.agenticbi.protocol.WordFate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RuleReaderTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
  private final RuleReader engine =
      new RuleReader(
          new Schema(
              RoleAssignment.assign(ForeignKeyInference.infer(ShopCatalog.catalog())),
              SemanticModel.empty("shop")),
          EngineOptions.normal());

  private Outcome ask(String text, String... earlier) {
    List<EarlierTurn> context =
        Stream.of(earlier).map(each -> new EarlierTurn(each, null)).toList();
    return engine.understand(new Question(text, AS_OF, context));
  }

  private static String sql(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Answer.class);
    Reading reading = ((Outcome.Answer) outcome).reading();
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(reading.statement())
        .replaceAll("\\s+", " ");
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        Arguments.of(
            "How many customers are there?",
            "SELECT COUNT(*) AS \"customers_count\" FROM \"customers\""),
        Arguments.of(
            "customers in Paris",
            "SELECT \"customer_name\" FROM \"customers\" WHERE \"city\" = 'Paris'"),
        Arguments.of(
            "average age by city",
            "SELECT \"city\", AVG(\"age\") AS \"average_age\" FROM \"customers\" GROUP BY"
                + " \"city\" ORDER BY \"average_age\" DESC"),
        Arguments.of(
            "products with a price between 10 and 20",
            "SELECT \"product_name\", \"price\" FROM \"products\" WHERE \"price\" BETWEEN 10 AND 20"),
        Arguments.of(
            "the cheapest product",
            "SELECT \"product_name\", \"price\" FROM \"products\" ORDER BY \"price\" LIMIT 1"),
        Arguments.of(
            "customers without any orders",
            "SELECT \"customer_name\" FROM \"customers\" AS c WHERE NOT EXISTS ( SELECT 1 FROM"
                + " \"orders\" WHERE \"customer_id\" = c.\"customer_id\" )"),
        Arguments.of(
            "How many orders were cancelled in 2024?",
            "SELECT COUNT(*) AS \"orders_count\" FROM \"orders\" WHERE \"status\" = 'cancelled'"
                + " AND \"order_date\" >= DATE '2024-01-01' AND \"order_date\" < DATE"
                + " '2025-01-01'"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void understand_question_givesStatement(String question, String statement) {
    assertThat(sql(ask(question))).isEqualTo(statement);
  }

  @Test
  void understand_filterOnRowsThatComeManyTimes_doesNotMultiply() {
    assertThat(sql(ask("total amount of orders with a Tent")))
        .contains("EXISTS")
        .doesNotContain("JOIN \"order_items\" AS oi ON oi.\"order_id\" = o.");
  }

  @Test
  void understand_sumDividedByFinerTable_isDeclinedWithTheReason() {
    Outcome outcome = ask("total amount by product");
    assertThat(outcome).isInstanceOf(Outcome.Decline.class);
    assertThat(((Outcome.Decline) outcome).message()).contains("twice");
  }

  @Test
  void understand_wordThatTheDataDoesNotHave_isDeclinedAndNamed() {
    Outcome outcome = ask("How many employees are there?");
    assertThat(outcome).isInstanceOf(Outcome.Decline.class);
    assertThat(((Outcome.Decline) outcome).missing()).contains("employees");
  }

  @Test
  void understand_rankingWithoutMeasure_asksBack() {
    Outcome outcome = ask("Who are our best customers?");
    assertThat(outcome).isInstanceOf(Outcome.Ask.class);
    assertThat(((Outcome.Ask) outcome).readings()).hasSizeGreaterThan(1);
  }

  @Test
  void understand_saidBeforeAnAbsence_staysOutside() {
    String sql = sql(ask("customers with cancelled orders in 2024 and without order items"));

    String absent = sql.substring(sql.indexOf("NOT EXISTS"), sql.lastIndexOf("AND EXISTS"));
    assertThat(absent).contains("\"order_items\"").doesNotContain("cancelled", "2024");
    assertThat(sql.substring(sql.lastIndexOf("AND EXISTS")))
        .contains("\"order_date\" >= DATE '2024-01-01'", "\"status\" = 'cancelled'");
  }

  @Test
  void understand_followUp_changesOneThing() {
    String first = "How many orders were cancelled in 2024?";
    assertThat(sql(ask("what about 2023?", first)))
        .contains("cancelled", "DATE '2023-01-01'")
        .doesNotContain("2025");
  }

  @Test
  void understand_everyWord_isAccountedFor() {
    String text = "average age by city";
    Outcome.Answer answer = (Outcome.Answer) ask(text);
    assertThat(answer.words())
        .filteredOn(word -> word.use() != WordFate.DEFAULTED)
        .extracting(word -> word.text())
        .containsExactly("average", "age", "by", "city");
  }

  @Test
  void understand_sameQuestion_givesTheSameOutcome() {
    for (int repeat = 0; repeat < 50; repeat++) {
      assertThat(ask("top 3 customers by total amount"))
          .isEqualTo(ask("top 3 customers by total amount"));
    }
  }

  @Test
  void understand_anyText_givesAnOutcome() {
    Random random = new Random(42);
    String[] words = {
      "how",
      "many",
      "customers",
      "never",
      "without",
      "orders",
      "top",
      "5",
      "by",
      "price",
      "and",
      "2024",
      "last",
      "month",
      "between",
      "more",
      "than",
      "average",
      "share",
      "of",
      "growth",
      "Paris",
      "'x'",
      "?",
      ",",
      "the",
      "most",
      "oldest",
      "not",
      "or",
      "per",
      "\u4e2d\u6587",
      "%",
      "_"
    };
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      for (int word = 0; word < length; word++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      assertThat(ask(text.toString())).as(text.toString()).isNotNull();
    }
  }
}
