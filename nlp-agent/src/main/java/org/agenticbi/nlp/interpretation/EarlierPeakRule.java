package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * "which month was the peak?", "the worst one?" behind a question that computed a number -> the
 * first of its groups by that number.
 */
final class EarlierPeakRule implements ReadingRule {

  private static final Set<CueKind> FIRST =
      Set.of(CueKind.MAXIMUM, CueKind.MOST, CueKind.TOP, CueKind.ADJECTIVE_MOST);
  private static final Set<CueKind> LAST =
      Set.of(CueKind.MINIMUM, CueKind.LEAST, CueKind.BOTTOM, CueKind.ADJECTIVE_LEAST);
  private static final Set<String> LOW = Set.of("worst", "weakest", "the worst", "the weakest");

  @Override
  public int read(QuestionReader question, int at) {
    Interpretation earlier = question.earlier();
    Mention.Cue cue = question.cue(at);
    boolean computed = earlier != null && earlier.aggregated() && !earlier.dimensions().isEmpty();
    if (cue == null || !computed || !asks(question) || !ends(question, at + 1)) {
      return at;
    }
    boolean vague = cue.kind() == CueKind.VAGUE_QUALITY && cue.phrase().matches(".*st( one)?");
    if (!asksWhich(question) && !question.cue(at, CueKind.MOST, CueKind.LEAST)) {
      return at;
    }
    boolean first = FIRST.contains(cue.kind()) || (vague && !LOW.contains(cue.phrase()));
    boolean last = LAST.contains(cue.kind()) || (vague && LOW.contains(cue.phrase()));
    if (!first && !last) {
      return at;
    }
    Draft draft = question.draft();
    draft.ofEarlier = true;
    draft.ranking.asked = true;
    draft.ranking.descending = first;
    draft.means(at, first ? "the highest" : "the lowest");
    if (isOne(question.mention(at + 1))) {
      draft.means(at + 1, "only 1");
      return at + 2;
    }
    return at + 1;
  }

  /** "which", "what", "when": one of the groups is asked for, and no number is named. */
  private static boolean asks(QuestionReader question) {
    boolean which =
        asksWhich(question)
            || question.draft().ranking.limit != null
            || question.cue(
                question.skipJoining(0),
                CueKind.AND,
                CueKind.FOLLOW_UP,
                CueKind.MOST,
                CueKind.LEAST);
    return which && question.draft().metrics.isEmpty() && question.draft().pending.isEmpty();
  }

  /** "which is the maximum", but "and the maximum" is another number. */
  private static boolean asksWhich(QuestionReader question) {
    int first = question.skipJoining(0);
    return question.cue(first, CueKind.INTERROGATIVE, CueKind.REFERENCE)
        || question.mention(first) instanceof Mention.Time;
  }

  /** What ranks is not named behind: "the peak", "the best month", "the highest one". */
  private static boolean ends(QuestionReader question, int at) {
    for (int next = at; next < question.size(); next++) {
      boolean grain =
          question.mention(next) instanceof Mention.Time time
              && time.readings().getFirst() instanceof TimeMention.Grain;
      boolean passed =
          question.mention(next) instanceof Mention.Unknown unknown && !unknown.content();
      boolean one = next == at && isOne(question.mention(next));
      if (!one && !grain && !passed && !question.cue(next, CueKind.EQUAL, CueKind.PREPOSITION)) {
        return false;
      }
    }
    return true;
  }

  /** "the best one". */
  private static boolean isOne(@Nullable Mention mention) {
    return mention instanceof Mention.Figure figure
        && figure.value().compareTo(BigDecimal.ONE) == 0;
  }
}
