package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "assets that cost more than 300k", "projects with a budget over 150k": the number that each of
 * these rows has, and not one of the ledger, which knows nothing of them.
 */
final class OwnAmount {

  private static final Set<String> MONEY =
      Set.of(
          "eur", "usd", "gbp", "chf", "euro", "dollar", "amount", "amt", "money", "cost", "price");

  private OwnAmount() {}

  /** The column of the rows that the name of a measure means; nothing where it can be computed. */
  static Optional<ColumnRef> of(QuestionReader question, int at, Metric measure) {
    Draft draft = question.draft();
    Schema schema = question.schema();
    String rows = draft.subject;
    boolean list =
        rows != null
            && schema.drafted()
            && draft.metrics.isEmpty()
            && draft.pending.isEmpty()
            && draft.dimensions.isEmpty();
    if (rows == null || !list) {
      return Optional.empty();
    }
    String base = MetricTables.base(schema, measure);
    return base.equals(rows) || schema.joins().manyToOne(base, rows)
        ? Optional.empty()
        : called(schema, rows, Schema.singular(SaidWords.at(question, at)));
  }

  private static Optional<ColumnRef> called(Schema schema, String rows, String said) {
    List<ColumnRef> called =
        schema.columns(rows).stream()
            .filter(column -> schema.quantity(column) && !schema.hidden(column))
            .filter(column -> ColumnWords.of(column).contains(said))
            .toList();
    List<ColumnRef> money =
        called.size() == 1
            ? called
            : called.stream()
                .filter(column -> ColumnWords.of(column).stream().anyMatch(MONEY::contains))
                .toList();
    return money.size() == 1 ? Optional.of(money.getFirst()) : Optional.empty();
  }
}
