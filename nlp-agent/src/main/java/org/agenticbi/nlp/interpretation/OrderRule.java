package org.agenticbi.nlp.interpretation;

import java.util.regex.Pattern;
import org.agenticbi.nlp.text.CueKind;

/** "sorted by", "in descending order of" -> the order of the rows. */
final class OrderRule implements ReadingRule {

  private static final Pattern TIMES =
      Pattern.compile(".*(newest|oldest|latest|earliest|recent|chronological).*");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
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
}
