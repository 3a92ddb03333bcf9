package org.agenticbi.nlp.time;

import java.util.List;
import java.util.Set;
import org.agenticbi.model.sql.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * A window counted from another one: "the quarter before", "the previous period", "same period last
 * year".
 *
 * @param end place after its last word
 * @param unit how far back; null means one window of the same length
 * @param alone whether it means this even when no word of comparison leads it
 */
record BasePhrase(int end, ComparisonKind kind, @Nullable TimeGrain unit, boolean alone) {
  private static final List<String> LAST_YEAR =
      List.of(
          "last year",
          "a year ago",
          "a year earlier",
          "a year before",
          "the year before",
          "of last year",
          "in the previous year",
          "of the previous year",
          "the previous year",
          "one year ago",
          "one year earlier",
          "in last year",
          "the prior year",
          "prior year",
          "previous year",
          "of the year before",
          "in the year before",
          "in the prior year",
          "of the prior year");
  private static final Set<String> SPANS =
      Set.of(
          "period",
          "time",
          "days",
          "day",
          "week",
          "weeks",
          "month",
          "months",
          "quarter",
          "quarters",
          "half",
          "part",
          "dates",
          "timeframe");
  private static final Set<String> COUNTS =
      Set.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Set<String> OF = Set.of("of", "in", "for", "during", "from");
  private static final Set<String> PREVIOUS = Set.of("previous", "prior", "preceding");

  static @Nullable BasePhrase read(Words words, int at) {
    int start = words.skip(at, Set.of("the"));
    BasePhrase same = sameLastYear(words, start);
    if (same != null) {
      return same;
    }
    BasePhrase before = unitBefore(words, start);
    return before != null ? before : previous(words, start);
  }

  private static @Nullable BasePhrase sameLastYear(Words words, int start) {
    int bare =
        words.afterAny(
            start,
            List.of(
                "prior year period",
                "prior ytd",
                "previous ytd",
                "last ytd",
                "pytd",
                "py ytd",
                "ytd last year",
                "ytd of last year",
                "ytd a year ago",
                "ytd prior year",
                "last year ytd",
                "prior year ytd",
                "previous year ytd",
                "last year to date",
                "prior year to date",
                "previous year to date",
                "year to date last year",
                "year to date of last year",
                "year to date a year ago",
                "year to date prior year",
                "prior year to date period",
                "this time last year",
                "year ago period",
                "corresponding period last year"));
    if (bare > 0) {
      return new BasePhrase(bare, ComparisonKind.SAME_PERIOD_LAST_YEAR, TimeGrain.YEAR, true);
    }
    boolean same = words.is(start, Set.of("same", "corresponding", "equivalent"));
    int span = behindSpan(words, start + 1);
    if (!same || span < 0) {
      return null;
    }
    int end = words.afterAny(span, LAST_YEAR);
    return end < 0
        ? null
        : new BasePhrase(end, ComparisonKind.SAME_PERIOD_LAST_YEAR, TimeGrain.YEAR, true);
  }

  /** "months", "nine months", "first half"; -1 where no span is named. */
  private static int behindSpan(Words words, int start) {
    int at = words.skip(start, Set.of("first", "last"));
    at = words.is(at, COUNTS) || words.at(at).matches("\\d{1,2}") ? at + 1 : at;
    return words.is(at, SPANS) ? at + 1 : -1;
  }

  /** Behind "the same months of" where a year follows; -1 elsewhere. */
  static int sameOfYear(Words words, int at) {
    int start = words.skip(at, Set.of("the"));
    if (!words.is(start, Set.of("same", "corresponding", "equivalent", "matching"))) {
      return -1;
    }
    int span = behindSpan(words, start + 1);
    int year = span < 0 ? -1 : words.skip(words.skip(span, OF), Set.of("the", "year"));
    return year > 0 && words.at(year).matches("(19|20)\\d\\d") ? year : -1;
  }

  /** "the quarter before", "a year earlier", "the month prior". */
  private static @Nullable BasePhrase unitBefore(Words words, int start) {
    int unitAt = words.skip(start, Set.of("a", "one"));
    boolean period = words.is(unitAt, "period");
    TimeGrain unit = words.unit(unitAt);
    boolean before = words.is(unitAt + 1, Set.of("before", "earlier", "prior"));
    boolean beforeWhat = words.is(unitAt + 2, Set.of("last", "that", "to", "yesterday"));
    if ((unit == null && !period) || !before) {
      return agoBase(words, start);
    }
    int end = words.is(unitAt + 2, "that") ? unitAt + 3 : unitAt + 2;
    return beforeWhat && end == unitAt + 2
        ? null
        : new BasePhrase(end, ComparisonKind.PREVIOUS_PERIOD, unit, true);
  }

  /** "compared with a year ago" is the same period of last year; "a year ago" alone is a window. */
  private static @Nullable BasePhrase agoBase(Words words, int start) {
    int end = words.afterAny(start, List.of("a year ago", "one year ago"));
    return end < 0
        ? null
        : new BasePhrase(end, ComparisonKind.SAME_PERIOD_LAST_YEAR, TimeGrain.YEAR, false);
  }

  private static @Nullable BasePhrase previous(Words words, int start) {
    if (words.is(start, Set.of("previous", "prior", "preceding", "last"))
        && words.is(start + 1, Set.of("period", "one"))) {
      return new BasePhrase(start + 2, ComparisonKind.PREVIOUS_PERIOD, null, true);
    }
    TimeGrain unit = words.unit(start + 1);
    boolean previous =
        words.is(start, PREVIOUS) && unit != null && !words.at(start + 1).endsWith("s");
    return previous ? new BasePhrase(start + 2, ComparisonKind.PREVIOUS_PERIOD, unit, false) : null;
  }
}
