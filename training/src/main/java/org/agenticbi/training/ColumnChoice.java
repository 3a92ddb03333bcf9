package org.agenticbi.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for an order of predicted columns that gives the wanted rows. */
final class ColumnChoice {
  private static final int MOST_TRIALS = 5_000;

  private final ResultRows gold;
  private final ResultRows predicted;
  private final boolean inOrder;
  private final int[] chosen;
  private int trials;

  /** Of results with as many rows and columns. */
  ColumnChoice(ResultRows gold, ResultRows predicted, boolean inOrder) {
    this.gold = gold;
    this.predicted = predicted;
    this.inOrder = inOrder;
    this.chosen = new int[gold.width()];
  }

  boolean exists() {
    return from(0);
  }

  private boolean from(int column) {
    if (column == chosen.length) {
      trials++;
      // In order, the columns were compared row by row already.
      return inOrder || equal();
    }
    for (int candidate = 0; candidate < chosen.length && trials <= MOST_TRIALS; candidate++) {
      if (free(candidate, column) && sameColumn(column, candidate)) {
        chosen[column] = candidate;
        if (from(column + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean free(int candidate, int upTo) {
    for (int column = 0; column < upTo; column++) {
      if (chosen[column] == candidate) {
        return false;
      }
    }
    return true;
  }

  private boolean sameColumn(int column, int candidate) {
    if (!inOrder) {
      return gold.columnHash(column) == predicted.columnHash(candidate);
    }
    for (int row = 0; row < gold.size(); row++) {
      if (!gold.row(row)[column].equals(predicted.row(row)[candidate])) {
        return false;
      }
    }
    return true;
  }

  private boolean equal() {
    if (chosen.length == 1 && gold.size() == 1) {
      return gold.row(0)[0].equals(predicted.row(0)[0]);
    }
    Map<List<Object>, int[]> counts = HashMap.newHashMap(gold.size());
    for (int row = 0; row < gold.size(); row++) {
      counts.computeIfAbsent(Arrays.asList(gold.row(row)), key -> new int[1])[0]++;
    }
    for (int row = 0; row < predicted.size(); row++) {
      int[] left = counts.get(arranged(predicted.row(row)));
      if (left == null || --left[0] < 0) {
        return false;
      }
    }
    return true;
  }

  private List<Object> arranged(Object[] row) {
    List<Object> arranged = new ArrayList<>(chosen.length);
    for (int column : chosen) {
      arranged.add(row[column]);
    }
    return arranged;
  }
}
