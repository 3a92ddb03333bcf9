package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.agenticbi.protocol.WordFate;
import org.agenticbi.protocol.WordUse;
import org.junit.jupiter.api.Test;

/**
 * One number divided by another, taken from it, added to it: each read as a question of its own.
 */
final class CalculationTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);

  private final DraftedQuestions shops = new DraftedQuestions(RetailCatalog.catalog(), AS_OF);
  private final DraftedQuestions chain = new DraftedQuestions(ChainCatalog.catalog(), AS_OF);

  @Test
  void dividedBy_inAllItsWords() {
    String sql = chain.sql("revenue divided by number of sales per shop in 2024");

    assertThat(sql)
        .contains("SUM(sl.quantity * sl.unitPrice - sl.discount)", "COUNT(s", "/ NULLIF(")
        .contains("DATE '2024-01-01'")
        .contains("shopName");
    assertThat(chain.sql("ratio of revenue to number of sales per shop in 2024")).isEqualTo(sql);
    assertThat(chain.sql("ratio between revenue and number of sales per shop in 2024"))
        .isEqualTo(sql);
    assertThat(chain.sql("revenue / number of sales per shop in 2024")).isEqualTo(sql);
  }

  @Test
  void conditionsOfOneNumber_areItsOwn() {
    assertThat(shops.sql("cancelled orders divided by all orders by channel"))
        .contains("COUNT(*) FILTER (WHERE status = 'cancelled') / NULLIF(COUNT(*), 0)")
        .contains("GROUP BY channel");
    assertThat(shops.sql("revenue of completed orders minus revenue of pending orders in 2024"))
        .contains("status = 'completed'), 0) - ")
        .contains("status = 'pending')")
        .contains("2024-01-01");
  }

  @Test
  void valuesThatAreTakenForSomethingElse_areNotDividedBy() {
    assertThat(shops.ask("number of online orders divided by number of store orders"))
        .isInstanceOf(Outcome.Decline.class);
  }

  @Test
  void whatIsSaidBeforeAndBehind_isSaidOfBoth() {
    assertThat(shops.sql("in 2024, revenue of completed orders minus revenue of pending orders"))
        .isEqualTo(
            shops.sql("revenue of completed orders minus revenue of pending orders in 2024"));
  }

  @Test
  void aFormulaBehindAName_isWhatTheNameMeans() {
    Reading reading = chain.answer("Basket worth by shop: revenue divided by number of sales");

    assertThat(reading.explanation()).startsWith("Revenue per number of sales").contains("by shop");
    assertThat(reading.words())
        .filteredOn(word -> word.meaning().equals("names what is computed"))
        .extracting(WordUse::text)
        .containsExactly("Basket", "worth");
  }

  @Test
  void everyWord_isAccountedFor() {
    assertThat(chain.answer("revenue divided by number of sales per shop").words())
        .filteredOn(word -> word.use() == WordFate.USED)
        .extracting(WordUse::text)
        .containsExactly("revenue", "divided", "by", "number of", "sales", "per", "shop");
  }

  @Test
  void aNumberThatIsNotUnderstood_isNotComputedWith() {
    assertThat(chain.ask("revenue divided by number of parking lots"))
        .isInstanceOf(Outcome.Decline.class);
    assertThat(chain.ask("happiness divided by revenue")).isInstanceOf(Outcome.Decline.class);
  }

  @Test
  void less_comparesWhereItIsSaidOfANumber() {
    assertThat(chain.sql("shops with less than 100 sales in 2024")).contains("< 100");
  }

  @Test
  void conditionsBeforeAFormula_areNoName() {
    assertThat(shops.sql("cancelled orders: revenue divided by number of orders by channel"))
        .contains("= 'cancelled'");
    assertThat(chain.sql("top 3 shops: revenue divided by number of sales")).contains("LIMIT 3");
  }
}
