package org.agenticbi.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.agenticbi.nlp.learning.LinearScore;

/**
 * Trains the quick score of candidates: a softmax over the candidates for a question, whose chance
 * of a right one is to be great. The steps are those of {@link FollowTheLeader}; the score from
 * before is a feature with a rate of its own. The same data gives the same weights.
 */
final class ListwiseTraining {
  private static final int SEED = 7;
  private static final int EPOCHS = 4;
  private static final double RATE = 0.1;
  private static final double LASSO = 0.3;
  private static final double RIDGE = 0.1;
  private static final double BEFORE = 0.6;
  private static final double BEFORE_RATE = 0.02;

  /** Errors below are not learned from: it saves most of the time. */
  private static final double LEAST_ERROR = 1e-4;

  /**
   * The candidates for a question, some of them right and some wrong.
   *
   * @param features of each, each feature as often as it counts
   * @param before the score of each from before
   * @param right whether each is right
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sample(int[][] features, double[] before, boolean[] right) {}

  private final float[] weights;
  private final float[] sums;
  private final float[] squares;
  private final float[] gradients;
  private final int[] touched;
  private int touchedCount;
  private double before = BEFORE;
  private double beforeSquares;

  private ListwiseTraining(int features) {
    this.weights = new float[features];
    this.sums = new float[features];
    this.squares = new float[features];
    this.gradients = new float[features];
    this.touched = new int[features];
  }

  /**
   * Trains.
   *
   * @param features how many there are
   */
  static LinearScore train(List<Sample> samples, int features) {
    ListwiseTraining training = new ListwiseTraining(features);
    List<Sample> order = new ArrayList<>(samples);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(training::learn);
    }
    return new LinearScore((float) training.before, training.weights);
  }

  private void learn(Sample sample) {
    double[] errors = errors(sample);
    double slope = 0;
    for (int at = 0; at < errors.length; at++) {
      if (Math.abs(errors[at]) >= LEAST_ERROR) {
        slope += errors[at] * sample.before()[at];
        add(sample.features()[at], (float) errors[at]);
      }
    }
    beforeSquares += slope * slope;
    before -= BEFORE_RATE * slope / (1 + Math.sqrt(beforeSquares));
    while (touchedCount > 0) {
      step(touched[--touchedCount]);
    }
  }

  private void add(int[] features, float error) {
    for (int feature : features) {
      if (gradients[feature] == 0) {
        touched[touchedCount++] = feature;
        gradients[feature] = Float.MIN_NORMAL; // so that it is not listed twice
      }
      gradients[feature] += error;
    }
  }

  /** The chance of each candidate, less its share of the chance that the right ones should have. */
  private double[] errors(Sample sample) {
    double[] chances = new double[sample.right().length];
    for (int at = 0; at < chances.length; at++) {
      chances[at] = before * sample.before()[at];
      for (int feature : sample.features()[at]) {
        chances[at] += weights[feature];
      }
    }
    double best = Arrays.stream(chances).max().orElse(0);
    double sum = 0;
    double right = 0;
    for (int at = 0; at < chances.length; at++) {
      chances[at] = StrictMath.exp(chances[at] - best);
      sum += chances[at];
      right += sample.right()[at] ? chances[at] : 0;
    }
    for (int at = 0; at < chances.length; at++) {
      chances[at] = chances[at] / sum - (sample.right()[at] ? chances[at] / right : 0);
    }
    return chances;
  }

  private void step(int feature) {
    float gradient = gradients[feature];
    gradients[feature] = 0;
    double earlier = Math.sqrt(squares[feature]);
    squares[feature] += gradient * gradient;
    double after = Math.sqrt(squares[feature]);
    sums[feature] += (float) (gradient - (after - earlier) / RATE * weights[feature]);
    double beyond = Math.abs(sums[feature]) - LASSO;
    weights[feature] =
        beyond <= 0
            ? 0
            : (float) (-Math.signum(sums[feature]) * beyond / ((1 + after) / RATE + RIDGE));
  }
}
