package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.Schema;

/**
 * "shoppers who bought in 2024", though the rows are called sales; "customers with only one order"
 * -> rows that did it, or did it just so often.
 */
final class DidRule implements ReadingRule {

  private static final Set<String> VERBS =
      Set.of("bought", "purchased", "buy", "buys", "purchase", "shopped", "ordered");
  private static final Set<String> NOUNS = Set.of("order", "purchase", "sale", "transaction");
  private static final Set<String> JUST =
      Set.of("only", "exactly", "just", "precisely", "no more than", "with only", "with exactly");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    String anchor = draft.anchor();
    if (anchor == null || draft.negateNext) {
      return at;
    }
    boolean just = JUST.contains(SaidWords.at(question, at));
    int number = just ? at + 1 : at;
    int counted = counted(question, number, anchor);
    if (counted > number) {
      SaidWords.mean(question, at, number, "just");
      return counted;
    }
    boolean unknown = question.mention(at) instanceof Mention.Unknown;
    String said = SaidWords.at(question, at);
    if (!unknown || !VERBS.contains(said)) {
      return at;
    }
    Optional<String> event = new VerbTables(question.schema()).of(anchor, said);
    event.ifPresent(table -> {
      draft.events.add(table);
      draft.means(at, question.schema().tableName(table));
    });
    return event.isPresent() ? at + 1 : at;
  }

  /** "only one order", "exactly 2 purchases", "a single order". */
  private static int counted(QuestionReader question, int at, String anchor) {
    boolean single = SaidWords.at(question, at).equals("single");
    BigDecimal number =
        question.mention(at) instanceof Mention.Figure figure ? figure.value() : null;
    if (!single && (number == null || !JUST.contains(SaidWords.at(question, at - 1)))) {
      return at;
    }
    Optional<String> event =
        question.tables(at + 1).stream()
            .filter(table -> question.schema().joins().manyToOne(table, anchor))
            .filter(table -> !table.equals(anchor))
            .findFirst()
            .or(() -> done(question, at + 1, anchor));
    if (event.isEmpty() || question.schema().joins().manyToOne(anchor, event.get())) {
      return at;
    }
    BigDecimal times = number == null ? BigDecimal.ONE : number;
    question
        .draft()
        .conditions
        .add(
            new Filter.MetricCondition(
                anchor,
                new Metric.RowCount(event.get()),
                Comparator.EQUAL,
                times,
                null,
                List.of()));
    String meaning = "just so many " + question.schema().tableName(event.get());
    SaidWords.mean(question, at, at + 2, meaning);
    return at + 2;
  }

  /** "one order", though the rows are called purchases. */
  private static Optional<String> done(QuestionReader question, int at, String anchor) {
    String noun = Schema.singular(SaidWords.at(question, at));
    return NOUNS.contains(noun)
        ? new VerbTables(question.schema()).of(anchor, noun)
        : Optional.empty();
  }
}
