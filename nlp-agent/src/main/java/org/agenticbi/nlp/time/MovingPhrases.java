package org.agenticbi.nlp.time;

import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * "3-month moving average", "rolling 12 month total", "moving average over 6 weeks": numbers that
 * take in the periods before. Without a number that is averaged or summed, "rolling 12 months" is a
 * window.
 */
final class MovingPhrases implements MentionReader {
  private static final Set<String> MOVING = Set.of("moving", "rolling", "trailing", "running");
  private static final Set<String> AVERAGES = Set.of("average", "averages", "avg", "mean");
  private static final Set<String> SUMS = Set.of("sum", "total", "sums", "totals");
  private static final Set<String> PERIODS = Set.of("period", "periods", "point");
  private static final Set<String> OVER = Set.of("over", "of", "across", "for", "with", "(");
  private static final Set<String> JOINING = Set.of("the", "last", "past", "a", "window", "of");

  /** So many of a unit, up to a place; a unit of null stands for periods of any length. */
  private record Span(int end, int count, @Nullable TimeGrain unit) {}

  @Override
  public void read(Words words, int at, Consumer<Found> found) {
    Span before = span(words, at);
    if (before != null && words.is(before.end, MOVING)) {
      add(words, at, before, before.end + 1, found);
    }
    if (!words.is(at, MOVING)) {
      return;
    }
    Span between = span(words, at + 1);
    if (between != null) {
      add(words, at, between, between.end, found);
    }
    behind(words, at, found);
  }

  private static void add(Words words, int at, Span span, int kindAt, Consumer<Found> found) {
    if (isKind(words, kindAt)) {
      add(words, at, span, kindAt, kindAt + 1, found);
    }
  }

  /** "moving average over 3 months", "rolling sum of the last 12 months". */
  private static void behind(Words words, int at, Consumer<Found> found) {
    if (!isKind(words, at + 1) || !words.is(at + 2, OVER)) {
      return;
    }
    int start = at + 3;
    while (words.is(start, JOINING)) {
      start++;
    }
    Span span = span(words, start);
    if (span != null) {
      add(words, at, span, at + 1, words.skip(span.end, Set.of(")")), found);
    }
  }

  private static boolean isKind(Words words, int at) {
    return words.is(at, AVERAGES) || words.is(at, SUMS);
  }

  private static void add(
      Words words, int at, Span span, int kindAt, int end, Consumer<Found> found) {
    boolean sum = words.is(kindAt, SUMS);
    found.accept(
        new Found(
            at,
            end,
            (first, stop) -> new TimeMention.Moving(first, stop, span.count, span.unit, sum)));
  }

  private static @Nullable Span span(Words words, int at) {
    int count = Vocabulary.number(words.at(at));
    TimeGrain unit = words.unit(at + 1);
    boolean periods = words.is(at + 1, PERIODS);
    return count > 1 && (unit != null || periods) ? new Span(at + 2, count, unit) : null;
  }
}
