package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * "city is 'Paris'", "room number 5", "named Smith", "risk class C" -> equality with what is
 * written.
 */
final class EqualityRule implements ReadingRule {

  /** Longer texts are found as values wherever they stand. */
  private static final int SHORT = 2;

  @Override
  public int read(QuestionReader question, int at) {
    boolean linked = question.cue(at, CueKind.EQUAL);
    int next = linked ? question.skipJoining(at + 1) : at;
    ColumnRef column = column(question, linked);
    if (column == null) {
      return at;
    }
    int shortEnd = shortValues(question, next, column);
    if (shortEnd > next) {
      return shortEnd;
    }
    Filter filter = filter(question, next, column);
    if (filter == null) {
      return at;
    }
    Draft draft = question.draft();
    draft.filters.add(filter);
    draft.negateNext = false;
    draft.outputs.remove(column);
    draft.lastColumn = null;
    draft.means(next, "the value of " + question.schema().columnName(column));
    if (linked) {
      draft.means(at, "equal");
    }
    return next + 1;
  }

  private static @Nullable ColumnRef column(QuestionReader question, boolean linked) {
    Draft draft = question.draft();
    if (draft.lastColumn != null) {
      return draft.lastColumn;
    }
    String anchor = draft.anchor();
    return linked && anchor != null ? question.schema().labels(anchor).getFirst() : null;
  }

  private static @Nullable Filter filter(QuestionReader question, int next, ColumnRef column) {
    Draft draft = question.draft();
    boolean text = question.schema().column(column).type() == ColumnType.TEXT;
    return switch (question.mention(next)) {
      case Mention.Quoted quoted when text ->
          new Filter.Values(column, List.of(quoted.text()), draft.negateNext);
      case Mention.Figure figure when question.schema().numeric(column) ->
          new Filter.Amount(
              column, draft.negateNext ? Comparator.NOT_EQUAL : Comparator.EQUAL, figure.value());
      case Mention.Figure figure when text ->
          new Filter.Values(column, List.of(figure.value().toPlainString()), draft.negateNext);
      case null, default -> null;
    };
  }

  /** "risk class C", "tier A or B": a letter or two that are values of the column just named. */
  private static int shortValues(QuestionReader question, int from, ColumnRef column) {
    List<String> values = new ArrayList<>();
    int end = from;
    int at = from;
    Optional<String> value = shortText(question, at, column);
    while (value.isPresent()) {
      values.add(value.get());
      end = at + 1;
      at = question.cue(end, CueKind.AND, CueKind.OR) ? end + 1 : end;
      value = at > end ? shortText(question, at, column) : Optional.empty();
    }
    if (!values.isEmpty()) {
      Draft draft = question.draft();
      draft.filters.add(new Filter.Values(column, values, draft.negateNext));
      draft.negateNext = false;
      draft.outputs.remove(column);
      draft.lastColumn = null;
      SaidWords.mean(question, from, end, "the value of " + question.schema().columnName(column));
    }
    return end;
  }

  /** A value of a few letters, which are not those of a word that goes on. */
  static Optional<String> shortText(QuestionReader question, int at, ColumnRef column) {
    String said = SaidWords.at(question, at);
    Profile profile = question.schema().column(column).profile();
    boolean word =
        question.mention(at) instanceof Mention.Unknown
            || question.cue(at, CueKind.PREPOSITION, CueKind.OR, CueKind.NOT, CueKind.NONE);
    boolean text = question.schema().column(column).type() == ColumnType.TEXT;
    boolean alone = word && text && !(question.mention(at + 1) instanceof Mention.Name);
    return profile == null || said.isEmpty() || said.length() > SHORT || !alone
        ? Optional.empty()
        : profile.values().stream()
            .map(ValueCount::value)
            .filter(value -> value.equalsIgnoreCase(said))
            .findFirst();
  }
}
