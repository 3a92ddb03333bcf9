package org.agenticbi.nlp.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A multinomial logistic model over sparse features: a class for each label, and for each feature
 * the classes that it speaks for or against.
 */
public final class LinearClassifier {

  /** What a feature says: classes, and as many weights. */
  private static final class Weights {
    private final short[] classes;
    private final float[] values;

    Weights(short[] classes, float[] values) {
      this.classes = classes;
      this.values = values;
    }

    void addTo(double[] scores) {
      for (int at = 0; at < classes.length; at++) {
        scores[classes[at]] += values[at];
      }
    }

    void write(DataOutputStream out) throws IOException {
      out.writeShort(classes.length);
      for (int at = 0; at < classes.length; at++) {
        out.writeShort(classes[at]);
        out.writeShort(Float.floatToFloat16(values[at]));
      }
    }

    static Weights read(DataInputStream in) throws IOException {
      short[] classes = new short[in.readUnsignedShort()];
      float[] values = new float[classes.length];
      for (int at = 0; at < classes.length; at++) {
        classes[at] = in.readShort();
        values[at] = Float.float16ToFloat(in.readShort());
      }
      return new Weights(classes, values);
    }
  }

  private final List<String> labels;
  private final float[] bias;
  private final Map<Integer, Weights> weights;
  private final IntTable<Weights> table;

  private LinearClassifier(List<String> labels, float[] bias, Map<Integer, Weights> weights) {
    this.labels = List.copyOf(labels);
    this.bias = bias;
    this.weights = weights;
    this.table = new IntTable<>(weights);
  }

  /** A classifier of trained weights, by feature; those near zero are left out. */
  public static LinearClassifier of(
      List<String> labels, float[] bias, Map<Integer, float[]> dense, float negligible) {
    Map<Integer, Weights> sparse = new HashMap<>();
    dense.forEach((feature, row) -> {
      Weights kept = kept(row, negligible);
      if (kept.classes.length > 0) {
        sparse.put(feature, kept);
      }
    });
    return new LinearClassifier(labels, bias.clone(), sparse);
  }

  private static Weights kept(float[] row, float negligible) {
    int count = 0;
    short[] classes = new short[row.length];
    float[] values = new float[row.length];
    for (int label = 0; label < row.length; label++) {
      if (Math.abs(row[label]) > negligible) {
        classes[count] = (short) label;
        values[count++] = row[label];
      }
    }
    return new Weights(Arrays.copyOf(classes, count), Arrays.copyOf(values, count));
  }

  /** The labels, by class. */
  public List<String> labels() {
    return labels;
  }

  /** The score of each class; not normalised. */
  public double[] scores(int[] features) {
    double[] scores = new double[labels.size()];
    for (int label = 0; label < scores.length; label++) {
      scores[label] = bias[label];
    }
    addScores(features, scores);
    return scores;
  }

  /** The logarithm of the chance of each class. */
  public double[] logProbabilities(int[] features) {
    double[] scores = scores(features);
    double greatest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (double score : scores) {
      sum += StrictMath.exp(score - greatest);
    }
    double total = greatest + StrictMath.log(sum);
    for (int label = 0; label < scores.length; label++) {
      scores[label] -= total;
    }
    return scores;
  }

  /** Adds what further features say. */
  public void addScores(int[] features, double[] scores) {
    for (int feature : features) {
      Weights row = table.get(feature);
      if (row != null) {
        row.addTo(scores);
      }
    }
  }

  /** Writes the model; weights with eleven binary digits. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(labels.size());
    for (int label = 0; label < labels.size(); label++) {
      out.writeUTF(labels.get(label));
      out.writeFloat(bias[label]);
    }
    out.writeInt(weights.size());
    for (Map.Entry<Integer, Weights> each : new TreeMap<>(weights).entrySet()) {
      out.writeInt(each.getKey());
      each.getValue().write(out);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static LinearClassifier read(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> labels = new ArrayList<>();
    float[] bias = new float[count];
    for (int label = 0; label < count; label++) {
      labels.add(in.readUTF());
      bias[label] = in.readFloat();
    }
    int features = in.readInt();
    Map<Integer, Weights> weights = HashMap.newHashMap(features);
    for (int feature = 0; feature < features; feature++) {
      weights.put(in.readInt(), Weights.read(in));
    }
    return new LinearClassifier(labels, bias, weights);
  }
}
