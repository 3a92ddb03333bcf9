package org.agenticbi.app.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Draws from a list in proportion to weights; a prefix of the list can be drawn from alone. */
final class WeightedChoice<T> {
  private final List<T> items;
  private final double[] cumulative;

  private WeightedChoice(List<T> items, double[] cumulative) {
    this.items = items;
    this.cumulative = cumulative;
  }

  static <T> WeightedChoice<T> of(List<T> items, ToDoubleFunction<T> weight) {
    double[] cumulative = new double[items.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum += weight.applyAsDouble(items.get(i));
      cumulative[i] = sum;
    }
    return new WeightedChoice<>(List.copyOf(items), cumulative);
  }

  T draw(KeyedRandom random) {
    return drawAmongFirst(items.size(), random);
  }

  /** Draws among the first {@code count} items. An item of weight 0 is never drawn. */
  T drawAmongFirst(int count, KeyedRandom random) {
    double target = random.next() * cumulative[count - 1];
    int found = Arrays.binarySearch(cumulative, 0, count, target);
    int index = found >= 0 ? found + 1 : -found - 1;
    while (index > 0 && index < count && cumulative[index] == cumulative[index - 1]) {
      index++;
    }
    return items.get(Math.min(index, count - 1));
  }
}
