package org.agenticbi.nlp.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The year that follows a month, a quarter or a half: "of 2024", "last year", "FY24", "'24".
 *
 * @param end place after its last word
 * @param year calendar year, or the name of the fiscal year
 */
record YearSuffix(int end, int year, boolean fiscal) {
  private static final Set<String> JOINERS = Set.of(",", "of", "in", "for");

  static @Nullable YearSuffix read(Words words, int at, BusinessCalendar calendar) {
    int joined = words.skip(at, JOINERS);
    int start = words.skip(joined, Set.of("the"));
    YearSuffix named = named(words, start);
    if (named != null) {
      return named;
    }
    int fiscal = fiscalEnd(words, start);
    if (fiscal > 0) {
      return new YearSuffix(fiscal, calendar.fiscalYearOf(calendar.asOf()), true);
    }
    return relative(words, start, start > joined, calendar);
  }

  private static @Nullable YearSuffix named(Words words, int start) {
    String word = words.at(start);
    int year = word.startsWith("'") ? Vocabulary.shortYear(word) : Vocabulary.year(word);
    if (year > 0) {
      return new YearSuffix(start + 1, year, false);
    }
    if (word.startsWith("fy") && Vocabulary.shortYear(word.substring(2)) > 0) {
      return new YearSuffix(start + 1, Vocabulary.shortYear(word.substring(2)), true);
    }
    int after =
        word.equals("fy") ? start + 1 : word.equals("fiscal") ? afterFiscal(words, start) : start;
    int fiscalYear = after > start ? Vocabulary.shortYear(words.at(after)) : 0;
    return fiscalYear > 0 ? new YearSuffix(after + 1, fiscalYear, true) : null;
  }

  private static int afterFiscal(Words words, int start) {
    return words.skip(start + 1, Set.of("year"));
  }

  private static int fiscalEnd(Words words, int start) {
    return Math.max(
        words.after(start, "this fiscal year"), words.after(start, "current fiscal year"));
  }

  private static @Nullable YearSuffix relative(
      Words words, int start, boolean article, BusinessCalendar calendar) {
    int year = calendar.asOf().getYear();
    if (article && words.is(start, "year")) {
      return new YearSuffix(start + 1, year, false);
    }
    if (!words.is(start + 1, Set.of("year", "yr"))) {
      return null;
    }
    return switch (words.at(start)) {
      case "this", "current" -> new YearSuffix(start + 2, year, false);
      case "last", "previous", "prior" -> new YearSuffix(start + 2, year - 1, false);
      case "next" -> new YearSuffix(start + 2, year + 1, false);
      default -> null;
    };
  }
}
