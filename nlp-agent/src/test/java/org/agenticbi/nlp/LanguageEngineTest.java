package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.protocol.WordFate;
import org.agenticbi.protocol.WordUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine over bare tables, where what was learned reads beside the rules. */
final class LanguageEngineTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
  private static final int MOST_CHARACTERS = 10_000;
  private final LanguageEngine engine =
      new LanguageEngine(
          ShopCatalog.catalog(), SemanticModel.empty("shop"), EngineOptions.normal());

  private Outcome ask(String text) {
    return engine.understand(new Question(text, AS_OF, List.of()));
  }

  private static String sql(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Answer.class);
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(((Outcome.Answer) outcome).reading().statement())
        .replaceAll("\\s+", " ");
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        Arguments.of(
            "How many customers are there?",
            "SELECT COUNT(*) AS \"number_of_customers\" FROM \"customers\""),
        Arguments.of(
            "What are the names of customers in Paris?",
            "SELECT \"customer_name\" FROM \"customers\" WHERE \"city\" = 'Paris'"),
        Arguments.of(
            "What is the average age of customers for each city?",
            "SELECT \"city\", AVG(\"age\") AS \"average_age\" FROM \"customers\" GROUP BY \"city\""));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void understand_question_givesStatement(String question, String statement) {
    assertThat(sql(ask(question))).isEqualTo(statement);
  }

  @Test
  void understand_sumThatAJoinMultiplies_isNotAnswered() {
    assertThat(ask("What is the total amount for each product name?"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_wordThatTheDataDoesNotHave_isNotAnswered() {
    assertThat(ask("How many employees are there?")).isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_everyWord_isAccountedFor() {
    String text = "What is the average age of customers for each city?";

    List<WordUse> words = ask(text).words();

    assertThat(String.join(" ", words.stream().map(WordUse::text).toList()) + "?").isEqualTo(text);
    assertThat(words)
        .filteredOn(word -> word.use() == WordFate.USED)
        .extracting(WordUse::text)
        .contains("age", "customers", "city");
  }

  @Test
  void understand_sameQuestion_givesTheSameOutcome() {
    Outcome first = ask("Which customers have the most orders?");
    for (int repeat = 0; repeat < 50; repeat++) {
      assertThat(ask("Which customers have the most orders?")).isEqualTo(first);
    }
  }

  @Test
  void understand_anyText_givesAnOutcome() {
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      int length = random.nextInt(round % 20 == 0 ? MOST_CHARACTERS : 120);
      StringBuilder text = new StringBuilder();
      while (text.length() < length) {
        text.append(piece(random));
      }
      assertThat(ask(text.toString())).isNotNull();
    }
  }

  private static String piece(Random random) {
    List<String> words =
        List.of(
            "how many ",
            "customers ",
            "'Tent' ",
            "average ",
            "age ",
            "between 3 and ",
            "2024-02-30 ",
            "not ",
            "or ",
            "most ",
            ", ",
            "? ",
            "_",
            "\u4e2d\u6587 ",
            "\ud83d\ude00",
            "% ",
            "NULL ",
            "first name ",
            "full name ",
            "the letter ",
            "\" ",
            "before 2020 ",
            "-1 ",
            "99999999999 ");
    return random.nextInt(4) == 0
        ? Character.toString(random.nextInt(0x10000))
        : words.get(random.nextInt(words.size()));
  }
}
