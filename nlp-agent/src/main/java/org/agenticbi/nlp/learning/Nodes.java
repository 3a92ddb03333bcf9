package org.agenticbi.nlp.learning;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/** The nodes of all trees while they are read. */
final class Nodes {
  private short[] codes = new short[1 << 12];
  private float[] values = new float[1 << 12];
  private int[] rights = new int[1 << 12];
  private int size;

  /** Reads a node with all that is below it, and gives its place. */
  int read(DataInputStream in) throws IOException {
    int node = size++;
    if (node == codes.length) {
      grow();
    }
    codes[node] = in.readShort();
    values[node] = in.readFloat();
    if (codes[node] != TreeEnsemble.LEAF) {
      read(in);
      int right = read(in);
      rights[node] = right;
    }
    return node;
  }

  private void grow() {
    codes = Arrays.copyOf(codes, 2 * size);
    values = Arrays.copyOf(values, 2 * size);
    rights = Arrays.copyOf(rights, 2 * size);
  }

  short[] codes() {
    return Arrays.copyOf(codes, size);
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }

  int[] rights() {
    return Arrays.copyOf(rights, size);
  }
}
