package org.agenticbi.nlp.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Parts of the calendar that come round: "on weekends", "on Mondays", "every December", "by day of
 * week", "by hour".
 */
final class PartPhrases implements MentionReader {
  private static final List<String> BY =
      List.of(
          "by",
          "per",
          "by the",
          "for each",
          "each",
          "every",
          "which",
          "what",
          "on which",
          "on what",
          "in which",
          "in what",
          "and",
          "");
  private static final Map<String, DatePart> PARTS =
      Map.ofEntries(
          Map.entry("day of week", DatePart.DAY_OF_WEEK),
          Map.entry("day of the week", DatePart.DAY_OF_WEEK),
          Map.entry("days of the week", DatePart.DAY_OF_WEEK),
          Map.entry("weekday", DatePart.DAY_OF_WEEK),
          Map.entry("week day", DatePart.DAY_OF_WEEK),
          Map.entry("day of month", DatePart.DAY_OF_MONTH),
          Map.entry("day of the month", DatePart.DAY_OF_MONTH),
          Map.entry("month of year", DatePart.MONTH_OF_YEAR),
          Map.entry("month of the year", DatePart.MONTH_OF_YEAR),
          Map.entry("calendar month", DatePart.MONTH_OF_YEAR),
          Map.entry("quarter of the year", DatePart.QUARTER_OF_YEAR),
          Map.entry("season", DatePart.QUARTER_OF_YEAR),
          Map.entry("hour", DatePart.HOUR_OF_DAY),
          Map.entry("hour of day", DatePart.HOUR_OF_DAY),
          Map.entry("time of day", DatePart.HOUR_OF_DAY),
          Map.entry("time of the day", DatePart.HOUR_OF_DAY),
          Map.entry("hour of the day", DatePart.HOUR_OF_DAY));
  private static final Set<String> ALONE =
      Set.of(
          "day of week",
          "day of the week",
          "days of the week",
          "weekday",
          "month of the year",
          "hour of day",
          "hour of the day",
          "calendar month",
          "day of the month");
  private static final Set<String> WEEKEND = Set.of("weekend", "weekends");
  private static final Set<String> WORKING =
      Set.of("weekday", "weekdays", "workday", "workdays", "midweek");
  private static final Set<String> WORKING_OF = Set.of("working", "work", "business", "week");
  private static final Set<String> DAYS = Set.of("day", "days");
  private static final Set<String> LEAD =
      Set.of("on", "at", "during", "in", "by", "between", "the", "over", "per");
  private static final List<String> AGAINST =
      List.of(
          "vs",
          "vs.",
          "versus",
          "and",
          "or",
          "against",
          "to",
          "with",
          "than",
          "/",
          "compared to",
          "compared with",
          "compare with",
          "compare to",
          "rather than",
          "as opposed to",
          "as against");
  private static final Set<String> RELATIVE =
      Set.of("last", "this", "next", "past", "previous", "coming", "the", "a", "per", "by", "each");
  private static final Set<String> EACH_YEAR =
      Set.of("each year", "every year", "any year", "all years", "each of the years");

  @Override
  public void read(Words words, int at, Consumer<Found> found) {
    for (Map.Entry<String, DatePart> part : PARTS.entrySet()) {
      grouping(words, at, part, found);
    }
    weekdays(words, at, found);
    weekends(words, at, found);
    monthOfEachYear(words, at, found);
    int seasonally = words.afterAny(at, List.of("seasonally", "seasonality", "hourly"));
    if (seasonally > 0) {
      DatePart part = words.is(at, "hourly") ? DatePart.HOUR_OF_DAY : DatePart.MONTH_OF_YEAR;
      part(at, seasonally, part, new TreeSet<>(), found);
    }
  }

  private static void grouping(
      Words words, int at, Map.Entry<String, DatePart> part, Consumer<Found> found) {
    for (String by : BY) {
      int start = by.isEmpty() ? at : words.after(at, by);
      int end = start < 0 ? -1 : words.after(start, part.getKey());
      boolean led = !by.isEmpty() && !by.equals("and");
      if (end > 0 && (led || ALONE.contains(part.getKey()))) {
        part(
            start > at && by.equals("and") ? start : at,
            end,
            part.getValue(),
            new TreeSet<>(),
            found);
      }
    }
  }

