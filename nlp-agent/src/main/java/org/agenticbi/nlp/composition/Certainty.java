package org.agenticbi.nlp.composition;

import java.util.Arrays;

/** What says how sure the best candidate is: itself, and how far the others are behind. */
final class Certainty {

  private static final int FURTHER = 8;
  private static final int SHOWN = 4;
  private static final double NEAR = 0.5;

  private Certainty() {}

  /**
   * The features of certainty.
   *
   * @param best the features of the best candidate
   * @param scores of all, the best first
   */
  static float[] features(float[] best, double[] scores) {
    float[] row = Arrays.copyOf(best, best.length + FURTHER);
    double sum = 0;
    double shown = 0;
    int near = 0;
    for (int at = 0; at < scores.length; at++) {
      double share = Math.exp(scores[at] - scores[0]);
      sum += share;
      shown += at < SHOWN ? share : 0;
      near += scores[at] > scores[0] - NEAR ? 1 : 0;
    }
    int at = best.length;
    row[at++] = (float) scores[0];
    for (int rival = 1; rival < SHOWN; rival++) {
      row[at++] = rival < scores.length ? (float) (scores[0] - scores[rival]) : Float.NaN;
    }
    row[at++] = (float) (1 / sum);
    row[at++] = (float) (shown / sum);
    row[at++] = scores.length;
    row[at] = near;
    return row;
  }
}
