package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;

/**
 * Several units up to today: "last 90 days", "past 12 months", "last 3 full months", "next two
 * years", "TTM". Months and years are taken as whole calendar months that end with the current one,
 * so that no partial month comes on top; quarters as the whole ones before the current.
 */
final class RollingPeriods implements PeriodReader {
  private static final Set<String> LAST =
      Set.of("last", "past", "trailing", "latest", "recent", "rolling");
  private static final Set<String> PREVIOUS = Set.of("previous", "prior", "preceding");
  private static final Set<String> NEXT = Set.of("next", "coming", "following", "upcoming");
  private static final Set<String> FULL =
      Set.of("full", "complete", "completed", "whole", "calendar");
  private static final List<String> VAGUE = List.of("few", "several", "some", "number of", "many");

  private final BusinessCalendar calendar;

  RollingPeriods(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void read(Words words, int at, Consumer<Period> found) {
    if (words.is(at, Set.of("ttm", "ltm", "t12m", "l12m"))) {
      found.accept(Period.of(at + 1, months("trailing 12 months", 12)));
    }
    boolean last = words.is(at, LAST);
    boolean previous = words.is(at, PREVIOUS);
    boolean next = words.is(at, NEXT);
    if (!last && !previous && !next) {
      return;
    }
    int countAt = words.skip(at + 1, Set.of("a"));
    int couple = words.after(countAt, "couple of");
    int vague = words.afterAny(countAt, VAGUE);
    int count = couple > 0 ? 2 : vague > 0 ? 3 : Vocabulary.number(words.at(countAt));
    int afterCount = couple > 0 ? couple : vague > 0 ? vague : countAt + 1;
    if (count > 0) {
      counted(words, afterCount, count, new Manner(previous, next, vague > 0), found);
    }
  }

  private record Manner(boolean previous, boolean next, boolean vague) {}

  private void counted(Words words, int at, int count, Manner manner, Consumer<Period> found) {
    int unitAt = words.skip(words.skip(at, FULL), Set.of("fiscal"));
    boolean full = words.is(at, FULL) || manner.previous;
    boolean hours = words.is(unitAt, Set.of("hours", "hour", "hrs"));
    TimeGrain grain = hours ? TimeGrain.DAY : words.unit(unitAt);
    if (grain == null) {
      return;
    }
    int units = hours ? (count + 23) / 24 : count;
    if (manner.next) {
      found.accept(Period.of(unitAt + 1, next(grain, units)));
    } else if (manner.vague) {
      vague(unitAt + 1, grain, found);
    } else {
      last(unitAt + 1, grain, units, full, words.is(unitAt - 1, "fiscal"), found);
    }
  }

  private void last(
      int end, TimeGrain grain, int count, boolean full, boolean fiscal, Consumer<Period> found) {
    TimeWindow whole = whole(grain, count, fiscal);
    if (grain == TimeGrain.DAY) {
      found.accept(Period.of(end, full ? whole : days(count)));
    } else if (full || fiscal || grain == TimeGrain.QUARTER) {
      found.accept(Period.of(end, whole));
    } else {
      found.accept(Period.of(end, rolling(grain, count)));
    }
  }

  private TimeWindow rolling(TimeGrain grain, int count) {
    String said = "last " + count + " " + Vocabulary.unitName(grain) + (count == 1 ? "" : "s");
    return switch (grain) {
      case DAY -> days(count);
      case WEEK ->
          calendar.relative(
              said, calendar.tomorrow().minusWeeks(count), calendar.tomorrow(), TimeGrain.WEEK);
      case MONTH -> months(said, count);
      case QUARTER -> months(said, 3 * count);
      case YEAR -> months(said, 12 * count);
    };
  }

  private TimeWindow days(int count) {
    String said = count == 1 ? "last day" : "last " + count + " days";
    LocalDate end = calendar.tomorrow();
    return calendar.relative(said, end.minusDays(count), end, TimeGrain.DAY);
  }

  private TimeWindow months(String said, int count) {
    LocalDate from = calendar.start(TimeGrain.MONTH, calendar.asOf()).minusMonths(count - 1L);
    return calendar.relative(said, from, calendar.tomorrow(), TimeGrain.MONTH);
  }

  private TimeWindow whole(TimeGrain grain, int count, boolean fiscal) {
    LocalDate end = calendar.start(grain, calendar.asOf(), fiscal);
    String unit = (fiscal ? "fiscal " : "full ") + Vocabulary.unitName(grain);
    String said = "last " + count + " " + unit + (count == 1 ? "" : "s");
    return calendar.relative(said, end.minus(TimeWindow.period(grain, count)), end, grain);
  }

  private TimeWindow next(TimeGrain grain, int count) {
    LocalDate from = calendar.tomorrow();
    String said = "next " + count + " " + Vocabulary.unitName(grain) + (count == 1 ? "" : "s");
    return calendar.relative(said, from, from.plus(TimeWindow.period(grain, count)), grain);
  }

  private void vague(int end, TimeGrain grain, Consumer<Period> found) {
    String unit = Vocabulary.unitName(grain);
    String open = "The number of " + unit + "s is not said; read as 3.";
    found.accept(Period.open(end, rolling(grain, 3), open));
    found.accept(Period.open(end, rolling(grain, 6), open));
  }
}
