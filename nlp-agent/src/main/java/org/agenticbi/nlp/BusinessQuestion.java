package org.agenticbi.nlp;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;

/**
 * Tells questions over time and of business arithmetic: periods, growth, shares, running totals.
 * The rules are made for these; what was learned has not seen them.
 */
final class BusinessQuestion {

  private static final Set<CueKind> ARITHMETIC =
      Set.of(
          CueKind.SHARE,
          CueKind.GROWTH,
          CueKind.COMPARISON,
          CueKind.CUMULATIVE,
          CueKind.MOVING_AVERAGE,
          CueKind.TREND,
          CueKind.MEDIAN,
          CueKind.UNSUPPORTED);

  private static final Set<CueKind> OPENINGS = Set.of(CueKind.COMMAND, CueKind.INTERROGATIVE);

  private BusinessQuestion() {}

  static boolean is(List<Mention> mentions) {
    return mentions.stream().anyMatch(BusinessQuestion::is);
  }

  /**
   * Whether it is put in keywords, "total amount by country": no sentence, nothing that asks or
   * tells. Sentences are what was learned from.
   */
  static boolean inKeywords(String text, List<Mention> mentions) {
    boolean opens =
        !mentions.isEmpty()
            && mentions.getFirst() instanceof Mention.Cue cue
            && OPENINGS.contains(cue.kind());
    return !opens && !text.endsWith("?") && !text.endsWith(".");
  }

  private static boolean is(Mention mention) {
    return switch (mention) {
      case Mention.Cue cue -> ARITHMETIC.contains(cue.kind());
      case Mention.Time time -> time.readings().stream().anyMatch(BusinessQuestion::isPeriod);
      case Mention.Name _, Mention.Figure _, Mention.Quoted _, Mention.Unknown _ -> false;
    };
  }

  /** A number that may be a year is a value like others. */
  private static boolean isPeriod(TimeMention mention) {
    return switch (mention) {
      case TimeMention.Window window -> !window.bareYear();
      case TimeMention.WindowSet windows -> !windows.bareYear();
      case TimeMention.Grain _,
          TimeMention.Moving _,
          TimeMention.Trend _,
          TimeMention.Comparison _,
          TimeMention.Shift _,
          TimeMention.Edge _,
          TimeMention.EdgeOfEach _,
          TimeMention.Present _,
          TimeMention.Part _ ->
          true;
    };
  }
}
