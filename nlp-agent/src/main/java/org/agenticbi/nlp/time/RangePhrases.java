package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.agenticbi.model.sql.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * Two periods and all between: "from January to March 2024", "between 2019 and 2021", "2023-2024".
 */
final class RangePhrases implements MentionReader {
  private static final Set<String> TO = Set.of("to", "through", "until", "till", "-", "thru");
  private static final Set<String> LEAD = Set.of("from", "in", "during", "for", "over", "of");

  private final Periods periods;

  RangePhrases(Periods periods) {
    this.periods = periods;
  }

  @Override
  public void read(Words words, int at, Consumer<Found> found) {
    if (words.is(at, "between")) {
      range(words, at, at + 1, Set.of("and", "-", "to"), found);
      return;
    }
    int first = words.skip(at, LEAD);
    range(words, at, first, TO, found);
    if (first > at) {
      range(words, at, at, TO, found);
    }
  }

  private void range(Words words, int at, int firstAt, Set<String> joiners, Consumer<Found> found) {
    for (Period first : periods.at(words, firstAt)) {
      int joiner = first.end();
      boolean upTo = words.after(joiner, "up to") > 0;
      boolean hyphen = joinedByHyphen(words, first, firstAt);
      if (!upTo && !hyphen && !words.is(joiner, joiners)) {
        continue;
      }
      int secondAt = hyphen ? joiner : words.skip(joiner + (upTo ? 2 : 1), Set.of("the"));
      int end = words.after(secondAt, "end of");
      List<Period> seconds = periods.longest(words, end > 0 ? end : secondAt);
      if (!seconds.isEmpty()) {
        emit(words, at, first, seconds.getFirst(), found);
        return;
      }
    }
  }

  /**
   * Tokens do not show the hyphen of "2023-2024" or "Jan-Mar": two such words side by side mean it.
   */
  private static boolean joinedByHyphen(Words words, Period first, int firstAt) {
    int second = first.end();
    if (second != words.skip(firstAt, Set.of("the")) + 1) {
      return false;
    }
    int year = Vocabulary.year(words.at(second - 1));
    boolean years = year > 0 && Vocabulary.year(words.at(second)) > year;
    boolean months =
        Vocabulary.MONTHS.containsKey(words.at(second - 1))
            && Vocabulary.MONTHS.containsKey(words.at(second));
    boolean quarters = words.at(second - 1).matches("q[1-4]") && words.at(second).matches("q[1-4]");
    return years || months || quarters;
  }

  private static void emit(
      Words words, int at, Period first, Period second, Consumer<Found> found) {
    Pair pair = resolve(first, second);
    LocalDate from = pair.first.from();
    LocalDate end = pair.second.toExclusive();
    if (from == null || end == null || !from.isBefore(end)) {
      return;
    }
    TimeGrain firstUnit = pair.first.unit();
    TimeGrain unit = firstUnit == pair.second.unit() ? firstUnit : null;
    boolean relative = pair.first.relative() || pair.second.relative();
    TimeWindow window =
        new TimeWindow(from, end, WindowLabels.named(from, end), unit, false, relative);
    boolean bare = first.bareYear() && second.bareYear() && words.is(at, "between");
    found.accept(
        new Found(
            at,
            second.end(),
            (start, stop) -> new TimeMention.Window(start, stop, window, null, bare)));
  }

  record Pair(TimeWindow first, TimeWindow second) {}

  /** Gives the period whose year was not said the year of the other, in order. */
  static Pair resolve(Period first, Period second) {
    IntFunction<TimeWindow> firstIn = first.inYear();
    IntFunction<TimeWindow> secondIn = second.inYear();
    if (firstIn != null) {
      return new Pair(lastBefore(firstIn, second.window()), second.window());
    }
    if (secondIn != null) {
      return new Pair(first.window(), firstAfter(secondIn, first.window()));
    }
    return new Pair(first.window(), second.window());
  }

  private static TimeWindow lastBefore(IntFunction<TimeWindow> inYear, TimeWindow later) {
    int year = yearOf(later.from());
    TimeWindow same = inYear.apply(year);
    boolean after = !isBefore(same.from(), later.toExclusive());
    return after || isBefore(later.from(), same.from()) ? inYear.apply(year - 1) : same;
  }

  private static TimeWindow firstAfter(IntFunction<TimeWindow> inYear, TimeWindow earlier) {
    int year = yearOf(earlier.from());
    TimeWindow same = inYear.apply(year);
    return isBefore(same.from(), earlier.from()) ? inYear.apply(year + 1) : same;
  }

  private static int yearOf(@Nullable LocalDate day) {
    return day == null ? 1 : day.getYear();
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
