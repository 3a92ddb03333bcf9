package org.agenticbi.nlp.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Single days written with figures: 2024-03-05, 3/5/2024 (month first), 5.3.2024 (day first),
 * 2024/03/05; also 2024-03.
 */
final class DatePeriods implements PeriodReader {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");

  private final BusinessCalendar calendar;

  DatePeriods(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void read(Words words, int at, Consumer<Period> found) {
    String word = words.at(at);
    if (word.isEmpty() || !Character.isDigit(word.charAt(0)) || word.length() > 40) {
      return;
    }
    Matcher first = YEAR_FIRST.matcher(word);
    if (first.matches()) {
      day(at, number(first, 1), number(first, 2), number(first, 3), found);
    }
    Matcher last = YEAR_LAST.matcher(word);
    if (last.matches()) {
      yearLast(at, last, found);
    }
    months(at, word, found);
  }

  private void months(int at, String word, Consumer<Period> found) {
    Matcher yearMonth = YEAR_MONTH.matcher(word);
    if (yearMonth.matches()) {
      month(at, number(yearMonth, 1), number(yearMonth, 2), found);
    }
    Matcher monthYear = MONTH_YEAR.matcher(word);
    if (monthYear.matches()) {
      month(at, number(monthYear, 2), number(monthYear, 1), found);
    }
  }

  private void yearLast(int at, Matcher match, Consumer<Period> found) {
    int one = number(match, 1);
    int two = number(match, 3);
    int year = Vocabulary.shortYear(match.group(4));
    boolean dayFirst = match.group(2).equals(".") || one > 12;
    TimeWindow preferred = dayFirst ? dayOrNull(year, two, one) : dayOrNull(year, one, two);
    TimeWindow other = dayFirst ? dayOrNull(year, one, two) : dayOrNull(year, two, one);
    if (preferred == null) {
      return;
    }
    if (other == null || other.equals(preferred) || dayFirst) {
      found.accept(Period.of(at + 1, preferred));
      return;
    }
    String open = "Read as month/day: " + preferred.label() + ", not " + other.label() + ".";
    found.accept(Period.open(at + 1, preferred, open));
    found.accept(Period.open(at + 1, other, open));
  }

  private void day(int at, int year, int month, int day, Consumer<Period> found) {
    TimeWindow window = dayOrNull(year, month, day);
    if (window != null) {
      found.accept(Period.of(at + 1, window));
    }
  }

  private void month(int at, int year, int month, Consumer<Period> found) {
    if (year >= 1900 && year <= 2100 && month >= 1 && month <= 12) {
      found.accept(Period.of(at + 1, calendar.month(year, month)));
    }
  }

  private @Nullable TimeWindow dayOrNull(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    try {
      return calendar.day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
