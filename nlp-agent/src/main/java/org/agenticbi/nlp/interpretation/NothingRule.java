package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/**
 * "sites that shipped nothing" -> rows without rows of it; "appointments that produced no bill",
 * "customers that placed no orders" -> the verb says no more than that there are none.
 */
final class NothingRule implements ReadingRule {

  /** "settled in more than one instalment": whatever is done to them, they have so many. */
  private static boolean manyRows(QuestionReader question, int at, int next) {
    boolean amount =
        question.cue(next, CueKind.GREATER, CueKind.AT_LEAST, CueKind.LESS, CueKind.AT_MOST)
            && question.mention(next + 1) instanceof Mention.Figure
            && !question.tables(next + 2).isEmpty();
    return amount && next > at + 1 && question.mention(at) instanceof Mention.Unknown;
  }

  private static final Set<String> NOTHING = Set.of("nothing", "none", "zilch");
  private static final Set<String> HAVE =
      Set.of(
          "produced",
          "produce",
          "generated",
          "generate",
          "created",
          "made",
          "make",
          "placed",
          "place",
          "received",
          "receive",
          "own",
          "owns",
          "owned",
          "hold",
          "holds",
          "held",
          "contain",
          "contains",
          "triggered",
          "brought",
          "gave",
          "submitted",
          "filed",
          "recorded",
          "got",
          "get",
          "show",
          "shows",
          "showed",
          "carry",
          "carries",
          "saw",
          "led",
          "resulted");

  @Override
  public int read(QuestionReader question, int at) {
    String verb = SaidWords.at(question, at);
    String anchor = question.draft().anchor();
    if (anchor == null || verb.isEmpty()) {
      return at;
    }
    int next = at + 1;
    while (Set.of("in", "to").contains(SaidWords.at(question, next))) {
      next++;
    }
    if (manyRows(question, at, next)) {
      SaidWords.mean(question, at, next, "with");
      return next;
    }
    boolean noRows = question.cue(next, CueKind.NONE) && !question.tables(next + 1).isEmpty();
    if (HAVE.contains(verb) && noRows && question.mention(at) instanceof Mention.Unknown) {
      SaidWords.mean(question, at, next, "with");
      return next;
    }
    if (!NOTHING.contains(SaidWords.at(question, at + 1))) {
      return at;
    }
    Optional<String> rows = new VerbTables(question.schema()).of(anchor, verb);
    if (rows.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    draft.absence = Absence.said(new Filter.Related(anchor, rows.get(), true, List.of()), draft);
    SaidWords.mean(question, at, at + 2, "without any " + question.schema().tableName(rows.get()));
    return at + 2;
  }
}
