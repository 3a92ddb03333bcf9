package org.agenticbi.nlp.interpretation;

import java.util.Map;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/** "how many", "average", "total" -> an aggregate that waits for its name. */
final class AggregateRule implements ReadingRule {

  private static final Map<CueKind, AggregateKind> KINDS =
      Map.of(
          CueKind.COUNT, AggregateKind.COUNT,
          CueKind.SUM, AggregateKind.SUM,
          CueKind.AVERAGE, AggregateKind.AVERAGE,
          CueKind.MEDIAN, AggregateKind.MEDIAN,
          CueKind.MAXIMUM, AggregateKind.MAXIMUM,
          CueKind.MINIMUM, AggregateKind.MINIMUM);

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    Mention.Cue cue = question.cue(at);
    if (cue == null) {
      return at;
    }
    if (cue.kind() == CueKind.DISTINCT) {
      if (eachSold(question, at)) {
        draft.pending.add(new Draft.Pending(AggregateKind.COUNT, false));
      }
      distinct(draft);
      draft.means(at, "each once");
      return at + 1;
    }
    AggregateKind kind = KINDS.get(cue.kind());
    if (kind == null) {
      return at;
    }
    boolean different = cue.phrase().contains("different") || cue.phrase().contains("distinct");
    boolean money = cue.phrase().startsWith("how much");
    draft.pending.add(new Draft.Pending(kind, different, money));
    draft.means(at, word(kind));
    draft.totalSaid |= TotalBeside.isTotal(cue);
    draft.meanBehind |= cue.phrase().equals("on average") && !draft.metrics.isEmpty();
    if (draft.clause == Draft.Clause.CONDITION && draft.metrics.isEmpty()) {
      return at + 1;
    }
    if (draft.clause == Draft.Clause.GROUP) {
      draft.clause = Draft.Clause.SELECT;
    }
    return at + 1;
  }

  /** "distinct products sold per store": nobody lists them, they are counted. */
  private static boolean eachSold(QuestionReader question, int at) {
    return question.draft().pending.isEmpty()
        && question.draft().metrics.isEmpty()
        && !question.tables(at + 1).isEmpty()
        && question.mention(at + 2) instanceof Mention.Name
        && EventTimes.past(SaidWords.at(question, at + 2))
        && question.cue(at + 3, CueKind.GROUP);
  }

  private static void distinct(Draft draft) {
    if (draft.pending.isEmpty()) {
      draft.distinct = true;
    } else {
      Draft.Pending last = draft.pending.removeLast();
      draft.pending.add(new Draft.Pending(last.kind(), true));
    }
  }

  static String word(AggregateKind kind) {
    return switch (kind) {
      case SUM -> "total";
      case COUNT -> "number of";
      case AVERAGE -> "average";
      case MINIMUM -> "minimum";
      case MAXIMUM -> "maximum";
      case MEDIAN -> "median";
    };
  }
}
