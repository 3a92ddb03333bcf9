package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;

/**
 * "bills over 500 with date and amount", "bill number, supplier and amount of bills" -> the time,
 * the money and the key of the rows that are listed, though these are called by more words.
 */
final class PlainDetailRule implements ReadingRule {

  private static final Set<String> DATES = Set.of("date", "dates", "dated");
  private static final Set<String> AMOUNTS = Set.of("amount", "amounts");
  private static final Set<String> NUMBERS = Set.of("number", "numbers", "id", "no");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean list = draft.metrics.isEmpty() && draft.pending.isEmpty() && !draft.averageOver;
    boolean clause = draft.clause == Draft.Clause.SELECT || draft.clause == Draft.Clause.CONDITION;
    if (!list || !clause || !draft.dimensions.isEmpty()) {
      return at;
    }
    int key = key(question, at);
    if (key > at) {
      return key;
    }
    String rows = draft.anchor();
    boolean dated =
        SaidWords.at(question, at).equals("dated")
            && question.mention(question.skipJoining(at + 1)) instanceof Mention.Time;
    boolean alone =
        question.mention(at) instanceof Mention.Name
            && !(question.mention(at + 1) instanceof Mention.Name)
            && (dated || !NextWords.compare(question, at));
    if (rows == null || !alone) {
      return at;
    }
    Optional<ColumnRef> column = column(question.schema(), rows, SaidWords.at(question, at));
    column.ifPresent(found -> {
      question.choices().decide(at);
      ColumnReading.read(question, at, found);
      draft.lastColumn = dated ? found : null;
    });
    return column.isPresent() ? at + 1 : at;
  }

  static Optional<ColumnRef> column(Schema schema, String rows, String said) {
    if (DATES.contains(said)) {
      return schema.timeColumn(rows).filter(time -> time.table().equals(rows));
    }
    if (!AMOUNTS.contains(said)) {
      return Optional.empty();
    }
    return MoneyColumn.of(schema, rows).or(() -> own(schema, rows));
  }

  /** "inv_amt" of invoices, beside what was paid of them. */
  private static Optional<ColumnRef> own(Schema schema, String rows) {
    List<ColumnRef> own =
        MoneyColumn.amounts(schema, rows).stream()
            .filter(column ->
                ColumnWords.of(rows).stream()
                    .anyMatch(word -> word.startsWith(ColumnWords.of(column).getFirst())))
            .toList();
    return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
  }

  /** "bill number": by what a bill is told from others, and not how many there are. */
  private static int key(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    boolean one =
        question.isBest(at, Target.TableTarget.class)
            && said.equals(Schema.singular(said))
            && NUMBERS.contains(SaidWords.at(question, at + 1))
            && !(question.mention(at + 2) instanceof Mention.Name)
            && (question.cue(at + 2, CueKind.AND) || question.cue(at - 1, CueKind.AND));
    Optional<ColumnRef> key =
        one
            ? question
                .table(at)
                .map(question.schema()::primaryKey)
                .filter(columns -> columns.size() == 1)
                .map(List::getFirst)
            : Optional.empty();
    key.ifPresent(column -> {
      question.draft().outputs.add(column);
      SaidWords.mean(question, at, at + 2, question.schema().columnName(column));
    });
    return key.isPresent() ? at + 2 : at;
  }
}
