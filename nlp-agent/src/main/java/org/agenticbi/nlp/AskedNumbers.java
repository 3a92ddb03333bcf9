package org.agenticbi.nlp;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/**
 * Tells whether a question asks for more numbers than its reading shows: "how much is overdue, and
 * how many invoices is that" is two.
 */
final class AskedNumbers {

  private static final Set<CueKind> NUMBER =
      Set.of(CueKind.COUNT, CueKind.SUM, CueKind.SHARE, CueKind.AVERAGE, CueKind.MEDIAN);

  private AskedNumbers() {}

  /** Whether a number that is asked for behind "and" is missing beside the one before it. */
  static boolean moreThanShown(List<Mention> mentions, Interpretation asked) {
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
    while (at < mentions.size() && (small(mentions.get(at)))) {
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
