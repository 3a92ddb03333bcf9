package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/** "whose", "with", "and", "both" -> which clause the next words belong to. */
final class ClauseRule implements ReadingRule {

  /** Words behind which something else is said of the same rows. */
  private static final Set<String> AGAINST =
      Set.of("although", "even though", "though", "despite having", "even if");

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (cue == null && SaidWords.at(question, at).equals(":")) {
      return colon(question, at);
    }
    if (cue == null) {
      return but(question, at);
    }
    Draft draft = question.draft();
    switch (cue.kind()) {
      case CONDITION -> {
        boolean list = draft.clause == Draft.Clause.TOP && cue.phrase().equals("with");
        if (!list) {
          draft.clause = Draft.Clause.CONDITION;
        }
        draft.pending.clear();
        if (draft.absence != null && AGAINST.contains(cue.phrase())) {
          draft.absence = draft.absence.until(draft.filters.size());
        }
      }
      case COMPARISON -> {
        draft.time.compared = true;
        draft.time.with |= !cue.phrase().startsWith("compar") || cue.phrase().contains(" ");
        draft.means(at, "compared");
      }
      case INSTEAD -> {
        draft.means(at, "replaces");
        return cue.phrase().endsWith("of") ? question.skipJoining(at + 1) + 1 : at + 1;
      }
      case BOTH -> {
        draft.both = true;
        draft.means(at, "both");
      }
      case OR -> draft.means(at, "or");
      case AND -> and(question, at);
      case PREPOSITION -> {
        if (draft.clause == Draft.Clause.GROUP && !waitsForName(question, at)) {
          draft.clause = Draft.Clause.SELECT;
        }
      }
      default -> {
        return at;
      }
    }
    return at + 1;
  }

  /**
   * "suppliers with more than 10 bills: number and total": conditions end, what is shown follows.
   */
  private static int colon(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (draft.clause == Draft.Clause.CONDITION) {
      draft.clause = Draft.Clause.SELECT;
    }
    return at + 1;
  }

  /** "bought tents but never stoves": both are said of the same. */
  private static int but(QuestionReader question, int at) {
    boolean denied =
        SaidWords.at(question, at).equals("but")
            && (DeniedVerb.at(question, at + 1).isPresent()
                || question.cue(at + 1, CueKind.NOT, CueKind.NONE));
    if (denied) {
      question.draft().means(at, "and");
    }
    return denied ? at + 1 : at;
  }

  /** Behind "by region and" a quantity begins a new clause, a name goes on with the groups. */
  private static void and(QuestionReader question, int at) {
    Draft draft = question.draft();
    int next = question.skipJoining(at + 1);
    boolean metric =
        question.isBest(next, Target.MeasureTarget.class)
            || question.cue(next, CueKind.COUNT, CueKind.SUM, CueKind.AVERAGE);
    if (draft.clause == Draft.Clause.GROUP && (metric || beginsAnew(question, at))) {
      draft.clause = Draft.Clause.SELECT;
    }
  }

  /** "for each region, the customer with ...": what is wanted comes behind its groups. */
  private static boolean beginsAnew(QuestionReader question, int at) {
    Mention.Cue comma = question.cue(at);
    Mention.Cue next = question.cue(at + 1);
    Draft draft = question.draft();
    boolean nothingYet = draft.subject == null && draft.metrics.isEmpty();
    return nothingYet
        && comma != null
        && comma.phrase().equals(",")
        && next != null
        && (next.phrase().equals("the")
            || next.kind() == CueKind.INTERROGATIVE
            || next.kind() == CueKind.COMMAND);
  }

  private static boolean waitsForName(QuestionReader question, int at) {
    return question.cue(at - 1, CueKind.GROUP, CueKind.AND, CueKind.PREPOSITION);
  }
}
