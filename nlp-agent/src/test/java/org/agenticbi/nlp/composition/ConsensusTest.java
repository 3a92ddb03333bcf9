package org.agenticbi.nlp.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.junit.jupiter.api.Test;

final class ConsensusTest {

  private static final Restriction PARIS = ShopCandidates.equal(ShopCandidates.CITY, "Paris");
  private static final Query NAMES_IN_PARIS =
      ShopCandidates.select(List.of(Item.of(ShopCandidates.NAME)), PARIS);
  private static final Query AGES_IN_PARIS =
      ShopCandidates.select(List.of(Item.of(ShopCandidates.AGE)), PARIS);
  private static final Query NAMES = ShopCandidates.select(List.of(Item.of(ShopCandidates.NAME)));

  private final Consensus consensus = new Consensus(List.of(NAMES_IN_PARIS, AGES_IN_PARIS, NAMES));

  private List<FeatureVector> features(int[] chosen, double... scores) {
    List<FeatureVector> vectors =
        java.util.stream.IntStream.of(chosen).mapToObj(any -> new FeatureVector(true)).toList();
    consensus.add(chosen, scores, vectors);
    return vectors;
  }

  @Test
  void add_sharesOfEachClause() {
    double[] scores = {Math.log(0.5), Math.log(0.3), Math.log(0.2)};
    List<FeatureVector> vectors = features(new int[] {0, 1, 2}, scores);

    assertThat(ShopCandidates.value(vectors.get(0), "chance")).isCloseTo(0.5, within(1e-6));
    assertThat(ShopCandidates.value(vectors.get(0), "share ITEMS")).isCloseTo(0.7, within(1e-6));
    assertThat(ShopCandidates.value(vectors.get(0), "share CONDITIONS"))
        .isCloseTo(0.8, within(1e-6));
    assertThat(ShopCandidates.value(vectors.get(2), "share CONDITIONS"))
        .isCloseTo(0.2, within(1e-6));
    assertThat(ShopCandidates.value(vectors.get(2), "relative share CONDITIONS"))
        .isCloseTo(0.25, within(1e-6));
  }

  @Test
  void add_whatIsLeftOut() {
    double[] scores = {Math.log(0.5), Math.log(0.3), Math.log(0.2)};
    List<FeatureVector> vectors = features(new int[] {0, 1, 2}, scores);

    assertThat(ShopCandidates.value(vectors.get(2), "left out CONDITION"))
        .isCloseTo(0.8, within(1e-6));
    assertThat(ShopCandidates.value(vectors.get(0), "left out ITEM")).isCloseTo(0.3, within(1e-6));
    assertThat(ShopCandidates.value(vectors.get(1), "least share ITEM"))
        .isCloseTo(0.3, within(1e-6));
  }

  @Test
  void add_onlyTheChosenCount() {
    List<FeatureVector> vectors = features(new int[] {2, 0}, 0, 0);

    assertThat(ShopCandidates.value(vectors.get(0), "share ITEMS")).isCloseTo(1, within(1e-6));
    assertThat(ShopCandidates.value(vectors.get(1), "share CONDITIONS"))
        .isCloseTo(0.5, within(1e-6));
  }
}
