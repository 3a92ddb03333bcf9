package org.agenticbi.protocol;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The known names that somebody may have meant by an unknown one. */
public final class NearestNames {
  /** Names longer than this are cut before they are compared, so that no text costs much. */
  private static final int LONGEST_COMPARED = 64;

  private NearestNames() {}

  /** The nearest, best first; by edit distance, equal ones in the order of the alphabet. */
  public static List<String> to(String word, Collection<String> known, int atMost) {
    String wanted = comparable(word);
    return known.stream()
        .sorted(
            Comparator.comparingInt((String name) -> distance(wanted, comparable(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(atMost)
        .toList();
  }

  /** The nearest that differ by less than half of their letters; none when nothing is like it. */
  public static List<String> like(String word, Collection<String> known, int atMost) {
    String wanted = comparable(word);
    List<String> alike =
        known.stream()
            .filter(name ->
                distance(wanted, comparable(name)) * 2 < Math.max(wanted.length(), name.length()))
            .toList();
    return to(word, alike, atMost);
  }

  private static String comparable(String word) {
    String cut = word.substring(0, Math.min(word.length(), LONGEST_COMPARED));
    return cut.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** Damerau and Levenshtein: insertions, deletions, changes and swaps of neighbours. */
  private static int distance(String left, String right) {
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, left, right, i, j);
      }
    }
    return cost[left.length()][right.length()];
  }

  private static int step(int[][] cost, String left, String right, int i, int j) {
    int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
