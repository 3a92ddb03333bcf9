package org.agenticbi.mcp.guard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant. */
public final class NearestNames {

  private static final int SHOWN = 3;

  private NearestNames() {}

  /** At most three of the candidates, nearest first; only such as differ by a few letters. */
  public static List<String> of(String name, Collection<String> candidates) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int tolerance = Math.max(2, wanted.length() / 3);
    return candidates.stream()
        .filter(candidate -> isNear(wanted, candidate.toLowerCase(Locale.ROOT), tolerance))
        .sorted(
            Comparator.<String>comparingInt(
                    candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  private static boolean isNear(String wanted, String candidate, int tolerance) {
    boolean contained =
        wanted.length() > 3 && (candidate.contains(wanted) || wanted.contains(candidate));
    return contained || distance(wanted, candidate) <= tolerance;
  }

  /** Letters to insert, remove or change (Levenshtein). */
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        int sideways = Math.min(current[column - 1], previous[column]) + 1;
        current[column] = Math.min(sideways, previous[column - 1] + change);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
