package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** "name contains 'pro'", "starting with A" -> a pattern. */
final class PatternRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    if (!question.cue(at, CueKind.CONTAINS, CueKind.STARTS_WITH, CueKind.ENDS_WITH)) {
      return at;
    }
    if (showsBeside(question, at)) {
      question.draft().means(at, "shown beside");
      question.draft().clause = Draft.Clause.SELECT;
      return at + 1;
    }
    int next = letter(question.mention(at + 1)) ? at + 1 : question.skipJoining(at + 1);
    String text = text(question.mention(next));
    ColumnRef column = column(question);
    Draft draft = question.draft();
    if (text == null || column == null) {
      if (!question.cue(at, CueKind.CONTAINS)) {
        draft.passedOver.add(at);
      }
      return at;
    }
    draft.filters.add(new Filter.Pattern(column, pattern(question, at, text), draft.negateNext));
    draft.negateNext = false;
    if (draft.clause == Draft.Clause.CONDITION) {
      draft.outputs.remove(column);
    }
    draft.means(at, "pattern");
    draft.means(next, "the text " + text);
    draft.lastColumn = null;
    return next + 1;
  }

  /** "including the variance in percent": a number that is shown too, and no text. */
  private static boolean showsBeside(QuestionReader question, int at) {
    boolean includes = SaidWords.at(question, at).startsWith("includ");
    return includes && question.isBest(question.skipJoining(at + 1), Target.MeasureTarget.class);
  }

  private static String pattern(QuestionReader question, int at, String text) {
    String escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    if (question.cue(at, CueKind.STARTS_WITH)) {
      return escaped + "%";
    }
    return question.cue(at, CueKind.ENDS_WITH) ? "%" + escaped : "%" + escaped + "%";
  }

  private static @Nullable ColumnRef column(QuestionReader question) {
    Draft draft = question.draft();
    if (draft.lastColumn != null
        && question.schema().column(draft.lastColumn).type() == ColumnType.TEXT) {
      return draft.lastColumn;
    }
    String anchor = draft.anchor();
    if (anchor == null) {
      return null;
    }
    ColumnRef label = question.schema().labels(anchor).getFirst();
    return question.schema().column(label).type() == ColumnType.TEXT ? label : null;
  }

  /** "starts with A": the letter, and not the article. */
  private static boolean letter(@Nullable Mention mention) {
    return mention instanceof Mention.Cue cue && cue.phrase().length() == 1;
  }

  private static @Nullable String text(@Nullable Mention mention) {
    return switch (mention) {
      case Mention.Quoted quoted -> quoted.text();
      case Mention.Unknown unknown -> unknown.text();
      case Mention.Name name -> name.text();
      case Mention.Figure figure -> figure.value().toPlainString();
      case Mention.Cue cue when letter(cue) -> cue.phrase().toUpperCase(Locale.ROOT);
      case null, default -> null;
    };
  }
}