  private static void weekdays(Words words, int at, Consumer<Found> found) {
    int start = words.is(at, Set.of("on", "at", "during", "every", "each", "in")) ? at + 1 : at;
    start = words.skip(start, Set.of("the"));
    boolean each = words.is(at, Set.of("every", "each"));
    String word = words.at(start);
    boolean plural = word.endsWith("s");
    String singular = plural ? word.substring(0, word.length() - 1) : word;
    if (start > at && (plural || each) && singular.equals("weekend")) {
      part(at, start + 1, DatePart.DAY_OF_WEEK, new TreeSet<>(Set.of(6, 7)), found);
    } else if (start > at && plural && singular.equals("weekday")) {
      part(at, start + 1, DatePart.DAY_OF_WEEK, new TreeSet<>(Set.of(1, 2, 3, 4, 5)), found);
    }
    Integer day = Vocabulary.WEEKDAYS.get(singular);
    boolean paired = pairedBehind(words, start) || pairedBefore(words, at);
    if (day != null && singular.endsWith("day") && (plural || each || paired)) {
      part(at, start + 1, DatePart.DAY_OF_WEEK, new TreeSet<>(Set.of(day)), found);
    }
  }

  /** "saturday vs sunday": two days that are set side by side come round, both of them. */
  private static boolean pairedBehind(Words words, int day) {
    int against = words.afterAny(day + 1, AGAINST);
    while (against > 0 && words.is(against, LEAD)) {
      against++;
    }
    return against > 0 && isWeekday(words.at(against));
  }

  private static boolean pairedBefore(Words words, int at) {
    int before = at - 1;
    while (words.is(before, LEAD)) {
      before--;
    }
    return AGAINST.contains(words.at(before)) && isWeekday(words.at(before - 1));
  }

  private static boolean isWeekday(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return singular.endsWith("day") && Vocabulary.WEEKDAYS.containsKey(singular);
  }

  /** "weekends vs weekdays" -> both kinds of days; "weekend sales" -> those days. */
  private static void weekends(Words words, int at, Consumer<Found> found) {
    int first = at;
    while (words.is(first, LEAD)) {
      first++;
    }
    int end = behindKind(words, first, true);
    boolean weekend = end > first;
    end = weekend ? end : behindKind(words, first, false);
    int against = end > first ? words.afterAny(end, AGAINST) : -1;
    while (against > 0 && words.is(against, LEAD)) {
      against++;
    }
    int other = against < 0 ? -1 : behindKind(words, against, !weekend);
    if (other > against && against > 0) {
      part(at, other, DatePart.WEEKEND, new TreeSet<>(), found);
    } else if (weekend && first == at && words.is(at, "weekend") && !words.is(at - 1, RELATIVE)) {
      part(at, end, DatePart.DAY_OF_WEEK, new TreeSet<>(Set.of(6, 7)), found);
    }
  }

  /** Behind a word for the days of the weekend, or for the others; the place itself for none. */
  private static int behindKind(Words words, int at, boolean weekend) {
    if (words.is(at, weekend ? WEEKEND : WORKING)) {
      return at + 1;
    }
    return !weekend && words.is(at, WORKING_OF) && words.is(at + 1, DAYS) ? at + 2 : at;
  }

  /** "every December", "in December of each year". */
  private static void monthOfEachYear(Words words, int at, Consumer<Found> found) {
    boolean each = words.is(at, Set.of("every", "each"));
    int monthAt = each ? at + 1 : words.skip(at, Set.of("in", "during", "for"));
    Integer month = Vocabulary.MONTHS.get(words.at(monthAt));
    if (month == null) {
      return;
    }
    int of = words.skip(monthAt + 1, Set.of("of", "in"));
    int end = of > monthAt + 1 ? words.afterAny(of, List.copyOf(EACH_YEAR)) : -1;
    if (each || end > 0) {
      SortedSet<Integer> values = new TreeSet<>(Set.of(month));
      part(at, end > 0 ? end : monthAt + 1, DatePart.MONTH_OF_YEAR, values, found);
    }
  }

  private static void part(
      int at, int end, DatePart part, SortedSet<Integer> values, Consumer<Found> found) {
    found.accept(
        new Found(at, end, (first, stop) -> new TimeMention.Part(first, stop, part, values)));
  }
}
