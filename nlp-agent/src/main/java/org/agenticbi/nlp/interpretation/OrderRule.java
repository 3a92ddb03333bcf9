package org.agenticbi.nlp.interpretation;

import java.util.regex.Pattern;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/** "sorted by", "in descending order of" -> the order of the rows. */
final class OrderRule implements ReadingRule {

  private static final Pattern TIMES =
      Pattern.compile(".*(newest|oldest|latest|earliest|recent|chronological).*");

  private static final Pattern SIZES =
      Pattern.compile(
          "(biggest|largest|highest|smallest|lowest|greatest) (first|on top)|.*(largest|biggest|highest) to .*");

  private static final Pattern NAMES = Pattern.compile(".*(alphabet|lexico).*|a to z");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (ranksNamed(question, at)) {
      draft.ranking.asked = true;
      draft.means(at, "sorted");
      return at + 1;
    }
    if (question.cue(at, CueKind.ORDER)) {
      draft.clause = Draft.Clause.ORDER;
      draft.pending.clear();
      draft.means(at, "sorted");
      return at + 1;
    }
    boolean descending = question.cue(at, CueKind.DESCENDING);
    if (descending || question.cue(at, CueKind.ASCENDING)) {
      draft.ranking.descending = descending;
      draft.ranking.asked = true;
      String phrase = SaidWords.at(question, at);
      draft.ranking.byTime |= TIMES.matcher(phrase).matches();
      draft.ranking.byName |= NAMES.matcher(phrase).matches();
      draft.ranking.bySize = SIZES.matcher(phrase).matches() ? phrase : draft.ranking.bySize;
      boolean quality = phrase.startsWith("worst") || phrase.startsWith("best");
      if (quality) {
        draft.ranking.best = phrase.startsWith("best");
      }
      draft.means(at, quality ? phrase : descending ? "highest first" : "lowest first");
      if (draft.ranking.column == null && draft.ranking.metric == null) {
        draft.clause = Draft.Clause.ORDER;
      }
      return at + 1;
    }
    return at;
  }

  /** "rank regions by revenue": what is ranked comes first, and by what behind it. */
  private static boolean ranksNamed(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    boolean command =
        cue != null
            && cue.phrase().equals("rank")
            && (at == 0 || question.cue(at - 1, CueKind.COMMAND));
    return command
        && question.earlier() == null
        && question.mention(question.skipJoining(at + 1)) instanceof Mention.Name
        && byMeasure(question, at + 2);
  }

  private static boolean byMeasure(QuestionReader question, int from) {
    for (int at = from; at < question.size(); at++) {
      if (question.isBest(at, Target.MeasureTarget.class)) {
        return true;
      }
    }
    return false;
  }
}
