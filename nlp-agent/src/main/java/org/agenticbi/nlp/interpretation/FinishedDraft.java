package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Turns a draft in which nothing is open any more into an interpretation. */
final class FinishedDraft {

  private final Schema schema;
  private final Draft draft;

  FinishedDraft(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  Interpretation interpretation(@Nullable Ranking ranking, @Nullable Comparison comparison) {
    Filter shareOf = shareOf();
    List<Filter> filters = new ArrayList<>(draft.filters);
    if (shareOf != null) {
      filters.remove(shareOf);
    }
    List<ColumnRef> outputs = List.copyOf(draft.outputs);
    String subject = draft.subject;
    if (subject == null && !outputs.isEmpty()) {
      subject = outputs.getFirst().table();
    }
    Interpretation interpretation =
        new Interpretation(
            subject,
            outputs,
            draft.distinct || labelsOnly(outputs),
            metrics(comparison),
            List.copyOf(draft.dimensions),
            filters,
            having(comparison),
            ranking,
            draft.share,
            shareOf,
            comparison,
            draft.time.cumulative,
            draft.time.movingRows,
            draft.chart,
            draft.average,
            draft.metrics.isEmpty() ? draft.above : List.of(),
            List.copyOf(draft.shareWithin));
    return new LevelCompletion(schema, draft.levels).complete(interpretation);
  }

  /** Means over rows that are compared, or stand beside other numbers. */
  private List<Metric> metrics(@Nullable Comparison comparison) {
    return draft.metrics.size() > 1 || comparison != null
        ? new MeanAsMeasure(schema).all(draft.metrics)
        : draft.metrics;
  }

  private List<Filter.MetricCondition> having(@Nullable Comparison comparison) {
    List<Filter.MetricCondition> all = new ArrayList<>();
    all.addAll(numbers());
    Metric first = metrics(comparison).isEmpty() ? null : metrics(comparison).getFirst();
    if (first != null) {
      draft.changes.forEach(change -> all.add(change.on(first)));
    }
    return List.copyOf(all);
  }

  private List<Filter.MetricCondition> numbers() {
    return draft.conditions.stream()
        .filter(condition -> draft.metrics.contains(condition.metric()))
        .filter(condition -> !draft.ofOwners.contains(condition))
        .toList();
  }

  /** The condition that makes the part of the whole, where groups do not. */
  private @Nullable Filter shareOf() {
    if (draft.share && draft.part != null && draft.filters.contains(draft.part)) {
      return draft.part;
    }
    if (!draft.share || !draft.dimensions.isEmpty()) {
      return null;
    }
    return draft.filters.stream()
        .filter(filter -> !(filter instanceof Filter.Window))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** "months without actuals": each once, and not once for each row that lacks them. */
  private boolean months(List<ColumnRef> outputs) {
    return !outputs.isEmpty()
        && outputs.stream().allMatch(each -> schema.role(each) == ColumnRole.TIME)
        && draft.filters.stream()
            .anyMatch(filter -> filter instanceof Filter.Missing missing && !missing.negated());
  }

  /** "which brands do we have": labels without the things that have them come once each. */
  private boolean labelsOnly(List<ColumnRef> outputs) {
    boolean labels =
        !outputs.isEmpty()
            && outputs.stream()
                .map(schema::role)
                .allMatch(role -> role == ColumnRole.CATEGORY || role == ColumnRole.GEOGRAPHY);
    return (labels || months(outputs)) && draft.subject == null && outputs.size() == 1;
  }
}
