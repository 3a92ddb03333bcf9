package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * Finishes a draft: what was left open is taken from the catalog and said so, asked back, or found
 * impossible.
 */
final class Completion {

  private static final int DEFAULT_TOP = 10;

  private final Schema schema;
  private final Draft draft;
  private final TimeCompletion time;
  private final MetricCandidates candidates;

  Completion(Schema schema, Draft draft, LocalDate asOf) {
    this.schema = schema;
    this.draft = draft;
    this.time = new TimeCompletion(schema, draft, asOf);
    this.candidates = new MetricCandidates(schema);
  }

  Completed complete() {
    if (draft.unsupported != null) {
      return new Completed.Impossible(
          "I can compute what the data holds, but not \"" + draft.unsupported + "\".",
          List.of(draft.unsupported));
    }
    resolvePending();
    resolveWhen();
    resolveAdjective();
    resolveShare();
    countRowsOverTime();
    aggregateListed();
    resolveAverages();
    if (empty()) {
      return needsMetric()
          ? open()
          : new Completed.Impossible(
              "I found nothing in the question that the data has.", List.of());
    }
    boolean comparedNothing = draft.compared && draft.metrics.isEmpty();
    if (vagueRanking() || comparedNothing) {
      return open();
    }
    if (ranksWithinGroups()) {
      return new Completed.Impossible(
          "I cannot keep the first few within each group yet; please ask for one group at a time.",
          List.of());
    }
    rankedRows();
    String problem = time.complete();
    if (problem != null) {
      return new Completed.Impossible(problem, List.of());
    }
    related();
    return new Completed.Complete(interpretation());
  }

  /** "top 3 products in each region". */
  private boolean ranksWithinGroups() {
    boolean kept = draft.limit != null || draft.superlative;
    return kept
        && draft.rankMetric != null
        && (draft.subject != null || !draft.outputs.isEmpty())
        && !draft.dimensions.isEmpty();
  }

  private boolean empty() {
    return draft.metrics.isEmpty()
        && draft.rankMetric == null
        && draft.outputs.isEmpty()
        && draft.subject == null;
  }

  private boolean needsMetric() {
    return !draft.pending.isEmpty()
        || draft.vague != null
        || draft.growth
        || draft.trend
        || !draft.dimensions.isEmpty()
        || (draft.ranked && !draft.filters.isEmpty());
  }

  /** "how many", "total" with nothing behind it that could be counted or summed. */
  private void resolvePending() {
    if (draft.pending.isEmpty() || !draft.metrics.isEmpty()) {
      return;
    }
    String table = draft.subject != null ? draft.subject : only(draft.events);
    boolean count = draft.pending.stream().anyMatch(each -> each.kind() == AggregateKind.COUNT);
    if (count && table != null) {
      draft.metrics.add(new Metric.RowCount(table));
      draft.subject = null;
      draft.pending.clear();
    }
  }

  private static @Nullable String only(Set<String> tables) {
    return tables.size() == 1 ? tables.iterator().next() : null;
  }

  private void resolveWhen() {
    ColumnRef time = draft.lastTime;
    if (draft.asksWhen && time != null && draft.subject != null && draft.metrics.isEmpty()) {
      if (draft.outputs.isEmpty()) {
        draft.outputs.addAll(schema.labels(draft.subject));
      }
      draft.outputs.add(time);
    }
  }

  private void resolveAdjective() {
    Draft.Adjective adjective = draft.adjective;
    if (adjective == null || draft.rankMetric != null || draft.rankColumn != null) {
      return;
    }
    String anchor = draft.anchor();
    Optional<AdjectiveColumn> found =
        anchor == null
            ? Optional.empty()
            : AdjectiveColumn.find(schema, anchor, adjective.word(), draft.descending);
    if (found.isPresent()) {
      draft.rankColumn = found.get().column();
      draft.descending = found.get().most();
      draft.means(
          adjective.position(),
          (found.get().most() ? "the highest " : "the lowest ")
              + schema.columnName(found.get().column()));
    } else {
      draft.vague = adjective.word();
    }
  }

  /** "orders per week": the rows themselves are counted. */
  private void countRowsOverTime() {
    boolean wanted = draft.growth || draft.trend || draft.comparison != null || draft.cumulative;
    boolean groups = !draft.dimensions.isEmpty() || wanted;
    boolean nothingElse =
        draft.metrics.isEmpty() && draft.rankMetric == null && draft.rankColumn == null;
    if (groups && nothingElse && draft.outputs.isEmpty() && draft.subject != null) {
      draft.metrics.add(new Metric.RowCount(draft.subject));
      draft.subject = null;
    }
  }

