package org.agenticbi.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.catalog.NameParts;

/**
 * What a quantity is called where its name ends in a unit or in a word for any amount: {@code
 * wait_min} is "the wait" and "the waiting time", {@code refund_amount} is "the refund".
 */
final class HeadWords {

  /** A way to call a quantity, and how surely it is meant. */
  record Called(String phrase, double score) {}

  private static final double BEFORE_UNIT = 0.9;
  private static final double BEFORE_AMOUNT = 0.72;
  private static final double BEFORE_COUNT = 0.94;
  private static final double BEFORE_NAME = 0.85;
  private static final Set<String> PARTS_OF_NAMES =
      Set.of("first", "last", "middle", "given", "family", "full", "user", "short", "long", "nick");

  private static final Map<String, String> TIMES =
      Map.ofEntries(
          Map.entry("min", "minutes"),
          Map.entry("mins", "minutes"),
          Map.entry("minute", "minutes"),
          Map.entry("minutes", "minutes"),
          Map.entry("hr", "hours"),
          Map.entry("hrs", "hours"),
          Map.entry("hour", "hours"),
          Map.entry("hours", "hours"),
          Map.entry("sec", "seconds"),
          Map.entry("secs", "seconds"),
          Map.entry("seconds", "seconds"),
          Map.entry("days", "days"),
          Map.entry("weeks", "weeks"),
          Map.entry("months", "months"));
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("kg", "kilograms"),
          Map.entry("kgs", "kilograms"),
          Map.entry("lbs", "pounds"),
          Map.entry("km", "kilometers"),
          Map.entry("sqm", "square meters"),
          Map.entry("sqft", "square feet"),
          Map.entry("usd", "dollars"),
          Map.entry("eur", "euros"),
          Map.entry("gbp", "pounds"),
          Map.entry("chf", "francs"),
          Map.entry("kwh", "kilowatt hours"));

  /** "salary" for {@code mth_sal_eur}: how often it is paid may go unsaid. */
  private static final Set<String> PERIODS =
      Set.of("month", "monthly", "year", "yearly", "annual", "weekly", "daily");

  private static final Set<String> COUNTS = Set.of("cnt", "count", "cnts", "counts");
  private static final Set<String> AMOUNTS =
      Set.of("amount", "value", "cost", "fee", "score", "balance");

  /** They say which amount it is, not what it is of. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "unit",
          "list",
          "net",
          "gross",
          "total",
          "sub",
          "base",
          "average",
          "minimum",
          "maximum",
          "first",
          "last",
          "other",
          "standard",
          "annual",
          "monthly",
          "estimated",
          "actual",
          "current",
          "new",
          "original",
          "target",
          "planned",
          "due",
          "final",
          "max",
          "min",
          "avg");

  private HeadWords() {}

  /** The names of a numeric column by its head, none where it has no unit and no such word. */
  static List<Called> of(String identifier, boolean otherBound) {
    List<String> literal = NameParts.words(identifier);
    List<List<String>> readings = NameParts.readings(identifier);
    List<String> words = readings.get(Math.min(1, readings.size() - 1));
    if (literal.size() < 2 || words.size() < 2) {
      return List.of();
    }
    String last = literal.getLast();
    boolean bound = last.equals("min") && otherBound;
    if (TIMES.containsKey(last) && !bound) {
      return inTime(head(words), TIMES.getOrDefault(last, last));
    }
    if (UNITS.containsKey(last)) {
      String head = head(words);
      String unit = UNITS.getOrDefault(last, last);
      List<Called> called = new ArrayList<>();
      called.add(new Called(head, BEFORE_UNIT));
      called.add(new Called(head + " in " + last, BEFORE_UNIT));
      called.add(new Called(head + " in " + unit, BEFORE_UNIT));
      if (words.size() == 3 && PERIODS.contains(words.getFirst())) {
        called.add(new Called(words.get(1), BEFORE_AMOUNT));
        called.add(
            new Called(
                words.getFirst().replaceFirst("(month|year)$", "$1ly") + " " + words.get(1),
                BEFORE_UNIT));
      }
      return called;
    }
    if (COUNTS.contains(last)) {
      return List.of(new Called(head(words), BEFORE_COUNT));
    }
    if (words.getLast().equals("score") && words.size() > 2) {
      String thing = words.get(words.size() - 2);
      return List.of(
          new Called(head(words), BEFORE_AMOUNT), new Called(thing, BEFORE_AMOUNT - 0.02));
    }
    boolean amount =
        AMOUNTS.contains(words.getLast()) && !QUALIFIERS.contains(words.get(words.size() - 2));
    return amount ? List.of(new Called(head(words), BEFORE_AMOUNT)) : List.of();
  }

  /** "agent" for {@code agent_name}: the name of a thing that has no table of its own. */
  static List<Called> ofName(String identifier) {
    List<List<String>> readings = NameParts.readings(identifier);
    List<String> words = readings.get(Math.min(1, readings.size() - 1));
    boolean named = words.size() > 1 && words.getLast().equals("name");
    return named && !PARTS_OF_NAMES.contains(words.get(words.size() - 2))
        ? List.of(new Called(head(words), BEFORE_NAME))
        : List.of();
  }

  private static String head(List<String> words) {
    return String.join(" ", words.subList(0, words.size() - 1));
  }

  private static List<Called> inTime(String head, String unit) {
    List<Called> called = new ArrayList<>();
    for (String name : List.of(head, head + " time", head + " duration")) {
      called.add(new Called(name, BEFORE_UNIT));
      called.add(new Called(name + " in " + unit, BEFORE_UNIT));
    }
    called.add(new Called(head + " " + unit, BEFORE_UNIT));
    return called;
  }
}
