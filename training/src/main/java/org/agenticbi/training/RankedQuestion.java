package org.agenticbi.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.agenticbi.nlp.composition.Shortlist;
import org.agenticbi.nlp.learning.LinearScore;
import org.agenticbi.nlp.learning.TreeEnsemble;

/**
 * A question with its candidates.
 *
 * @param shortlist their scores and marks; the likeliest before ranking first
 * @param again composes them again, for what takes too much memory to be kept
 * @param right whether the rows of each equal those of the known statement; found out when asked
 */
record RankedQuestion(
    Example example, Shortlist shortlist, Supplier<Shortlist> again, IntPredicate right) {

  /** All of the first ones are learned from, and some of the others. */
  static final int ALL_OF = 40;

  private static final int PERCENT_OF_OTHERS = 12;

  /**
   * The candidates that are ranked, by a quick score that has not seen the database.
   *
   * @param features of each, the best by the quick score first
   * @param right whether each is right; found out when asked
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Chosen(Example example, float[][] features, IntPredicate right) {

    /** Adds the candidates to rows for ranking, when some are right and some wrong. */
    void addTo(FeatureRows rows) {
      int[] sample = sampled(example, features.length, right);
      for (int at : sample) {
        rows.add(features[at], right.test(at));
      }
      if (sample.length > 0) {
        rows.endGroup(sample.length);
      }
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
      return Arrays.stream(order).limit(first).anyMatch(right);
    }
  }

  /** Places and scores in the same order, the best first. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Order(int[] places, double[] scores) {}

  /** The candidates that a quick score leaves. */
  Chosen chosen(LinearScore quick) {
    Shortlist.Chosen chosen = again.get().chosen(quick);
    return new Chosen(example, chosen.features(), rank -> right.test(chosen.places()[rank]));
  }

  /** What the quick score learns from; nothing unless some are right and some wrong. */
  Optional<ListwiseTraining.Sample> sample() {
    int[] places = sampled(example, shortlist.size(), right);
    int[][] features = new int[places.length][];
    double[] before = new double[places.length];
    boolean[] kept = new boolean[places.length];
    for (int at = 0; at < places.length; at++) {
      features[at] = shortlist.marks(places[at]);
      before[at] = shortlist.before(places[at]);
      kept[at] = right.test(places[at]);
    }
    return places.length == 0
        ? Optional.empty()
        : Optional.of(new ListwiseTraining.Sample(features, before, kept));
  }

  /** The first ones and some of the others; none unless some are right and some wrong. */
  private static int[] sampled(Example example, int size, IntPredicate right) {
    Random random = new Random(example.wording().hashCode());
    int[] places =
        IntStream.range(0, size)
            .filter(at -> at < ALL_OF || random.nextInt(100) < PERCENT_OF_OTHERS)
            .toArray();
    long rightOnes = Arrays.stream(places).filter(right).count();
    return rightOnes == 0 || rightOnes == places.length ? new int[0] : places;
  }

  /** Whether one of the first so many before ranking is right. */
  boolean rightAmong(int first) {
    return IntStream.range(0, Math.min(first, shortlist.size())).anyMatch(right);
  }
}
