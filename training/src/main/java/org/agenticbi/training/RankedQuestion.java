package org.agenticbi.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.agenticbi.nlp.learning.TreeEnsemble;

/**
 * A question with its candidates.
 *
 * @param features of each candidate, the likeliest before ranking first
 * @param right whether the rows of each equal those of the known statement
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RankedQuestion(Example example, float[][] features, boolean[] right) {

  private static final int ALL_OF = 40;
  private static final int PERCENT_OF_OTHERS = 20;

  /** Adds the candidates to rows for ranking, when some are right and some wrong. */
  void addTo(FeatureRows rows) {
    boolean some = IntStream.range(0, right.length).anyMatch(at -> right[at]);
    boolean all = IntStream.range(0, right.length).allMatch(at -> right[at]);
    if (!some || all) {
      return;
    }
    Random random = new Random(example.wording().hashCode());
    int added = 0;
    for (int at = 0; at < right.length; at++) {
      if (right[at] || at < ALL_OF || random.nextInt(100) < PERCENT_OF_OTHERS) {
        rows.add(features[at], right[at]);
        added++;
      }
    }
    rows.endGroup(added);
  }

  /** The places of the candidates, the best by a ranker first, with their scores. */
  Order order(TreeEnsemble ranker) {
    double[] scores = new double[features.length];
    Integer[] places = new Integer[features.length];
    for (int at = 0; at < scores.length; at++) {
      scores[at] = ranker.score(features[at]);
      places[at] = at;
    }
    Arrays.sort(places, Comparator.comparingDouble((Integer at) -> -scores[at]));
    int[] order = Arrays.stream(places).mapToInt(Integer::intValue).toArray();
    return new Order(order, Arrays.stream(order).mapToDouble(at -> scores[at]).toArray());
  }

  /** Whether one of the first so many by an order is right. */
  boolean rightAmong(int[] order, int first) {
    return Arrays.stream(order).limit(first).anyMatch(at -> right[at]);
  }

  /** Places and scores in the same order, the best first. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Order(int[] places, double[] scores) {}
}
