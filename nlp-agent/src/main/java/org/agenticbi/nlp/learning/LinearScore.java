package org.agenticbi.nlp.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A score that is a weighted sum: of a score from before, and of features that are there. */
public final class LinearScore {

  private final float before;
  private final float[] weights;

  /**
   * Trained weights; they are kept with eleven binary digits.
   *
   * @param before weight of the score from before
   * @param weights of the features; features that are not there weigh nothing
   */
  public LinearScore(float before, float[] weights) {
    this.before = before;
    this.weights = new float[weights.length];
    for (int feature = 0; feature < weights.length; feature++) {
      this.weights[feature] = Float.float16ToFloat(Float.floatToFloat16(weights[feature]));
    }
  }

  /**
   * The score, higher is better.
   *
   * @param features that are there, each as often as it counts
   */
  public double score(int[] features, double scoreBefore) {
    double sum = before * scoreBefore;
    for (int feature : features) {
      sum += weights[feature];
    }
    return sum;
  }

  /** Writes the weights that are not zero. */
  public void write(DataOutputStream out) throws IOException {
    int count = 0;
    for (float weight : weights) {
      count += weight == 0 ? 0 : 1;
    }
    out.writeFloat(before);
    out.writeInt(weights.length);
    out.writeInt(count);
    for (int feature = 0; feature < weights.length; feature++) {
      if (weights[feature] != 0) {
        out.writeInt(feature);
        out.writeShort(Float.floatToFloat16(weights[feature]));
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static LinearScore read(DataInputStream in) throws IOException {
    float before = in.readFloat();
    float[] weights = new float[in.readInt()];
    int count = in.readInt();
    for (int each = 0; each < count; each++) {
      int feature = in.readInt();
      weights[feature] = Float.float16ToFloat(in.readShort());
    }
    return new LinearScore(before, weights);
  }
}