  /** "current ratio by month", "price by category": a listed quantity of groups is aggregated. */
  private void aggregateListed() {
    boolean quantities =
        !draft.outputs.isEmpty() && draft.outputs.stream().allMatch(schema::quantity);
    if (draft.dimensions.isEmpty() || !quantities || !draft.metrics.isEmpty()) {
      return;
    }
    for (ColumnRef column : draft.outputs) {
      AggregateKind kind = DefaultAggregate.of(schema, column);
      draft.metrics.add(new Metric.ColumnAggregate(kind, column, false));
      draft.assume(AggregateRule.word(kind) + " " + schema.columnName(column));
    }
    draft.outputs.clear();
    draft.subject = null;
  }

  private void resolveShare() {
    if (draft.share && draft.metrics.isEmpty() && draft.subject != null) {
      draft.metrics.add(new Metric.RowCount(draft.subject));
      draft.subject = null;
    }
    if (draft.share && !draft.metrics.isEmpty()) {
      draft.outputs.forEach(column -> draft.dimensions.add(new Dimension.OfColumn(column)));
      draft.outputs.clear();
    }
  }

  private void resolveAverages() {
    if (!draft.averageOver || draft.metrics.isEmpty() || draft.dimensions.isEmpty()) {
      return;
    }
    Dimension each =
        draft.dimensions.stream()
            .filter(Dimension.OfTime.class::isInstance)
            .findFirst()
            .orElseGet(() -> draft.dimensions.iterator().next());
    Metric last = draft.metrics.removeLast();
    draft.metrics.add(new Metric.AverageOver(last, each));
    draft.dimensions.remove(each);
  }

  private boolean vagueRanking() {
    boolean byNothing = draft.rankMetric == null && draft.rankColumn == null;
    boolean rankedEntities = draft.ranked && draft.clause == Draft.Clause.TOP;
    boolean vague = draft.vague != null || (rankedEntities && draft.metrics.isEmpty());
    if (!vague || !byNothing) {
      return false;
    }
    if (draft.metrics.size() == 1) {
      draft.rankMetric = draft.metrics.getFirst();
      draft.ranked = true;
      return false;
    }
    return draft.metrics.isEmpty();
  }

  /** Each metric that could be meant makes a reading. */
  private Completed open() {
    draft.pending.clear();
    List<Interpretation> readings = new ArrayList<>();
    String anchor = draft.anchor();
    boolean entities = anchor != null && draft.metrics.isEmpty();
    for (Metric metric : candidates.of(anchor, List.copyOf(draft.dimensions))) {
      Draft filled = draft;
      filled.metrics.clear();
      filled.rankMetric = null;
      if (entities) {
        filled.rankMetric = metric;
        filled.ranked = true;
      } else {
        filled.metrics.add(metric);
      }
      readings.add(fill(filled));
    }
    return readings.isEmpty()
        ? new Completed.Impossible("I do not know which number is meant.", List.of())
        : new Completed.Open(question(), readings);
  }

  private Interpretation fill(Draft filled) {
    List<Filter> filters = List.copyOf(filled.filters);
    List<Dimension> dimensions = List.copyOf(filled.dimensions);
    Set<ColumnRef> outputs = new LinkedHashSet<>(filled.outputs);
    String subject = filled.subject;
    rankedRows();
    time.complete();
    Interpretation interpretation = interpretation();
    filled.filters.clear();
    filled.filters.addAll(filters);
    filled.dimensions.clear();
    filled.dimensions.addAll(dimensions);
    filled.outputs.clear();
    filled.outputs.addAll(outputs);
    filled.subject = subject;
    filled.metrics.clear();
    return interpretation;
  }

  private String question() {
    String word = draft.vague != null ? "\"" + draft.vague + "\"" : "the number that is asked for";
    return "What is meant by " + word + "?";
  }

  /** Rows ranked by a metric are groups. */
  private void rankedRows() {
    toMetricOfGroups();
    boolean ranksGroups = draft.rankMetric != null;
    if (!ranksGroups && draft.metrics.isEmpty()) {
      return;
    }
    if (ranksGroups && !draft.metrics.contains(draft.rankMetric)) {
      draft.metrics.add(draft.rankMetric);
    }
    groupOutputs(ranksGroups);
  }

