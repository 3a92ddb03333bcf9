package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.agenticbi.nlp.learning.LinearScore;

/**
 * The candidates for a question on their way to the ranker: a quick linear score of all by their
 * {@link Marks} leaves the best ones, and only of these it is computed how well they agree with the
 * question, and how much of the chance of all each of their parts has.
 */
public final class Shortlist {

  /** How many features the marks of a candidate are of. */
  public static final int FEATURES = Marks.BUCKETS;

  /** How many are ranked. */
  public static final int RANKED = 120;

  /**
   * What is ranked.
   *
   * @param places among the candidates, the best by the quick score first
   * @param features of each of these
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Chosen(int[] places, float[][] features) {}

  private final int[][] marks;
  private final double[] before;
  private final Consensus consensus;
  private final IntFunction<float[]> agreement;

  private Shortlist(
      double[] before, int[][] marks, Consensus consensus, IntFunction<float[]> agreement) {
    this.before = before;
    this.marks = marks;
    this.consensus = consensus;
    this.agreement = agreement;
  }

  /** Of candidates, the likeliest first. */
  static Shortlist of(Analysis analysis, List<Candidate> candidates) {
    Spots spots = new Spots(analysis);
    Marks marks = new Marks(analysis, spots);
    int[][] all = new int[candidates.size()][];
    for (int at = 0; at < all.length; at++) {
      all[at] = marks.of(candidates.get(at));
    }
    AgreementFeatures features = new AgreementFeatures(analysis, spots, false);
    double best = candidates.isEmpty() ? 0 : candidates.getFirst().score();
    return new Shortlist(
        candidates.stream().mapToDouble(Candidate::score).toArray(),
        all,
        new Consensus(candidates.stream().map(Candidate::query).toList()),
        at -> features.of(candidates.get(at), at, best).values());
  }

  /**
   * The same without what it came from, which takes most of the memory: nothing of it can be chosen
   * any more.
   */
  public Shortlist scored() {
    return new Shortlist(
        before,
        marks,
        new Consensus(List.of()),
        at -> {
          throw new IllegalStateException("What this came from is forgotten.");
        });
  }

  /** How many candidates there are. */
  public int size() {
    return before.length;
  }

  /** The marks of a candidate. */
  public int[] marks(int at) {
    return marks[at]; // not copied: training reads them again and again
  }

  /** The score of a candidate before any ranking. */
  public double before(int at) {
    return before[at];
  }

  /** The best by a quick score, with what the ranker looks at. */
  public Chosen chosen(LinearScore quick) {
    double[] scores = new double[before.length];
    Integer[] order = new Integer[before.length];
    for (int at = 0; at < before.length; at++) {
      scores[at] = quick.score(marks[at], before[at]);
      order[at] = at;
    }
    Arrays.sort(order, Comparator.comparingDouble((Integer at) -> -scores[at]));
    int[] places = Arrays.stream(order).limit(RANKED).mapToInt(Integer::intValue).toArray();
    double[] kept = Arrays.stream(places).mapToDouble(at -> scores[at]).toArray();
    List<FeatureVector> vectors = new ArrayList<>();
    for (int rank = 0; rank < places.length; rank++) {
      FeatureVector vector = new FeatureVector(false);
      vector.addAll(agreement.apply(places[rank]));
      vector.add("quick score", kept[rank]);
      vector.add("quick behind", kept[0] - kept[rank]);
      vector.add("quick rank", rank);
      vectors.add(vector);
    }
    consensus.add(places, kept, vectors);
    return new Chosen(places, vectors.stream().map(FeatureVector::values).toArray(float[][]::new));
  }
}
