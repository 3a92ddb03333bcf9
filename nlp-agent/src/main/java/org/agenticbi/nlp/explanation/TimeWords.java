package org.agenticbi.nlp.explanation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.time.TimeWindow;

/** Times of filters in words, with the preposition that they need. */
final class TimeWords {

  /** Windows that are open at one end say so themselves. */
  private static final Set<String> OPEN = Set.of("since", "before", "after", "until", "from");

  private TimeWords() {}

  /** "in 2024", "in Q1 2024 and Q2 2024", "since 2020". */
  static String windows(List<TimeWindow> windows) {
    String labels = String.join(" and ", windows.stream().map(TimeWindow::label).toList());
    return OPEN.contains(labels.split(" ", 2)[0]) ? labels : "in " + labels;
  }

  /** "on Saturday or Sunday", "in May", "on day of month 1". */
  static String recurring(Filter.Recurring recurring) {
    List<Integer> values = recurring.values();
    String part = recurring.part().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return switch (recurring.part()) {
      case DAY_OF_WEEK -> "on " + names(values.stream().map(TimeWords::day).toList());
      case MONTH_OF_YEAR -> "in " + names(values.stream().map(TimeWords::month).toList());
      case DAY_OF_MONTH, QUARTER_OF_YEAR, HOUR_OF_DAY, WEEKEND ->
          "on " + part + " " + names(values.stream().map(String::valueOf).toList());
    };
  }

  /** "1 Jan 2025". */
  static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(day);
  }

  private static String day(int number) {
    return DayOfWeek.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String names(List<String> names) {
    return String.join(" or ", names);
  }
}
