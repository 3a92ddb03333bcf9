package org.agenticbi.nlp.learning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by number, without a box for each number that is looked up: most are not there. */
final class IntTable<V> {

  private final int[] keys;
  private final Object[] values;

  IntTable(Map<Integer, V> entries) {
    int size = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
    this.keys = new int[size];
    this.values = new Object[size];
    entries.forEach((key, value) -> {
      int at = place(key);
      keys[at] = key;
      values[at] = value;
    });
  }

  @SuppressWarnings("unchecked") // only values of the entries are put in
  @Nullable V get(int key) {
    return (V) values[place(key)];
  }

  /** Where a key is, or could be put: at least half of the places are empty. */
  private int place(int key) {
    int at = ((key * 0x9E3779B9) >>> 7) & (keys.length - 1);
    while (values[at] != null && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }
}
