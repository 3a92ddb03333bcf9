package org.agenticbi.nlp.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.sql.TimeGrain;

/** The words of English for units, months, weekdays and numbers, in lower case. */
final class Vocabulary {
  static final Map<String, Integer> MONTHS =
      numbered(
          "january jan",
          "february feb febr",
          "march mar",
          "april apr",
          "may",
          "june jun",
          "july jul",
          "august aug",
          "september sep sept",
          "october oct",
          "november nov",
          "december dec");

  /** Months that are also everyday words; they need another word of time beside them. */
  static final Set<String> DOUBTFUL_MONTHS = Set.of("may", "march", "mar", "jan", "jun", "dec");

  static final Map<String, Integer> WEEKDAYS =
      numbered(
          "monday mon",
          "tuesday tue tues",
          "wednesday wed",
          "thursday thu thur thurs",
          "friday fri",
          "saturday sat",
          "sunday sun");

  static final Map<String, Integer> ORDINALS =
      numbered(
          "first 1st",
          "second 2nd",
          "third 3rd",
          "fourth 4th",
          "fifth 5th",
          "sixth 6th",
          "seventh 7th",
          "eighth 8th",
          "ninth 9th",
          "tenth 10th",
          "eleventh 11th",
          "twelfth 12th");

  static final Map<String, TimeGrain> UNITS = units();

  static final Map<String, TimeGrain> ADJECTIVES =
      Map.of(
          "daily", TimeGrain.DAY,
          "weekly", TimeGrain.WEEK,
          "monthly", TimeGrain.MONTH,
          "quarterly", TimeGrain.QUARTER,
          "yearly", TimeGrain.YEAR,
          "annual", TimeGrain.YEAR,
          "annually", TimeGrain.YEAR);

  private static final Map<String, Integer> NUMBERS = numbers();

  private Vocabulary() {}

  /** The number that a word or figure says, 1 to 9999; 0 when it says none. */
  static int number(String word) {
    Integer named = NUMBERS.get(word);
    if (named != null) {
      return named;
    }
    boolean figure = !word.isEmpty() && word.length() <= 4 && isFigures(word);
    return figure ? Integer.parseInt(word) : 0;
  }

  /** A number that can be a year, or 0. */
  static int year(String word) {
    if (word.length() != 4 || !isFigures(word)) {
      return 0;
    }
    int year = Integer.parseInt(word);
    return year >= 1900 && year <= 2100 ? year : 0;
  }

  /** A year in four or two figures, with or without an apostrophe, or 0. */
  static int shortYear(String word) {
    String figures = word.startsWith("'") ? word.substring(1) : word;
    if (figures.length() == 2 && isFigures(figures)) {
      int two = Integer.parseInt(figures);
      return two < 70 ? 2000 + two : 1900 + two;
    }
    return year(figures);
  }

  /** A day of the month, "5" or "5th", or 0. */
  static int dayOfMonth(String word) {
    String figures = word.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
    if (figures.isEmpty() || figures.length() > 2 || !isFigures(figures)) {
      return 0;
    }
    int day = Integer.parseInt(figures);
    return day <= 31 ? day : 0;
  }

  /** ASCII figures only: other scripts' digits are no dates here. */
  static boolean isFigures(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static DayOfWeek weekday(int number) {
    return DayOfWeek.of(number);
  }

  static String unitName(TimeGrain grain) {
    return grain.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Integer> numbered(String... lists) {
    Map<String, Integer> result = new HashMap<>();
    for (int i = 0; i < lists.length; i++) {
      for (String word : lists[i].split(" ", -1)) {
        result.put(word, i + 1);
      }
    }
    return Map.copyOf(result);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> result =
        new HashMap<>(
            numbered(
                "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                "eleven", "twelve"));
    result.putAll(
        Map.of(
            "thirteen",
            13,
            "fourteen",
            14,
            "fifteen",
            15,
            "eighteen",
            18,
            "twenty",
            20,
            "thirty",
            30,
            "sixty",
            60,
            "ninety",
            90));
    result.put("twentyfour", 24);
    return Map.copyOf(result);
  }

  private static Map<String, TimeGrain> units() {
    Map<String, TimeGrain> result = new HashMap<>();
    put(result, TimeGrain.DAY, "day days");
    put(result, TimeGrain.WEEK, "week weeks wk wks");
    put(result, TimeGrain.MONTH, "month months mth mths");
    put(result, TimeGrain.QUARTER, "quarter quarters qtr qtrs");
    put(result, TimeGrain.YEAR, "year years yr yrs");
    return Map.copyOf(result);
  }

  private static void put(Map<String, TimeGrain> units, TimeGrain grain, String words) {
    for (String word : words.split(" ", -1)) {
      units.put(word, grain);
    }
  }
}
