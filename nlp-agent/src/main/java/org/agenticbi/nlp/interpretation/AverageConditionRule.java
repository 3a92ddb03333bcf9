package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/** "price above average", "above the average age" -> compared with the mean of all. */
final class AverageConditionRule implements ReadingRule {

  private static final Set<String> VERBS =
      Set.of("earn", "earns", "earned", "make", "makes", "cost", "costs", "sell for", "paid");

  @Override
  public int read(QuestionReader question, int at) {
    if (!question.cue(at, CueKind.ABOVE_AVERAGE, CueKind.BELOW_AVERAGE)) {
      return at;
    }
    Draft draft = question.draft();
    boolean above = question.cue(at, CueKind.ABOVE_AVERAGE);
    Comparator comparator = above ? Comparator.GREATER : Comparator.LESS;
    int next = question.skipJoining(at + 1);
    Optional<ColumnRef> following = quantity(question, next);
    ColumnRef column = following.orElse(draft.lastColumn);
    if (column == null) {
      return ofGroups(question, at, next, comparator);
    }
    int behind = following.isPresent() ? next + 1 : at + 1;
    OwnGroup own = OwnGroup.at(question, behind, column.table()).orElse(null);
    if (own != null) {
      return ofOwnGroup(
          question,
          at,
          own,
          new Filter.RelativeToAll(column, comparator, AggregateKind.AVERAGE, own.column()));
    }
    draft.filters.add(new Filter.RelativeToAll(column, comparator, AggregateKind.AVERAGE));
    draft.outputs.remove(column);
    if (following.isPresent()) {
      onlyVerb(question, at);
    }
    draft.means(at, above ? "above the mean of all" : "below the mean of all");
    if (following.isPresent()) {
      draft.means(next, question.schema().columnName(column));
      return next + 1;
    }
    return at + 1;
  }

  /** "who earn more than the average salary": what is compared is named, the verb adds nothing. */
  private static void onlyVerb(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (VERBS.contains(SaidWords.at(question, at - 1))) {
      draft.metrics.remove(draft.lastMetric);
      draft.outputs.remove(draft.lastColumn);
      draft.means(at - 1, "is");
    }
  }

  /** "above the average price of their category": of the rows that share it. */
  private static int ofOwnGroup(
      QuestionReader question, int at, OwnGroup own, Filter.RelativeToAll condition) {
    Draft draft = question.draft();
    if (own.column() == null) {
      draft.unsupported = "the average of each group";
      return own.end();
    }
    draft.filters.add(condition);
    draft.outputs.remove(condition.column());
    onlyVerb(question, at);
    SaidWords.mean(question, at, own.end(), "against the mean of the same group");
    return own.end();
  }

  /** "customers whose revenue is above average": a metric of groups against the mean of them. */
  private static int ofGroups(QuestionReader question, int at, int next, Comparator comparator) {
    Draft draft = question.draft();
    Metric said = draft.lastMetric != null ? draft.lastMetric : only(draft);
    Optional<Metric> following = said == null ? metric(question, next) : Optional.empty();
    Metric metric = following.orElse(said);
    String words = comparator == Comparator.GREATER ? "above" : "below";
    if (metric == null) {
      draft.unsupported = words + " average";
      return at + 1;
    }
    if (!draft.metrics.contains(metric)) {
      draft.metrics.add(metric);
    }
    draft.average = new AverageCondition(metric, comparator);
    draft.means(at, words + " the mean of all groups");
    if (following.isPresent()) {
      draft.means(next, "what is compared");
      return next + 1;
    }
    return again(question, next) ? next + 1 : at + 1;
  }

  private static @Nullable Metric only(Draft draft) {
    return draft.metrics.size() == 1 ? draft.metrics.getFirst() : null;
  }

  /** "selling less than the average store": the groups once more. */
  private static boolean again(QuestionReader question, int at) {
    Optional<String> table = question.table(at);
    boolean same = table.isPresent() && table.get().equals(question.draft().subject);
    if (same) {
      question.draft().means(at, "the groups");
    }
    return same;
  }

  private static Optional<Metric> metric(QuestionReader question, int at) {
    return question
        .choices()
        .choose(at, target -> counts(question, target))
        .flatMap(candidate ->
            switch (candidate.target()) {
              case Target.MeasureTarget measure ->
                  Optional.of(new Metric.ModelMeasure(measure.measure()));
              case Target.TableTarget table -> Optional.of(new Metric.RowCount(table.table()));
              case Target.ColumnTarget _, Target.ValueTarget _ -> Optional.empty();
            });
  }

  private static boolean counts(QuestionReader question, Target target) {
    return switch (target) {
      case Target.MeasureTarget _ -> true;
      case Target.TableTarget table -> !table.table().equals(question.draft().subject);
      case Target.ColumnTarget _, Target.ValueTarget _ -> false;
    };
  }

  private static Optional<ColumnRef> quantity(QuestionReader question, int at) {
    return question
        .choices()
        .choose(
            at,
            target ->
                target instanceof Target.ColumnTarget column
                    && question.schema().numeric(column.column()))
        .map(candidate -> ((Target.ColumnTarget) candidate.target()).column());
  }
}
