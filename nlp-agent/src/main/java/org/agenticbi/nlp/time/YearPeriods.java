package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agenticbi.model.sql.TimeGrain;

/** Years, fiscal years and decades: "2024", "the year 2024", "FY24", "fiscal 2024", "the 1990s". */
final class YearPeriods implements PeriodReader {
  private static final Pattern DECADE = Pattern.compile("'?((?:1[89]|20)?\\d0)'?s");
  private static final Pattern FISCAL = Pattern.compile("fy-?('?\\d{2}|\\d{4})");

  private final BusinessCalendar calendar;

  YearPeriods(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void read(Words words, int at, Consumer<Period> found) {
    number(words, at, found);
    named(words, at, found);
    fiscal(words, at, found);
    decade(words, at, found);
  }

  private void number(Words words, int at, Consumer<Period> found) {
    int year = Vocabulary.year(words.at(at));
    if (year > 0) {
      found.accept(new Period(at + 1, calendar.year(year), true, false, null, null));
    }
    boolean shortForm = words.at(at).startsWith("'") && Vocabulary.shortYear(words.at(at)) > 0;
    if (shortForm) {
      TimeWindow window = calendar.year(Vocabulary.shortYear(words.at(at)));
      found.accept(Period.of(at + 1, window).doubtful());
    }
  }

  private void named(Words words, int at, Consumer<Period> found) {
    int next = words.skip(at, Set.of("calendar"));
    int year = words.is(next, "year") ? Vocabulary.year(words.at(next + 1)) : 0;
    if (year > 0) {
      found.accept(Period.of(next + 2, calendar.year(year)));
    }
    boolean fullYear = words.is(at, Set.of("full", "whole", "entire", "all", "cy"));
    int after = words.skip(words.skip(at + 1, Set.of("of")), Set.of("year"));
    int full = fullYear ? Vocabulary.year(words.at(after)) : 0;
    if (full > 0) {
      found.accept(Period.of(after + 1, calendar.year(full)));
    }
  }

  private void fiscal(Words words, int at, Consumer<Period> found) {
    Matcher joined = FISCAL.matcher(words.at(at));
    if (joined.matches()) {
      int year = Vocabulary.shortYear(joined.group(1));
      if (year > 0) {
        found.accept(Period.of(at + 1, calendar.fiscalYearNamed(year)));
      }
      return;
    }
    boolean fiscal = words.is(at, Set.of("fiscal", "financial"));
    int after = fiscal ? words.skip(at + 1, Set.of("year")) : at + 1;
    if (fiscal || words.is(at, "fy")) {
      int year = Vocabulary.shortYear(words.at(after));
      if (year > 0) {
        found.accept(Period.of(after + 1, calendar.fiscalYearNamed(year)));
      }
    }
  }

  private void decade(Words words, int at, Consumer<Period> found) {
    Matcher decade = DECADE.matcher(words.at(at));
    if (!decade.matches()) {
      return;
    }
    boolean century = decade.group(1).length() == 4;
    boolean marked = century || words.at(at).startsWith("'") || words.is(at - 1, "the");
    if (!marked) {
      return;
    }
    int two = Integer.parseInt(decade.group(1));
    int first = century ? two : two < 30 ? 2000 + two : 1900 + two;
    LocalDate from = LocalDate.of(first, 1, 1);
    TimeWindow window = TimeWindow.of(from, from.plusYears(10), TimeGrain.YEAR);
    found.accept(Period.of(at + 1, window.called("the " + first + "s")));
  }
}
