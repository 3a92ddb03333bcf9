package org.agenticbi.nlp.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.junit.jupiter.api.Test;

final class AgreementFeaturesTest {

  private static FeatureVector features(String question, Query query, boolean named) {
    Analysis analysis = ShopCandidates.analysis(question);
    return new AgreementFeatures(analysis, new Spots(analysis), named)
        .of(ShopCandidates.of(query), 0, 0);
  }

  private static double feature(String question, Query query, String name) {
    return ShopCandidates.value(features(question, query, true), name);
  }

  @Test
  void of_sameNumbersWithAndWithoutNames() {
    Query query = ShopCandidates.select(List.of(Item.of(ShopCandidates.AGE)));

    assertThat(features("show the age", query, true).values())
        .containsExactly(features("show the age", query, false).values());
    assertThat(features("show the age", query, true).names())
        .hasSize(features("show the age", query, true).values().length)
        .doesNotHaveDuplicates();
  }

  @Test
  void of_meanThatNothingAsksFor() {
    Query mean =
        ShopCandidates.select(List.of(new Item(AggregateKind.AVERAGE, false, ShopCandidates.AGE)));

    assertThat(feature("what is the average age?", mean, "unasked mean")).isZero();
    assertThat(feature("what is the age?", mean, "unasked mean")).isEqualTo(1);
  }

  @Test
  void of_meanThatIsAskedForButNotComputed() {
    Query ages = ShopCandidates.select(List.of(Item.of(ShopCandidates.AGE)));

    assertThat(feature("what is the average age?", ages, "unmet mean")).isEqualTo(1);
    assertThat(feature("what is the age?", ages, "unmet mean")).isZero();
  }

  @Test
  void of_wordsLeftOpenInTheSelection() {
    Query ages = ShopCandidates.select(List.of(Item.of(ShopCandidates.AGE)));
    Query both =
        ShopCandidates.select(List.of(Item.of(ShopCandidates.AGE), Item.of(ShopCandidates.CITY)));
    String question = "show age and city of customers";

    assertThat(feature(question, ages, "selection open"))
        .isGreaterThan(feature(question, both, "selection open"));
  }
}
