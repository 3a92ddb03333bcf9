package org.agenticbi.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {

  private final Spelling spelling =
      new Spelling(List.of("city", "customer", "customers", "leather", "price", "prize", "store"));

  @ParameterizedTest
  @CsvSource({
    "custmer, customer",
    "cusotmer, customer",
    "custoomeer, customer",
    "customrs, customers",
    "pricee, price",
    "prixe, price",
    "stroe, store",
    "citty, city"
  })
  void nearest_misspelt_isTheWordMeant(String word, String meant) {
    assertThat(spelling.nearest(word)).isEqualTo(Optional.of(meant));
  }

  @ParameterizedTest
  @CsvSource({"weather", "cusstommerr", "sttoree", "prce", "pri1e", "store"})
  void nearest_farOff_isNone(String word) {
    assertThat(spelling.nearest(word)).isEmpty();
  }

  @Test
  void nearest_wordAsLongAsAText_isNone() {
    assertThat(spelling.nearest("c".repeat(10_000))).isEmpty();
  }
}
