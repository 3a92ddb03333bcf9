package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKeyInference;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.EarlierTurn;
import org.junit.jupiter.api.Test;

/** Turns that change the question before, told by the sentence of what is computed. */
final class FollowUpTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
  private final RuleReader engine = new RuleReader(schema(), EngineOptions.normal());

  private static Schema schema() {
    Catalog catalog = RoleAssignment.assign(ForeignKeyInference.infer(OfficeCatalog.catalog()));
    return new Schema(catalog, ModelDraft.of(catalog));
  }

  private Outcome ask(String text, String... earlier) {
    List<EarlierTurn> context =
        Stream.of(earlier).map(each -> new EarlierTurn(each, null)).toList();
    return engine.understand(new Question(text, AS_OF, context));
  }

  private String sentence(String text, String... earlier) {
    Outcome outcome = ask(text, earlier);
    assertThat(outcome).as(text).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading().explanation();
  }

  @Test
  void understand_endOfSentence_isACondition() {
    assertThat(sentence("for customers in the North", "orders by channel"))
        .isEqualTo("Number of orders by channel, region North.");
  }

  @Test
  void understand_anotherAggregate_isOfTheSameColumn() {
    assertThat(sentence("and maximum too", "average reorder point by item name"))
        .startsWith("Average reorder point and highest reorder point");
    assertThat(sentence("the median instead", "average reorder point by item name"))
        .startsWith("Median reorder point");
  }

  @Test
  void understand_amountOfWhatWasCounted_joinsTheCount() {
    assertThat(sentence("and the amount?", "how many refunds in 2025"))
        .contains("Number of refunds and", "refund amount");
    assertThat(sentence("how much is that?", "number of refunds by month"))
        .doesNotContain("Number of");
  }

  @Test
  void understand_asPercentages_isTheShareOfEach() {
    for (String text : List.of("as percentages please", "in percent", "as a share of total")) {
      assertThat(sentence(text, "orders by channel"))
          .isEqualTo("Share of the number of orders by channel.");
    }
    assertThat(sentence("same for 2025 only", "orders by channel", "as percentages please"))
        .isEqualTo("Share of the number of orders by channel in 2025.");
  }

  @Test
  void understand_peak_keepsTheFirstGroup() {
    assertThat(sentence("which month was the peak?", "orders by month in 2025"))
        .isEqualTo("Number of orders by month in 2025, only the one with the highest.");
    assertThat(sentence("which month was the worst?", "orders by month in 2025"))
        .isEqualTo("Number of orders by month in 2025, only the one with the lowest.");
  }

  @Test
  void understand_orderByAmount_isOfTheAmountThatThereIs() {
    assertThat(
            sentence(
                "sort by amount, best first", "payment amount by month", "by customer instead"))
        .contains("Payment amount", "highest first");
  }

  @Test
  void understand_leftOutMonth_cutsTheWindow() {
    assertThat(sentence("without March", "orders by month in 2025"))
        .isEqualTo("Number of orders by month in 1 Jan to 28 Feb 2025 and 1 Apr to 31 Dec 2025.");
    assertThat(sentence("excluding March", "orders by channel in 2024"))
        .endsWith("in 1 Jan to 29 Feb 2024 and 1 Apr to 31 Dec 2024.");
    assertThat(sentence("orders by month in 2025 without September"))
        .endsWith("in 1 Jan to 31 Aug 2025 and Q4 2025.");
  }

  @Test
  void understand_againstLastYear_comparesEachMonthWithItsOwn() {
    assertThat(sentence("vs last year", "orders by month in 2025"))
        .contains("each against the year before");
    assertThat(sentence("only web", "orders by month in 2025", "vs last year"))
        .contains("each against the year before", "channel web");
  }

  @Test
  void understand_monthsInstead_areNoLongerTheFirstFew() {
    assertThat(sentence("then by month instead", "top 5 customers by number of orders"))
        .isEqualTo("Number of orders by month.");
  }

  @Test
  void understand_noLimit_keepsAll() {
    String first = "top 5 customers by number of orders";
    for (String text : List.of("remove the limit", "show all of them")) {
      assertThat(sentence(text, first)).isEqualTo("Number of orders by customer, highest first.");
    }
  }

  @Test
  void understand_monthsOfTheFirstFew_areNoHighestMonths() {
    assertThat(ask("by month", "top 5 customers by number of orders"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_shareOfAWhole_makesWhatWasKeptThePart() {
    assertThat(
            sentence(
                "as a share of all orders in web and phone",
                "orders by month and channel in 2025",
                "only web"))
        .isEqualTo(
            "Share of the number of orders (channel web) by month in 2025, channel web or phone.");
  }

  @Test
  void understand_eachOfBefore_keepsTheGroups() {
    assertThat(sentence("how many shipments from each?", "orders by channel"))
        .isEqualTo("Number of shipments by channel.");
  }

  @Test
  void understand_takenAway_isGone() {
    assertThat(sentence("drop the region", "orders by region and channel"))
        .isEqualTo("Number of orders by channel.");
    assertThat(sentence("remove web", "orders by channel"))
        .isEqualTo("Number of orders by channel, channel not web.");
    assertThat(ask("drop the priority", "orders by channel")).isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_turnBehindOneThatWasNotAnswered_buildsOnWhatWasUnderstood() {
    Outcome outcome = ask("by region", "number of splendid orders in 2025");
    assertThat(outcome).isInstanceOf(Outcome.Ask.class);
    assertThat(((Outcome.Ask) outcome).readings().getFirst().explanation())
        .isEqualTo("Number of orders by region in 2025.");
  }

  @Test
  void understand_turnBehindWhy_goesOnFromTheQuestionBefore() {
    assertThat(sentence("only web", "orders by month in 2025", "why?")).contains("channel web");
  }

  @Test
  void understand_pronoun_keepsTheConditionsOfBefore() {
    assertThat(sentence("how many refunds were that?", "refund amount by month in 2025"))
        .isEqualTo("Number of refunds by month in 2025.");
    assertThat(sentence("which customers were those?", "orders by channel in 2025", "only web"))
        .isEqualTo("Number of orders by customer in 2025, channel web.");
    assertThat(ask("which customers were those?", "top 5 employees by number of orders"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_listThem_listsWhatWasCounted() {
    for (String text : List.of("list them", "list those", "which ones are they?")) {
      assertThat(sentence(text, "how many orders in 2025", "only web"))
          .as(text)
          .startsWith("Orders")
          .contains("2025", "channel web");
    }
  }

  @Test
  void understand_nothingNew_isNotAnsweredAgain() {
    assertThat(ask("what did they weigh?", "orders by channel in 2025"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_inTotal_dropsTheGroups() {
    assertThat(sentence("in total", "orders by channel in 2025"))
        .isEqualTo("Number of orders in 2025.");
    assertThat(sentence("as a share of the total", "orders by channel in 2025"))
        .isEqualTo("Share of the number of orders by channel in 2025.");
  }

  @Test
  void understand_comparedNumber_isThatOfBefore() {
    assertThat(sentence("only those above 20", "orders by channel"))
        .isEqualTo("Number of orders by channel, with number of orders above 20.");
    assertThat(sentence("only where it is at least 30", "orders by channel", "only above 20"))
        .contains("above 20", "at least 30");
  }

  @Test
  void understand_allAgain_dropsTheCondition() {
    assertThat(sentence("all of them again", "orders by channel", "only web"))
        .isEqualTo("Number of orders by channel.");
    assertThat(ask("all of them again", "orders by channel", "only web", "only North"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_bareNumber_goesOnOfTheSameRowsAndIsAskedOfOthers() {
    assertThat(sentence("what is the average amount?", "refund amount by month in 2025"))
        .contains("by month in 2025");
    assertThat(ask("how many tickets?", "orders by channel in 2025"))
        .isInstanceOf(Outcome.Ask.class);
    assertThat(sentence("how many employees do we have?", "orders by channel in 2025"))
        .isEqualTo("Number of employees, without leave date.");
  }

  @Test
  void understand_valuesThatAreMeasuresToo_areListedTogether() {
    assertThat(sentence("only Support and Sales", "employees by department"))
        .contains("department name", "Support or Sales");
  }

  @Test
  void understand_restrictionInOtherWords_isTheSameCondition() {
    String only = sentence("only Support and Sales", "employees by department");
    for (String said :
        List.of("restrict that to Support and Sales", "narrow it down to Support and Sales")) {
      assertThat(sentence(said, "employees by department")).isEqualTo(only);
    }
  }

  @Test
  void understand_periodsAndWhole_goOnFromTheNumber() {
    assertThat(sentence("split into quarters", "number of orders in 2025"))
        .isEqualTo("Number of orders by quarter in 2025.");
    assertThat(sentence("percentages of the total", "orders by channel in 2025"))
        .startsWith("Share of the number of orders by channel");
    assertThat(sentence("what do they add up to?", "orders by channel in 2025"))
        .isEqualTo("Number of orders in 2025.");
  }

  @Test
  void understand_totalOfTheFirstFew_isNotThatOfAll() {
    assertThat(ask("what do they add up to?", "top 2 channels by number of orders"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_largestFirst_isByTheOnlyNumberAndNoName() {
    assertThat(sentence("largest first", "list items with item name and reorder point"))
        .contains("highest reorder point first");
    assertThat(ask("largest first", "list items with item name"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_otherLimit_isTheOneToHave() {
    assertThat(sentence("top 3 rather than 5", "top 5 customers by number of orders"))
        .contains("the 3 highest");
  }

  @Test
  void understand_goingOnFromNothing_isNotAnswered() {
    assertThat(ask("now the orders instead", "splendid zzz by channel"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_timeBehindWhatRowsBelongTo_isThatOfTheRows() {
    assertThat(sentence("number of orders by region of the customer in 2025"))
        .isEqualTo("Number of orders by region in 2025.");
  }

  @Test
  void understand_quarterWithoutYear_isOfTheYearThatIsSpokenOf() {
    assertThat(sentence("only Q1", "orders by channel in 2024"))
        .isEqualTo("Number of orders by channel in Q1 2024.");
    assertThat(sentence("in March", "orders by channel in 2024", "only Q1"))
        .isEqualTo("Number of orders by channel in March 2024.");
  }

  @Test
  void understand_anotherConditionInstead_replacesTheOneBefore() {
    assertThat(sentence("cancelled ones instead", "orders by region", "only web"))
        .isEqualTo("Number of orders by region, status cancelled.");
  }

  @Test
  void understand_allOfWhatWasOne_dropsTheCondition() {
    String before = "orders by channel for customers in the North region";
    for (String text : List.of("for all regions", "all regions again")) {
      assertThat(sentence(text, before)).isEqualTo("Number of orders by channel.");
    }
  }

  @Test
  void understand_theseOfTheFirstFew_areNotAll() {
    assertThat(ask("number of orders of those channels", "top 2 channels by number of orders"))
        .isNotInstanceOf(Outcome.Answer.class);
  }
}
