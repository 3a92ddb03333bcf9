package org.agenticbi.nlp.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agenticbi.nlp.time.MentionReader.Found;

/**
 * Keeps the mentions that together cover the most words with the fewest mentions, none overlapping.
 * Of several over the same words the first stays; its other readings stay when they are of the same
 * kind and it is open.
 */
final class BestMentions {
  private static final int WORD = 10;
  private static final int MENTION = 4;

  private BestMentions() {}

  static List<TimeMention> of(Words words, List<Found> candidates) {
    Map<Integer, List<Found>> byStart = new TreeMap<>();
    for (Found found : candidates) {
      byStart.computeIfAbsent(found.at(), at -> new ArrayList<>()).add(found);
    }
    int size = words.size();
    int[] score = new int[size + 1];
    int[] next = new int[size + 1];
    for (int at = size - 1; at >= 0; at--) {
      score[at] = score[at + 1];
      for (Found found : byStart.getOrDefault(at, List.of())) {
        int value = (found.end() - at) * WORD - MENTION + score[found.end()];
        if (value > score[at]) {
          score[at] = value;
          next[at] = found.end();
        }
      }
    }
    return kept(words, byStart, next);
  }

  private static List<TimeMention> kept(
      Words words, Map<Integer, List<Found>> byStart, int[] next) {
    List<TimeMention> kept = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = next[at];
      if (end == 0) {
        at++;
        continue;
      }
      keep(words, byStart.getOrDefault(at, List.of()), end, kept);
      at = end;
    }
    return List.copyOf(kept);
  }

  private static void keep(Words words, List<Found> found, int end, List<TimeMention> kept) {
    TimeMention first = null;
    for (Found candidate : found) {
      if (candidate.end() != end) {
        continue;
      }
      TimeMention mention =
          candidate.maker().make(words.token(candidate.at()), words.tokenAfter(end));
      if (first == null) {
        first = mention;
        kept.add(mention);
      } else if (isOpen(first) && isOpen(mention) && !kept.contains(mention)) {
        kept.add(mention);
      }
    }
  }

  private static boolean isOpen(TimeMention mention) {
    return mention instanceof TimeMention.Window window && window.ambiguity() != null;
  }
}
