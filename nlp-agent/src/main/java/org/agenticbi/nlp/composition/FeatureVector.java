package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers for a learned model, with their names when these are asked for; NaN is "unknown". */
final class FeatureVector {

  private float[] values = new float[320];
  private int size;
  private final @Nullable List<String> names;

  FeatureVector(boolean named) {
    this.names = named ? new ArrayList<>() : null;
  }

  void add(String name, double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = (float) value;
    if (names != null) {
      names.add(name);
    }
  }

  /** Adds features that were computed before; these have no names. */
  void addAll(float[] computed) {
    if (size + computed.length > values.length) {
      values = Arrays.copyOf(values, Math.max(values.length * 2, size + computed.length));
    }
    System.arraycopy(computed, 0, values, size, computed.length);
    size += computed.length;
  }

  void add(String name, boolean value) {
    add(name, value ? 1 : 0);
  }

  /** With a name that is only put together when names are kept: that takes longer than the rest. */
  void add(Object one, Object other, double value) {
    add(names == null ? "" : one + " " + other, value);
  }

  void add(Object one, Object other, boolean value) {
    add(one, other, value ? 1 : 0);
  }

  <E extends Enum<E>> void oneOf(String name, List<E> all, @Nullable E value) {
    for (E each : all) {
      add(name, each, each == value ? 1 : 0);
    }
  }

  /** Whether names are kept. */
  boolean named() {
    return names != null;
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }

  List<String> names() {
    return names == null ? List.of() : names;
  }
}
