package org.agenticbi.training;

import java.util.Arrays;

/**
 * The FTRL-Proximal steps of McMahan and others ("Ad Click Prediction: a View from the Trenches",
 * KDD 2013) for a softmax over classes: each weight has its own falling rate, and stays zero until
 * its gradients add up to {@link #LASSO}.
 */
final class FollowTheLeader {
  private static final double RATE = 0.15;
  private static final double SLOWNESS = 1;
  private static final double LASSO = 4;
  private static final double RIDGE = 0.5;

  private final int classes;
  private final float[] weights;
  private final float[] sums;
  private final float[] squares;
  private final double[] errors;

  /**
   * Nothing learned yet.
   *
   * @param features their number; feature 0 is always there and never held at zero
   */
  FollowTheLeader(int features, int classes) {
    this.classes = classes;
    this.weights = new float[features * classes];
    this.sums = new float[features * classes];
    this.squares = new float[features * classes];
    this.errors = new double[classes];
  }

  /** The weights of a feature by class. */
  float[] weights(int feature) {
    return Arrays.copyOfRange(weights, feature * classes, (feature + 1) * classes);
  }

  /** Learns from an example; classes on which it is off by less than the least error stay. */
  void learn(int[] features, int truth, float leastError) {
    findErrors(features, truth);
    for (int label = 0; label < classes; label++) {
      float error = (float) errors[label];
      if (Math.abs(error) > leastError) {
        for (int feature : features) {
          step(feature * classes + label, error, feature == 0);
        }
      }
    }
  }

  private void findErrors(int[] features, int truth) {
    Arrays.fill(errors, 0);
    for (int feature : features) {
      int first = feature * classes;
      for (int label = 0; label < classes; label++) {
        errors[label] += weights[first + label];
      }
    }
    double greatest = Arrays.stream(errors).max().orElse(0);
    double sum = 0;
    for (int label = 0; label < classes; label++) {
      errors[label] = StrictMath.exp(errors[label] - greatest);
      sum += errors[label];
    }
    for (int label = 0; label < classes; label++) {
      errors[label] = errors[label] / sum - (label == truth ? 1 : 0);
    }
  }

  private void step(int at, float gradient, boolean free) {
    double before = Math.sqrt(squares[at]);
    squares[at] += gradient * gradient;
    double after = Math.sqrt(squares[at]);
    sums[at] += (float) (gradient - (after - before) / RATE * weights[at]);
    double beyond = Math.abs(sums[at]) - (free ? 0 : LASSO);
    double slope = (SLOWNESS + after) / RATE + (free ? 0 : RIDGE);
    weights[at] = beyond <= 0 ? 0 : (float) (-Math.signum(sums[at]) * beyond / slope);
  }
}
