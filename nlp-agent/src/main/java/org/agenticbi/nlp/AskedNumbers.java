package org.agenticbi.nlp;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a question asks for numbers that its reading does not show: "how much is overdue,
 * and how many invoices is that" is two.
 */
final class AskedNumbers {

  private static final Set<CueKind> NUMBER =
      Set.of(CueKind.COUNT, CueKind.SUM, CueKind.SHARE, CueKind.AVERAGE, CueKind.MEDIAN);

  private AskedNumbers() {}

  /** Whether a count, or a number behind "and", is asked for and missing. */
  static boolean moreThanShown(List<Mention> mentions, Interpretation asked) {
    return countsMoney(mentions, asked) || beside(mentions, asked);
  }

  /** "how many suppliers billed us": of money nobody asks so, what was counted has been lost. */
  private static boolean countsMoney(List<Mention> mentions, Interpretation asked) {
    boolean count = false;
    for (int at = 0; at < mentions.size(); at++) {
      count |= cue(mentions, at, Set.of(CueKind.COUNT));
    }
    return count
        && asked.aggregated()
        && asked.comparison() == null
        && asked.having().isEmpty()
        && asked.filters().stream().noneMatch(Filter.MetricCondition.class::isInstance)
        && (asked.ranking() == null || money(asked.ranking().metric()))
        && asked.metrics().stream().allMatch(AskedNumbers::money);
  }

  private static boolean money(@Nullable Metric metric) {
    return metric == null
        || (metric instanceof Metric.ModelMeasure measure
            && "currency".equals(measure.measure().format()));
  }

  private static boolean beside(List<Mention> mentions, Interpretation asked) {
    return asked.aggregated()
        && shown(asked) < 2
        && joined(mentions, asked.ranking() == null || asked.ranking().limit() == null);
  }

  private static int shown(Interpretation asked) {
    Metric ranked = asked.ranking() == null ? null : asked.ranking().metric();
    boolean beside = ranked != null && !asked.metrics().contains(ranked);
    boolean compared = asked.comparison() != null;
    return asked.metrics().size() + asked.having().size() + (beside ? 1 : 0) + (compared ? 1 : 0);
  }

  /** Of those with the highest revenue, "how much" asks for that revenue again. */
  private static boolean joined(List<Mention> mentions, boolean all) {
    boolean number = false;
    for (int at = 0; at < mentions.size(); at++) {
      if (number && and(mentions.get(at)) && begins(mentions, at + 1)) {
        return true;
      }
      number |= cue(mentions, at, NUMBER) || (all && measure(mentions.get(at)));
    }
    return false;
  }

  private static boolean and(Mention mention) {
    return mention instanceof Mention.Cue cue
        && cue.kind() == CueKind.AND
        && !cue.phrase().equals(",");
  }

  /** "and what is their total", "and its share of": small words may stand before. */
  private static boolean begins(List<Mention> mentions, int from) {
    int at = from;
    while (at < mentions.size() && small(mentions.get(at))) {
      at++;
    }
    return cue(mentions, at, NUMBER);
  }

  private static boolean small(Mention mention) {
    return switch (mention) {
      case Mention.Cue cue ->
          Set.of(CueKind.INTERROGATIVE, CueKind.EQUAL, CueKind.PREPOSITION, CueKind.COMMAND)
              .contains(cue.kind());
      case Mention.Unknown unknown -> !unknown.content();
      case Mention.Name _, Mention.Quoted _, Mention.Figure _, Mention.Time _ -> false;
    };
  }

  private static boolean cue(List<Mention> mentions, int at, Set<CueKind> kinds) {
    return at < mentions.size()
        && mentions.get(at) instanceof Mention.Cue cue
        && kinds.contains(cue.kind());
  }

  private static boolean measure(Mention mention) {
    return mention instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.MeasureTarget;
  }
}
