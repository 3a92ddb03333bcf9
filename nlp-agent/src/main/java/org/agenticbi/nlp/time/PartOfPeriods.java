package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;

/**
 * The first or last units of a period: "the last quarter of 2024", "first 9 months of this year",
 * "third week of March".
 */
final class PartOfPeriods implements PeriodReader {
  private final BusinessCalendar calendar;
  private final Periods periods;

  PartOfPeriods(BusinessCalendar calendar, Periods periods) {
    this.calendar = calendar;
    this.periods = periods;
  }

  @Override
  public void read(Words words, int at, Consumer<Period> found) {
    boolean last = words.is(at, Set.of("last", "final"));
    int ordinal = last ? 1 : Vocabulary.ORDINALS.getOrDefault(words.at(at), 0);
    if (ordinal == 0) {
      return;
    }
    int counted = Vocabulary.number(words.at(at + 1));
    int unitAt = counted > 0 ? at + 2 : at + 1;
    int of =
        words.unit(unitAt) == null ? -1 : words.afterAny(unitAt + 1, List.of("of", "of the", "in"));
    TimeGrain grain = words.unit(unitAt);
    if (of < 0 || grain == null || (counted > 0 && ordinal != 1)) {
      return;
    }
    for (Period whole : periods.at(words, of)) {
      Cut cut = new Cut(last, ordinal, Math.max(1, counted), grain);
      emit(whole, cut, found);
    }
  }

  private record Cut(boolean last, int ordinal, int count, TimeGrain grain) {}

  private void emit(Period whole, Cut cut, Consumer<Period> found) {
    LocalDate first = whole.window().from();
    LocalDate end = whole.window().toExclusive();
    if (first == null || end == null || whole.needsContext()) {
      return;
    }
    LocalDate from =
        cut.last
            ? calendar
                .start(cut.grain, end.minusDays(1))
                .minus(TimeWindow.period(cut.grain, cut.count - 1))
            : calendar.start(cut.grain, first).plus(TimeWindow.period(cut.grain, cut.ordinal - 1));
    LocalDate to = cut.last ? end : from.plus(TimeWindow.period(cut.grain, cut.count));
    LocalDate inside = from.isBefore(first) ? first : from;
    if (!inside.isBefore(to) || to.isAfter(end)) {
      return;
    }
    TimeWindow window = TimeWindow.of(inside, to, cut.grain);
    found.accept(Period.of(whole.end(), window));
  }
}
