package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/**
 * What is left out and said so at a distance: "rent and travel excluded", "excluding customers
 * without a tier".
 */
final class Exclusion {

  private static final List<String> BEHIND =
      List.of(
          "excluded",
          "are excluded",
          "is excluded",
          "being excluded",
          "left out",
          "omitted",
          "excepted",
          "exempted",
          "not included",
          "not counted",
          "aside",
          "set aside",
          "ignored",
          "are ignored",
          "removed",
          "taken out");

  private static final Set<String> LEAVING_OUT =
      Set.of(
          "excluding",
          "exclude",
          "except",
          "except for",
          "other than",
          "apart from",
          "besides",
          "ignoring",
          "leaving out",
          "leave out",
          "excl",
          "not counting",
          "not including",
          "without counting",
          "without including",
          "not considering",
          "leaving aside",
          "disregarding",
          "omitting",
          "barring",
          "with the exception of",
          "save for",
          "exclusive of",
          "excepting",
          "without");

  private Exclusion() {}

  /**
   * Whether the value at a position is one of those behind which "excluded" is said; that word is
   * then read.
   */
  static boolean ofValue(QuestionReader question, int at, ColumnRef column) {
    int next = at + 1;
    while (goesOn(question, next, column)) {
      next++;
    }
    return read(question, next);
  }

  /** Whether "excluded" is said at a position; it is then read. */
  static boolean read(QuestionReader question, int at) {
    int behind = SaidWords.behindAny(question, at, BEHIND);
    boolean said = behind > at && !question.cue(behind, CueKind.NOT);
    if (said) {
      question.draft().readAhead(at, behind, "not");
    }
    return said;
  }

  /** Whether what is named next is left out. */
  static boolean begins(QuestionReader question, int at) {
    return question.cue(at, CueKind.NOT) && LEAVING_OUT.contains(SaidWords.at(question, at));
  }

  /** Another value of the column, what joins it, and the rows that have it. */
  private static boolean goesOn(QuestionReader question, int at, ColumnRef column) {
    return switch (question.mention(at)) {
      case Mention.Name name ->
          name.candidates().stream()
              .anyMatch(each ->
                  switch (each.target()) {
                    case Target.ValueTarget value -> value.column().equals(column);
                    case Target.TableTarget table -> table.table().equals(column.table());
                    case Target.ColumnTarget _, Target.MeasureTarget _ -> false;
                  });
      case Mention.Cue _ -> question.cue(at, CueKind.AND, CueKind.OR, CueKind.PREPOSITION);
      case Mention.Unknown _ -> SaidWords.at(question, at).equals("ones");
      case Mention.Quoted _, Mention.Figure _, Mention.Time _ -> false;
      case null -> false;
    };
  }

  /** Whether rows are left out at a position: "excluding accounts" without a class. */
  static boolean rowsBefore(QuestionReader question, int at) {
    int before = at - 1;
    while (question.mention(before) instanceof Mention.Name
        || question.cue(before, CueKind.AND, CueKind.OR, CueKind.PREPOSITION, CueKind.CONDITION)) {
      before--;
    }
    return before < at - 1
        && question.cue(before, CueKind.NOT, CueKind.NONE)
        && LEAVING_OUT.contains(SaidWords.at(question, before));
  }
}
