package org.agenticbi.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.time.MentionReader.Found;

/**
 * Reads the times of a question in English.
 *
 * <p>Readings: "last month", "last quarter" and "last year" are the full calendar units before the
 * current one; "this year" is the whole year; "year to date" ends today; "past 12 months" are
 * twelve calendar months that end with the current one, up to today; "last 90 days" end today; a
 * month or quarter without a year is the latest that has begun; a slash date is month/day/year.
 * Pure: the same words, day and calendar give the same mentions.
 */
public final class TimeGrammar {
  private final List<MentionReader> readers;

  /** A grammar whose fiscal years are named by the calendar year in which they end. */
  public TimeGrammar(LocalDate asOf, int fiscalYearStartMonth, DayOfWeek weekStart) {
    this(asOf, fiscalYearStartMonth, true, weekStart);
  }

  /**
   * @param asOf the day that "today" means
   * @param fiscalYearStartMonth 1 to 12
   * @param fiscalYearNamedByEnd whether a fiscal year bears the number of the year in which it
   *     ends, not begins
   * @param weekStart first day of a week
   */
  public TimeGrammar(
      LocalDate asOf, int fiscalYearStartMonth, boolean fiscalYearNamedByEnd, DayOfWeek weekStart) {
    BusinessCalendar calendar =
        new BusinessCalendar(asOf, fiscalYearStartMonth, fiscalYearNamedByEnd, weekStart);
    Periods periods = Periods.in(calendar);
    this.readers =
        List.of(
            new RangePhrases(periods),
            new ListPhrases(periods),
            new ComparisonPhrases(periods),
            new PartPhrases(),
            new WindowPhrases(periods),
            new EdgePhrases(calendar, periods),
            new GrainPhrases(),
            new MovingPhrases(),
            new AgePhrases(calendar));
  }

  /**
   * All mentions of time, in the order of the question. They do not overlap; where the words are
   * open, the other readings follow the likeliest one over the same tokens.
   */
  public List<TimeMention> read(List<Token> tokens) {
    Words words = new Words(tokens);
    List<Found> candidates = new ArrayList<>();
    boolean quoted = false;
    for (int at = 0; at < words.size(); at++) {
      quoted = Words.isQuote(words.at(at)) != quoted;
      if (!quoted && words.startsToken(at)) {
        for (MentionReader reader : readers) {
          reader.read(words, at, candidates::add);
        }
      }
    }
    candidates.removeIf(found -> !words.endsToken(found.end()) || found.end() <= found.at());
    return BestMentions.of(words, candidates);
  }
}
