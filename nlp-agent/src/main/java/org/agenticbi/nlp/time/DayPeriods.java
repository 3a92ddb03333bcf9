package org.agenticbi.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;

/**
 * Days and weekends counted from today: "yesterday", "last Monday", "on Friday", "last weekend".
 */
final class DayPeriods implements PeriodReader {
  private static final Set<String> SHORT_WEEKDAYS =
      Set.of("sun", "sat", "mon", "wed", "fri", "thu", "tue");

  private final BusinessCalendar calendar;

  DayPeriods(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void read(Words words, int at, Consumer<Period> found) {
    LocalDate today = calendar.asOf();
    switch (words.at(at)) {
      case "today" -> day(at + 1, "today", today, found);
      case "yesterday" -> day(at + 1, "yesterday", today.minusDays(1), found);
      case "tomorrow" -> day(at + 1, "tomorrow", today.plusDays(1), found);
      default -> {}
    }
    int before = words.after(at, "day before yesterday");
    if (before > 0) {
      day(before, "the day before yesterday", today.minusDays(2), found);
    }
    weekday(words, at, found);
    weekend(words, at, found);
  }

  private void weekday(Words words, int at, Consumer<Period> found) {
    Integer bare = Vocabulary.WEEKDAYS.get(words.at(at));
    if (bare != null && !SHORT_WEEKDAYS.contains(words.at(at))) {
      LocalDate day = latest(Vocabulary.weekday(bare), calendar.asOf());
      String said = "the latest " + name(bare);
      found.accept(Period.of(at + 1, dayWindow(said, day)).doubtful());
    }
    Integer named = Vocabulary.WEEKDAYS.get(words.at(at + 1));
    if (named == null) {
      return;
    }
    DayOfWeek weekday = Vocabulary.weekday(named);
    LocalDate today = calendar.asOf();
    switch (words.at(at)) {
      case "last", "past", "previous" ->
          day(at + 2, "last " + name(named), latest(weekday, today.minusDays(1)), found);
      case "next" ->
          day(at + 2, "next " + name(named), today.with(TemporalAdjusters.next(weekday)), found);
      case "this" -> day(at + 2, "this " + name(named), inThisWeek(weekday), found);
      default -> {}
    }
  }

  private LocalDate inThisWeek(DayOfWeek weekday) {
    return calendar
        .start(TimeGrain.WEEK, calendar.asOf())
        .with(TemporalAdjusters.nextOrSame(weekday));
  }

  private void weekend(Words words, int at, Consumer<Period> found) {
    if (!words.is(at + 1, "weekend")) {
      return;
    }
    LocalDate saturday =
        latest(DayOfWeek.MONDAY, calendar.asOf()).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    switch (words.at(at)) {
      case "this" -> weekend(at + 2, "this weekend", saturday, found);
      case "last", "past", "previous" ->
          weekend(at + 2, "last weekend", saturday.minusWeeks(1), found);
      case "next" -> weekend(at + 2, "next weekend", saturday.plusWeeks(1), found);
      default -> {}
    }
  }

  private void weekend(int end, String said, LocalDate saturday, Consumer<Period> found) {
    TimeWindow window = calendar.relative(said, saturday, saturday.plusDays(2), TimeGrain.DAY);
    found.accept(Period.of(end, window));
  }

  private void day(int end, String said, LocalDate day, Consumer<Period> found) {
    found.accept(Period.of(end, dayWindow(said, day)));
  }

  private TimeWindow dayWindow(String said, LocalDate day) {
    return calendar.relative(said, day, day.plusDays(1), TimeGrain.DAY);
  }

  private static LocalDate latest(DayOfWeek weekday, LocalDate upTo) {
    return upTo.with(TemporalAdjusters.previousOrSame(weekday));
  }

  private static String name(int weekday) {
    String upper = Vocabulary.weekday(weekday).name();
    return upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT);
  }
}