  private void groupOutputs(boolean ranksGroups) {
    String subject = draft.subject;
    List<ColumnRef> own =
        draft.outputs.stream().filter(column -> column.table().equals(subject)).toList();
    boolean entity = ranksGroups || !draft.conditions.isEmpty();
    if (subject != null && entity && draft.dimensions.isEmpty()) {
      boolean others = own.isEmpty() && !draft.outputs.isEmpty();
      if (!others) {
        draft.dimensions.add(new Dimension.OfEntity(subject, own));
        draft.outputs.removeAll(own);
      }
    } else if (subject != null
        && draft.dimensions.isEmpty()
        && draft.outputs.isEmpty()
        && !usedByMetric(subject)) {
      draft.dimensions.add(new Dimension.OfEntity(subject));
    }
    draft.outputs.forEach(column -> draft.dimensions.add(new Dimension.OfColumn(column)));
    draft.outputs.clear();
    draft.subject = null;
  }

  private boolean usedByMetric(String table) {
    return draft.metrics.stream()
        .anyMatch(metric -> MetricTables.base(schema, metric).equals(table));
  }

  /** "department with the highest salary": a column of another table is a metric of the group. */
  private void toMetricOfGroups() {
    ColumnRef column = draft.rankColumn;
    String anchor = draft.anchor();
    if (column == null) {
      return;
    }
    boolean grouped = !draft.dimensions.isEmpty() && draft.metrics.isEmpty();
    boolean child =
        anchor != null
            && !anchor.equals(column.table())
            && !schema.joins().manyToOne(anchor, column.table());
    if ((child || grouped) && schema.numeric(column)) {
      boolean most = !Boolean.FALSE.equals(draft.descending);
      draft.rankMetric =
          new Metric.ColumnAggregate(
              draft.explicitRanking
                  ? AggregateKind.SUM
                  : most ? AggregateKind.MAXIMUM : AggregateKind.MINIMUM,
              column,
              false);
      draft.rankColumn = null;
    }
  }

  private void related() {
    new RelatedCompletion(schema, draft).complete();
  }

  private Interpretation interpretation() {
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
    return new Interpretation(
        subject,
        outputs,
        draft.distinct || labelsOnly(outputs),
        draft.metrics,
        List.copyOf(draft.dimensions),
        filters,
        having(),
        ranking(),
        draft.share,
        shareOf,
        time.comparison(),
        draft.cumulative,
        draft.movingRows,
        draft.chart);
  }

  private List<Filter.MetricCondition> having() {
    return draft.conditions.stream()
        .filter(condition -> draft.metrics.contains(condition.metric()))
        .toList();
  }

  /** The condition that makes the part of the whole, where groups do not. */
  private @Nullable Filter shareOf() {
    if (!draft.share || !draft.dimensions.isEmpty()) {
      return null;
    }
    return draft.filters.stream()
        .filter(filter -> !(filter instanceof Filter.Window))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** "which brands do we have": labels without the things that have them come once each. */
  private boolean labelsOnly(List<ColumnRef> outputs) {
    boolean labels =
        !outputs.isEmpty()
            && outputs.stream()
                .map(schema::role)
                .allMatch(role -> role == ColumnRole.CATEGORY || role == ColumnRole.GEOGRAPHY);
    return labels && draft.subject == null && outputs.size() == 1;
  }

  private @Nullable Ranking ranking() {
    if (draft.rankMetric == null && draft.rankColumn == null && draft.limit == null) {
      return draft.descending == null ? null : rankedByOnlyMetric();
    }
    boolean byMetric = draft.rankMetric != null;
    boolean descending =
        draft.descending != null ? draft.descending : byMetric || draft.limit != null;
    Integer limit = draft.limit;
    if (limit == null && draft.superlative) {
      limit = 1;
    } else if (limit == null
        && draft.clause == Draft.Clause.TOP
        && draft.ranked
        && byMetric
        && !draft.byMetric) {
      limit = DEFAULT_TOP;
      draft.assume("the first " + DEFAULT_TOP);
    }
    Metric metric = draft.rankMetric;
    if (metric == null && draft.rankColumn == null && draft.metrics.size() == 1) {
      metric = draft.metrics.getFirst();
    }
    return new Ranking(metric, draft.rankColumn, descending, limit, draft.explicitRanking);
  }

  private @Nullable Ranking rankedByOnlyMetric() {
    if (draft.metrics.isEmpty()) {
      ColumnRef column =
          !draft.outputs.isEmpty()
              ? draft.outputs.iterator().next()
              : draft.subject == null ? null : schema.labels(draft.subject).getFirst();
      return new Ranking(null, column, Boolean.TRUE.equals(draft.descending), null, false);
    }
    return new Ranking(
        draft.metrics.getFirst(), null, Boolean.TRUE.equals(draft.descending), null, true);
  }
}
