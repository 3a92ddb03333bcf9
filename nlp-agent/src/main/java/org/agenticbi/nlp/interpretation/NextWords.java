package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/** What comes behind a name, which says whether the name is listed or compared. */
final class NextWords {

  private NextWords() {}

  /** Whether nothing that says anything comes from here on. */
  static boolean ends(QuestionReader question, int at) {
    Mention mention = question.mention(at);
    boolean passed = mention instanceof Mention.Unknown unknown && !unknown.content();
    return mention == null || (passed && ends(question, at + 1));
  }

  /** Whether a comparison with the column comes next, so that it is not listed. */
  static boolean filter(QuestionReader question, int at) {
    int next = question.skipJoining(at + 1);
    return question.cue(next, CueKind.GREATER, CueKind.LESS, CueKind.AT_LEAST, CueKind.AT_MOST)
        && ComparatorRule.number(question, question.skipJoining(next + 1)) != null;
  }

  /** Whether the name is compared with something. */
  static boolean compare(QuestionReader question, int at) {
    int next = question.skipJoining(at + 1);
    return question.cue(
            next,
            CueKind.GREATER,
            CueKind.LESS,
            CueKind.AT_LEAST,
            CueKind.AT_MOST,
            CueKind.EQUAL,
            CueKind.BETWEEN,
            CueKind.CONTAINS,
            CueKind.STARTS_WITH,
            CueKind.ENDS_WITH,
            CueKind.MISSING,
            CueKind.NOT,
            CueKind.ABOVE_AVERAGE,
            CueKind.BELOW_AVERAGE)
        || question.mention(next) instanceof Mention.Figure
        || question.mention(next) instanceof Mention.Quoted
        || question.mention(next) instanceof Mention.Time
        || question.isBest(next, Target.ValueTarget.class);
  }

  /**
   * "revenue by month, with the number of orders": a number behind "with" that is compared with
   * nothing is shown beside the others.
   */
  static void showBeside(QuestionReader question, int at) {
    Draft draft = question.draft();
    int next = question.skipJoining(at + 1);
    boolean compared =
        question.cue(
            next,
            CueKind.GREATER,
            CueKind.LESS,
            CueKind.AT_LEAST,
            CueKind.AT_MOST,
            CueKind.EQUAL,
            CueKind.BETWEEN,
            CueKind.MISSING,
            CueKind.NOT,
            CueKind.ABOVE_AVERAGE,
            CueKind.BELOW_AVERAGE);
    if (draft.clause == Draft.Clause.CONDITION
        && (!draft.metrics.isEmpty() || conditionOnGroups(draft))
        && !compared
        && !(question.mention(next) instanceof Mention.Figure)) {
      draft.clause = Draft.Clause.SELECT;
    }
  }

  /** "customers with more than 30 invoices and their total": of rows that show nothing else. */
  private static boolean conditionOnGroups(Draft draft) {
    return !draft.conditions.isEmpty()
        && draft.outputs.stream().allMatch(column -> column.table().equals(draft.subject));
  }
}
