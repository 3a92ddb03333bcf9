package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;

/**
 * "latest balance of each account" -> how each stood when it was last known, which for a closed
 * account was earlier than for the others. Of all together it is how they stand now.
 */
final class LatestStanding {

  private static final Set<String> PER = Set.of("of", "the", "for", "of each", "for each");

  private LatestStanding() {}

  /** Whether how something stands is named at a position, by its last time. */
  static boolean isNamed(QuestionReader question, int at) {
    return standing(question, at).isPresent();
  }

  private static Optional<Measure> standing(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name name
            && name.candidates().getFirst().target() instanceof Target.MeasureTarget(var measure)
            && measure.semiAdditive()
            && measure.timeColumn() != null
        ? Optional.of(measure)
        : Optional.empty();
  }

  /** Reads "latest", and the number behind it where it is wanted of each. */
  static int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    Measure measure = standing(question, at + 1).orElseThrow();
    Optional<ColumnRef> owner = owner(question, at + 2, measure);
    if (owner.isEmpty()
        || !(measure.expression() instanceof Aggregated aggregated)
        || !(aggregated.row() instanceof ColumnValue value)
        || !aggregated.filters().isEmpty()) {
      draft.means(at, "when it was last known");
      return at + 1;
    }
    ColumnRef time = new SemiAdditive(question.schema()).time(measure);
    ColumnRef amount = new ColumnRef(value.table(), value.column());
    draft.pending.clear();
    draft.addMetric(new Metric.ColumnAggregate(AggregateKind.SUM, amount, false));
    draft.filters.add(
        new Filter.RelativeToAll(time, Comparator.EQUAL, AggregateKind.MAXIMUM, owner.get()));
    SaidWords.mean(question, at, at + 2, "the last " + question.schema().columnName(amount));
    return at + 2;
  }

  /** The column of the rows that says whose they are, for whose each is wanted. */
  private static Optional<ColumnRef> owner(QuestionReader question, int at, Measure measure) {
    int next = at;
    while (question.cue(next, CueKind.GROUP) || PER.contains(SaidWords.at(question, next))) {
      next++;
    }
    if (next == at || !(question.mention(next) instanceof Mention.Name name)) {
      return Optional.empty();
    }
    Schema schema = question.schema();
    return name.candidates().stream()
        .map(candidate ->
            switch (candidate.target()) {
              case Target.TableTarget table -> key(schema, measure.table(), table.table());
              case Target.ColumnTarget column -> own(measure.table(), column.column());
              case Target.MeasureTarget _, Target.ValueTarget _ -> Optional.<ColumnRef>empty();
            })
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<ColumnRef> key(Schema schema, String rows, String owner) {
    return schema.catalog().foreignKeys().stream()
        .filter(key -> key.fromTable().equals(rows) && key.toTable().equals(owner))
        .filter(key -> key.fromColumns().size() == 1)
        .map(key -> new ColumnRef(rows, List.copyOf(key.fromColumns()).getFirst()))
        .findFirst();
  }

  private static Optional<ColumnRef> own(String rows, ColumnRef column) {
    return column.table().equals(rows) ? Optional.of(column) : Optional.empty();
  }
}
