package org.agenticbi.nlp.mention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the word of the catalog that a misspelt word was meant to be.
 *
 * <p>The first letter must be right: people seldom miss it, and without it "weather" would be read
 * as "leather". Two edits are allowed from eight letters on, one below, none under five; two
 * neighbouring letters that changed places are one edit. Only words of about the same length are
 * compared, letter by letter: automata of long words take milliseconds each and no end of memory.
 */
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int TWO_EDITS_FROM = 8;

  private final List<String> words;

  Spelling(Collection<String> words) {
    this.words = words.stream().filter(word -> word.length() >= SHORTEST - 1).toList();
  }

  /** The nearest word, when there is one near enough; the first in the alphabet among equals. */
  Optional<String> nearest(String word) {
    if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    int most = word.length() >= TWO_EDITS_FROM ? 2 : 1;
    String nearest = null;
    for (String known : words) {
      if (!known.equals(word)
          && known.charAt(0) == word.charAt(0)
          && Math.abs(known.length() - word.length()) <= most) {
        int edits = edits(word, known);
        if (edits <= most) {
          nearest = known;
          most = edits - 1;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Letters to add, drop, change or let change places with the next. */
  private static int edits(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] now = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      now[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] oldest = before;
      before = last;
      last = now;
      now = oldest;
      now[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        boolean same = one.charAt(row - 1) == other.charAt(column - 1);
        int changed = last[column - 1] + (same ? 0 : 1);
        now[column] = Math.min(changed, 1 + Math.min(last[column], now[column - 1]));
        if (swapped(one, row, other, column)) {
          now[column] = Math.min(now[column], before[column - 2] + 1);
        }
      }
    }
    return now[other.length()];
  }

  private static boolean swapped(String one, int row, String other, int column) {
    return row > 1
        && column > 1
        && one.charAt(row - 1) == other.charAt(column - 2)
        && one.charAt(row - 2) == other.charAt(column - 1);
  }
}
