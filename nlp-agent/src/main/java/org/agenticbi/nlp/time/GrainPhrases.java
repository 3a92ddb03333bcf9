package org.agenticbi.nlp.time;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;

/**
 * Units to group or rank by: "per month", "weekly", "month by month", "which quarter", "over time".
 */
final class GrainPhrases implements MentionReader {
  private static final List<String> PER =
      List.of(
          "per",
          "by",
          "each",
          "every",
          "for each",
          "for every",
          "in each",
          "in every",
          "by the",
          "of each",
          "of every",
          "per each",
          "during each",
          "on each",
          "grouped by",
          "group by",
          "split by",
          "broken down by",
          "over the",
          "across the",
          "by calendar",
          "per calendar",
          "by fiscal",
          "per fiscal",
          "on a",
          "for all",
          "by each");
  private static final Set<String> NO_SPAN_BEFORE =
      Set.of("within", "over", "for", "in", "than", "after", "about", "half", "once", "such");
  private static final Set<String> SUPERLATIVES =
      Set.of(
          "best",
          "worst",
          "strongest",
          "weakest",
          "busiest",
          "slowest",
          "highest",
          "lowest",
          "top",
          "biggest",
          "largest",
          "smallest",
          "bottom",
          "peak",
          "quietest",
          "record");
  private static final List<String> TRENDS =
      List.of(
          "over time",
          "through time",
          "across time",
          "trend",
          "trends",
          "time series",
          "as time goes by",
          "in the course of time");

  @Override
  public void read(Words words, int at, Consumer<Found> found) {
    per(words, at, found);
    adjective(words, at, found);
    repeated(words, at, found);
    asked(words, at, found);
    ranked(words, at, found);
    annum(words, at, found);
    int trend = words.afterAny(at, TRENDS);
    if (trend > 0) {
      found.accept(new Found(at, trend, TimeMention.Trend::new));
    }
  }

  private static void per(Words words, int at, Consumer<Found> found) {
    int unitAt = words.afterAny(at, PER);
    TimeGrain unit = unitAt > 0 ? words.unit(unitAt) : null;
    boolean plural = unitAt > 0 && words.at(unitAt).endsWith("s");
    boolean span = words.is(at, Set.of("over", "across")) || words.after(at, "for all") > 0;
    if (unit != null && (plural || !span)) {
      grain(at, unitAt + 1, unit, GrainUse.PER, found);
    }
    boolean article = words.is(at, Set.of("a", "an"));
    TimeGrain each = article ? words.unit(at + 1) : null;
    boolean counted = words.is(at + 2, Set.of("ago", "before", "earlier", "later", "or", "after"));
    if (each != null && at > 0 && !counted && !words.is(at - 1, NO_SPAN_BEFORE)) {
      grain(at, at + 2, each, GrainUse.PER, found);
    }
  }

  private static void adjective(Words words, int at, Consumer<Found> found) {
    int start = words.is(at, Set.of("on", "by", "at")) ? at + 1 : at;
    int word = start > at ? words.skip(start, Set.of("a", "an")) : start;
    TimeGrain unit = Vocabulary.ADJECTIVES.get(words.at(word));
    if (unit == null) {
      return;
    }
    boolean basis = words.is(word + 1, Set.of("basis", "level", "intervals"));
    if (basis && start > at) {
      grain(at, word + 2, unit, GrainUse.PER, found);
    } else if (start == at) {
      boolean last = word + 1 >= words.size() || words.is(word + 1, Set.of(".", "?", ",", "and"));
      grain(at, word + 1, unit, last ? GrainUse.PER : GrainUse.ADJECTIVE, found);
    }
  }

  /** "month by month", "week after week". */
  private static void repeated(Words words, int at, Consumer<Found> found) {
    TimeGrain unit = words.unit(at);
    if (unit != null && words.is(at + 1, Set.of("by", "after")) && unit == words.unit(at + 2)) {
      grain(at, at + 3, unit, GrainUse.PER, found);
    }
  }

  private static void asked(Words words, int at, Consumer<Found> found) {
    int which = words.skip(at, Set.of("in", "on", "during", "for"));
    if (!words.is(which, Set.of("which", "what"))) {
      return;
    }
    int unitAt = words.skip(which + 1, Set.of("calendar", "fiscal", "single"));
    TimeGrain unit = words.unit(unitAt);
    if (unit != null) {
      grain(at, unitAt + 1, unit, GrainUse.ASKED, found);
    }
  }

  /** "the 5 worst months", "top 3 quarters", "our best month"; only the unit is the mention. */
  private static void ranked(Words words, int at, Consumer<Found> found) {
    TimeGrain unit = words.unit(at);
    if (unit == null) {
      return;
    }
    boolean counted = Vocabulary.number(words.at(at - 1)) > 0;
    boolean superlative =
        words.is(at - 1, SUPERLATIVES)
            || (counted && words.is(at - 2, SUPERLATIVES))
            || (words.is(at - 2, SUPERLATIVES) && words.at(at).endsWith("s"));
    boolean listed =
        words.is(at - 1, Set.of("those", "these", "all", "the")) && words.at(at).endsWith("s");
    listed |=
        words.at(at).endsWith("s")
            && words.is(at + 1, Set.of("with", "whose", "where", "when", "that"));
    boolean also = words.is(at - 1, Set.of("and", "&", ",")) && groupedBefore(words, at - 2);
    if (superlative || listed || also) {
      grain(at, at + 1, unit, also ? GrainUse.PER : GrainUse.NOUN, found);
    }
  }

  /** "by category and year": the word that groups stands a few words before. */
  private static boolean groupedBefore(Words words, int at) {
    for (int back = at; back >= Math.max(0, at - 4); back--) {
      if (words.is(back, Set.of("by", "per"))) {
        return true;
      }
    }
    return false;
  }

  private static void annum(Words words, int at, Consumer<Found> found) {
    int end = words.afterAny(at, List.of("per annum", "p.a", "year by year", "annually"));
    if (end > 0) {
      grain(at, end, TimeGrain.YEAR, GrainUse.PER, found);
    }
  }

  private static void grain(int at, int end, TimeGrain unit, GrainUse use, Consumer<Found> found) {
    found.accept(
        new Found(at, end, (first, stop) -> new TimeMention.Grain(first, stop, unit, use)));
  }
}
