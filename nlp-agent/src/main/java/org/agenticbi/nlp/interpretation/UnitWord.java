package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** "45 days or longer": the unit behind a figure, where the column that is compared has it. */
final class UnitWord {

  private static final Set<String> ANY = Set.of("units", "pieces", "unit", "piece");

  private UnitWord() {}

  /** The position behind the unit that stands at a position; the position when none does. */
  static int skip(QuestionReader question, int at) {
    ColumnRef column = question.draft().lastColumn;
    if (column == null || !question.schema().numeric(column)) {
      return at;
    }
    String said = SaidWords.at(question, at);
    List<String> words = List.of(Schema.words(column.column()).split(" ", -1));
    boolean unit =
        !said.isEmpty()
            && (ANY.contains(said)
                || words.stream()
                    .anyMatch(word ->
                        word.length() > 2
                            && Schema.singular(said).startsWith(Schema.singular(word))
                            && words.getLast().equals(word)));
    return unit ? at + 1 : at;
  }
}
