package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/** "roll billing up to the parent departments" -> grouped by what stands behind "up to". */
final class RollUpRule implements ReadingRule {

  private static final Set<String> ROLL =
      Set.of("roll", "rolled", "rolling", "aggregate", "aggregated", "consolidate", "consolidated");

  @Override
  public int read(QuestionReader question, int at) {
    if (ROLL.contains(SaidWords.at(question, at)) && target(question, at) > at) {
      question.draft().means(at, "summed up");
      return at + 1;
    }
    int end = upTo(question, at);
    if (end == at || !rolls(question, at)) {
      return at;
    }
    Draft draft = question.draft();
    draft.clause = Draft.Clause.GROUP;
    draft.pending.clear();
    SaidWords.mean(question, at, end, "for each");
    return end;
  }

  private static boolean rolls(QuestionReader question, int at) {
    for (int before = 0; before < at; before++) {
      if (ROLL.contains(SaidWords.at(question, before))) {
        return true;
      }
    }
    return false;
  }

  /** The position behind "up to", "up by", "to", where a name follows. */
  private static int upTo(QuestionReader question, int at) {
    int end = SaidWords.at(question, at).equals("up to") ? at + 1 : at;
    end = Math.max(end, SaidWords.behind(question, at, "up to"));
    end = Math.max(end, SaidWords.behind(question, at, "up by"));
    end = Math.max(end, SaidWords.behind(question, at, "up per"));
    if (end <= at || question.mention(end) instanceof Mention.Figure) {
      return at;
    }
    while (question.cue(end, CueKind.PREPOSITION) && end < question.size()) {
      end++;
    }
    return end;
  }

  private static int target(QuestionReader question, int at) {
    for (int next = at + 1; next < question.size(); next++) {
      if (upTo(question, next) > next) {
        return next;
      }
    }
    return at;
  }
}
