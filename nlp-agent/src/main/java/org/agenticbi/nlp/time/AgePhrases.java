package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * Ages and vague times: "more than 2 years ago", "older than 90 days", "within 30 days", "since 3
 * months ago", "recently", "ever".
 */
final class AgePhrases implements MentionReader {
  private static final List<String> MORE =
      List.of("more than", "over", "longer than", "older than", "at least", "before");
  private static final List<String> LESS =
      List.of(
          "less than",
          "within",
          "newer than",
          "within the last",
          "within the past",
          "since",
          "under");
  private static final List<String> RECENT =
      List.of("recently", "lately", "in recent times", "of late");
  private static final List<String> EVER =
      List.of(
          "ever",
          "all time",
          "of all time",
          "of all times",
          "to date",
          "since inception",
          "lifetime",
          "in history",
          "since the beginning");

  private final BusinessCalendar calendar;

  AgePhrases(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void read(Words words, int at, Consumer<Found> found) {
    int more = words.afterAny(at, MORE);
    if (more > 0) {
      aged(words, at, more, true, found);
    }
    int less = words.afterAny(at, LESS);
    if (less > 0) {
      aged(words, at, less, false, found);
    }
    vague(words, at, found);
  }

  private void aged(Words words, int at, int countAt, boolean older, Consumer<Found> found) {
    boolean one = words.is(countAt, Set.of("a", "an", "one"));
    int count = one ? 1 : Vocabulary.number(words.at(countAt));
    TimeGrain unit = words.unit(countAt + 1);
    if (count == 0 || unit == null) {
      return;
    }
    boolean ago = words.is(countAt + 2, "ago");
    boolean implied = words.is(at, Set.of("older", "newer", "within"));
    if (!ago && !implied) {
      return;
    }
    LocalDate day = calendar.asOf().minus(TimeWindow.period(unit, count));
    String age = count + " " + Vocabulary.unitName(unit) + (count == 1 ? "" : "s") + " ago";
    TimeWindow window =
        older
            ? calendar.relative("more than " + age, null, day, unit)
            : calendar.relative(
                "since " + age, day.plusDays(1), calendar.tomorrow(), TimeGrain.DAY);
    window(at, countAt + (ago ? 3 : 2), window, null, found);
  }

  private void vague(Words words, int at, Consumer<Found> found) {
    int recent = words.afterAny(at, RECENT);
    if (recent > 0 && !goesOn(words, at, recent)) {
      String said = words.at(at);
      String open = "\"" + said + "\" does not say how long; read as the last 30 days.";
      for (int days : new int[] {30, 7, 90}) {
        window(at, recent, days(days), open, found);
      }
    }
    int ever = words.afterAny(at, EVER);
    if (ever > 0 && !lifetimeOf(words, at)) {
      TimeWindow always = new TimeWindow(null, null, "all time", null, false, false);
      window(at, ever, always, null, found);
    }
  }

  /** "the cost of late deliveries": what is late, not that it is of late. */
  private static boolean goesOn(Words words, int at, int end) {
    return words.is(at, "of") && words.at(end).matches("\\p{L}.*");
  }

  /** "the lifetime of contracts" is how long each lasts. */
  private static boolean lifetimeOf(Words words, int at) {
    return words.is(at, "lifetime") && words.is(at + 1, "of");
  }

  private TimeWindow days(int count) {
    LocalDate end = calendar.tomorrow();
    return calendar.relative("last " + count + " days", end.minusDays(count), end, TimeGrain.DAY);
  }

  private static void window(
      int at, int end, TimeWindow window, @Nullable String ambiguity, Consumer<Found> found) {
    found.accept(
        new Found(
            at,
            end,
            (first, stop) -> new TimeMention.Window(first, stop, window, ambiguity, false)));
  }
}
