package org.agenticbi.app.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a predicted result holds the wanted one: the same rows, in any order, in columns of any
 * order, with columns beyond the wanted ones allowed. Numbers are compared to seven digits.
 */
final class EqualRows {
  private static final MathContext DIGITS = new MathContext(7);

  private EqualRows() {}

  static boolean holds(
      List<List<@Nullable Object>> wanted, List<List<@Nullable Object>> predicted) {
    if (wanted.size() != predicted.size()) {
      return false;
    }
    if (wanted.isEmpty()) {
      return true;
    }
    return choose(cells(wanted), cells(predicted), new ArrayList<>());
  }

  /** Finds, column by column, one of the predicted columns for each wanted one. */
  private static boolean choose(
      List<List<String>> wanted, List<List<String>> predicted, List<Integer> chosen) {
    int width = wanted.getFirst().size();
    if (!countsOf(wanted, firstColumns(chosen.size())).equals(countsOf(predicted, chosen))) {
      return false;
    }
    if (chosen.size() == width) {
      return true;
    }
    Set<Integer> taken = new HashSet<>(chosen);
    for (int column = 0; column < predicted.getFirst().size(); column++) {
      if (!taken.contains(column)) {
        chosen.addLast(column);
        if (choose(wanted, predicted, chosen)) {
          return true;
        }
        chosen.removeLast();
      }
    }
    return false;
  }

  private static List<Integer> firstColumns(int count) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < count; column++) {
      columns.add(column);
    }
    return columns;
  }

  private static Map<List<String>, Integer> countsOf(
      List<List<String>> rows, List<Integer> columns) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (List<String> row : rows) {
      counts.merge(columns.stream().map(row::get).toList(), 1, Integer::sum);
    }
    return counts;
  }

  private static List<List<String>> cells(List<List<@Nullable Object>> rows) {
    return rows.stream().map(row -> row.stream().map(EqualRows::cell).toList()).toList();
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case BigDecimal number ->
          "number " + number.round(DIGITS).stripTrailingZeros().toPlainString();
      default -> "text " + value;
    };
  }
}
