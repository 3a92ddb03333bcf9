package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** "median invoice value", "largest order amount" -> the money of each row of the table. */
final class RowValueRule implements ReadingRule {

  private static final Set<String> VALUES = Set.of("value", "amount", "size", "total", "values");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    Optional<AggregateKind> kind = draft.overGroups();
    boolean valued =
        question.mention(at) instanceof Mention.Name
            && VALUES.contains(text(question.mention(at + 1)));
    if (kind.isEmpty() || !valued) {
      return at;
    }
    Optional<String> table = question.table(at);
    if (table.isEmpty()) {
      return at;
    }
    Optional<Metric.ModelMeasure> amount = amount(question.schema(), table.get());
    Optional<ColumnRef> own = MoneyColumn.of(question.schema(), table.get());
    if (own.isPresent()) {
      draft.pending.clear();
      draft.addMetric(new Metric.ColumnAggregate(kind.get(), own.get(), false));
      draft.assume(question.schema().columnName(own.get()));
    } else if (amount.isPresent()) {
      draft.pending.clear();
      draft.addMetric(amount.get());
      draft.averageOver = true;
      draft.overKind = kind.get();
      draft.perRowOf = table.get();
      draft.assume(amount.get().measure().label().toLowerCase(Locale.ROOT));
    } else {
      draft.unsupported = AggregateRule.word(kind.get()) + " " + text(question.mention(at + 1));
    }
    draft.endTop();
    draft.means(at, question.schema().tableName(table.get()));
    draft.means(at + 1, "amount");
    return at + 2;
  }

  /** The first amount of money that the rows of a table have, or that the rows below them have. */
  static Optional<Metric.ModelMeasure> amount(Schema schema, String table) {
    return schema.model().measures().stream()
        .filter(measure -> "currency".equals(measure.format()))
        .filter(measure ->
            measure.table().equals(table) || schema.joins().manyToOne(measure.table(), table))
        .map(Metric.ModelMeasure::new)
        .filter(OverGroupsCompletion::additive)
        .findFirst();
  }

  private static String text(@Nullable Mention mention) {
    return switch (mention) {
      case Mention.Name name -> name.text().toLowerCase(Locale.ROOT);
      case Mention.Unknown unknown -> unknown.text().toLowerCase(Locale.ROOT);
      case Mention.Cue cue -> cue.phrase();
      case null, default -> "";
    };
  }
}
