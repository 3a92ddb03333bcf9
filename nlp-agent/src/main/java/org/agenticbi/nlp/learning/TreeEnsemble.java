package org.agenticbi.nlp.learning;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Boosted decision trees. A node sends features below its threshold to the left, a missing one (not
 * a number) to the side that was learned; thresholds are floats, as in training. The same features
 * give the same score in every JVM.
 *
 * <p>The nodes of a tree lie one after the other, a node, then its left branch, then its right one:
 * the left child is always the next node, so that only the right one has to be known.
 *
 * <p>The resource is gzipped: {@link #MAGIC}, the base (float), the number of columns and of trees
 * (int), then each tree node by node in that order: a short, either {@link #LEAF} or the column
 * with {@link #DEFAULT_LEFT} added where a missing value goes left, and a float, the value of the
 * leaf or the threshold.
 */
public final class TreeEnsemble {
  /** The first four bytes of the resource: "ABT1". */
  public static final int MAGIC = 0x41425431;

  /** What stands for a column in a leaf. */
  public static final int LEAF = -1;

  /** Added to a column whose missing values go left. */
  public static final int DEFAULT_LEFT = 0x4000;

  private static final int COLUMN = DEFAULT_LEFT - 1;

  private final float base;
  private final int columns;
  private final int[] roots;
  private final short[] codes;
  private final float[] values;
  private final int[] rights;

  private TreeEnsemble(float base, int columns, int[] roots, Nodes nodes) {
    this.base = base;
    this.columns = columns;
    this.roots = roots;
    this.codes = nodes.codes();
    this.values = nodes.values();
    this.rights = nodes.rights();
  }

  /** Reads the resource. */
  public static TreeEnsemble read(InputStream resource) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(resource, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("This is no resource of boosted trees, or of another version.");
    }
    float base = in.readFloat();
    int columns = in.readInt();
    int[] roots = new int[in.readInt()];
    Nodes nodes = new Nodes();
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = nodes.read(in);
    }
    return new TreeEnsemble(base, columns, roots, nodes);
  }

  /** Reads the bytes of the resource. */
  public static TreeEnsemble of(byte[] resource) {
    try {
      return read(new ByteArrayInputStream(resource));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** How many features it was trained on. */
  public int columns() {
    return columns;
  }

  /** How many trees there are. */
  public int trees() {
    return roots.length;
  }

  /**
   * The sum of the leaves and the base: a log-odds or a rank, higher is better.
   *
   * @param features one for each column; NaN for a missing one
   */
  public double score(float[] features) {
    if (features.length != columns) {
      throw new IllegalArgumentException(
          "Wanted are " + columns + " features, not " + features.length + ".");
    }
    double sum = base;
    for (int root : roots) {
      sum += values[leaf(root, features)];
    }
    return sum;
  }

  private int leaf(int root, float[] features) {
    int node = root;
    int code = codes[node];
    while (code != LEAF) {
      float feature = features[code & COLUMN];
      boolean left = Float.isNaN(feature) ? code >= DEFAULT_LEFT : feature < values[node];
      node = left ? node + 1 : rights[node];
      code = codes[node];
    }
    return node;
  }

  /** The chance that belongs to a score, where the objective was logistic. */
  public static double chance(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }
}
