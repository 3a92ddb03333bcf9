package org.agenticbi.nlp.composition;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.text.CueKind;

/** The cues that say something of the column beside them, in groups. */
final class Cues {

  static final List<Set<CueKind>> GROUPS =
      List.of(
          Set.of(CueKind.COUNT),
          Set.of(CueKind.SUM),
          Set.of(CueKind.AVERAGE),
          Set.of(CueKind.MAXIMUM),
          Set.of(CueKind.MINIMUM),
          Set.of(CueKind.MOST, CueKind.TOP, CueKind.ADJECTIVE_MOST),
          Set.of(CueKind.LEAST, CueKind.BOTTOM, CueKind.ADJECTIVE_LEAST),
          Set.of(CueKind.GROUP),
          Set.of(CueKind.ORDER, CueKind.ASCENDING, CueKind.DESCENDING),
          Set.of(CueKind.GREATER, CueKind.AT_LEAST, CueKind.LESS, CueKind.AT_MOST, CueKind.BETWEEN),
          Set.of(CueKind.ABOVE_AVERAGE, CueKind.BELOW_AVERAGE),
          Set.of(CueKind.CONDITION),
          Set.of(CueKind.NOT, CueKind.NONE),
          Set.of(CueKind.BOTH),
          Set.of(CueKind.DISTINCT),
          Set.of(CueKind.CONTAINS, CueKind.STARTS_WITH, CueKind.ENDS_WITH),
          Set.of(CueKind.COMMAND, CueKind.INTERROGATIVE));

  private Cues() {}

  /**
   * Tokens from the end of the nearest cue of a group before a position; NaN when there is none.
   */
  static float before(Analysis analysis, Set<CueKind> group, int position) {
    float nearest = Float.NaN;
    for (CueSpan cue : analysis.cues()) {
      if (group.contains(cue.kind()) && cue.end() <= position) {
        nearest = position - cue.end();
      }
    }
    return nearest;
  }

  /** Tokens to the nearest cue of a group behind a position; NaN when there is none. */
  static float behind(Analysis analysis, Set<CueKind> group, int position) {
    for (CueSpan cue : analysis.cues()) {
      if (group.contains(cue.kind()) && cue.first() >= position) {
        return cue.first() - position;
      }
    }
    return Float.NaN;
  }

  /** Where the first condition, group or order begins; the length of the question without any. */
  static int endOfSelection(Analysis analysis) {
    for (CueSpan cue : analysis.cues()) {
      boolean ends =
          cue.kind() == CueKind.CONDITION
              || cue.kind() == CueKind.GROUP
              || cue.kind() == CueKind.ORDER
              || cue.kind() == CueKind.NONE;
      if (ends && cue.first() > 0) {
        return cue.first();
      }
    }
    return analysis.size();
  }
}
