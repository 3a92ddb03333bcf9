package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Says by what, in which direction and how many rows a draft ranks. */
final class RankingCompletion {

  private static final int DEFAULT_TOP = 10;
  private static final Set<String> SIZES =
      Set.of("largest", "biggest", "smallest", "highest", "lowest");

  private static final Set<String> AGES = Set.of("newest", "latest", "oldest");

  private final Schema schema;
  private final Draft draft;
  private final LocalDate asOf;

  RankingCompletion(Schema schema, Draft draft, LocalDate asOf) {
    this.schema = schema;
    this.draft = draft;
    this.asOf = asOf;
  }

  /** "the oldest": the column that the adjective speaks of. */
  void adjective() {
    AskedRanking.Adjective adjective = draft.ranking.adjective;
    if (adjective == null || !draft.ranking.byNothing()) {
      return;
    }
    String anchor = draft.anchor();
    Optional<AdjectiveColumn> found =
        anchor == null
            ? Optional.empty()
            : ageOfRows(anchor, adjective)
                .or(() ->
                    AdjectiveColumn.find(
                        schema, anchor, adjective.word(), draft.ranking.descending));
    if (found.isPresent()) {
      draft.ranking.column = found.get().column();
      stillHere(anchor, adjective);
      draft.ranking.descending = found.get().most();
      draft.means(
          adjective.position(),
          (found.get().most() ? "the highest " : "the lowest ")
              + schema.columnName(found.get().column()));
    } else {
      if (draft.ranking.descending == null) {
        draft.ranking.descending =
            Lexicon.bundled().quantities(adjective.word()).stream()
                .findFirst()
                .map(Lexicon.Quantity::most)
                .orElse(true);
      }
      draft.vague = rankByAmount(adjective) ? draft.vague : adjective.word();
    }
  }

  /** "biggest first" of listed rows: by their amount; what has none is not said to be big. */
  void size() {
    String subject = draft.subject;
    boolean listed = draft.metrics.isEmpty() && draft.conditions.isEmpty();
    boolean open = draft.ranking.bySize != null && draft.ranking.byNothing();
    if (subject == null || !listed || !open) {
      return;
    }
    List<ColumnRef> quantities = draft.outputs.stream().filter(schema::quantity).toList();
    ColumnRef column =
        quantities.size() == 1
            ? quantities.getFirst()
            : quantities.isEmpty() ? MoneyColumn.of(schema, subject).orElse(null) : null;
    if (column == null) {
      draft.vague = draft.ranking.bySize;
    } else {
      draft.ranking.column = column;
      draft.assume("by " + schema.columnName(column));
    }
  }

  /** "the longest serving employees": those who left serve no more. */
  private void stillHere(@Nullable String table, AskedRanking.Adjective adjective) {
    if (table != null
        && (adjective.word().startsWith("longest ") || adjective.word().startsWith("with us"))) {
      new StaffNow(schema, draft, asOf).keepThoseHere(table);
    }
  }

  /** "newest first": by the time of the rows themselves. */
  private Optional<AdjectiveColumn> ageOfRows(String anchor, AskedRanking.Adjective adjective) {
    boolean age = AGES.contains(adjective.word());
    return age && !draft.ranking.superlative
        ? schema
            .timeColumn(anchor)
            .filter(column -> column.table().equals(anchor))
            .map(column -> new AdjectiveColumn(column, !adjective.word().equals("oldest")))
        : Optional.empty();
  }

  /** "largest order": by the money that the event is about. */
  private boolean rankByAmount(AskedRanking.Adjective adjective) {
    String table = draft.subject;
    boolean size = SIZES.contains(adjective.word());
    boolean event =
        table != null
            && schema.timeColumn(table).isPresent()
            && schema.catalog().foreignKeys().stream()
                .anyMatch(key -> key.fromTable().equals(table));
    if (!size || !event || table == null || !draft.metrics.isEmpty()) {
      return false;
    }
    Optional<Metric.ModelMeasure> amount =
        RowValueRule.amount(schema, table).filter(metric -> isOf(metric, table));
    amount.ifPresent(metric -> {
      draft.ranking.metric = metric;
      draft.assume("by " + metric.measure().label().toLowerCase(Locale.ROOT));
      draft.means(adjective.position(), "by " + metric.measure().label());
    });
    return amount.isPresent();
  }

  /** An order is worth its lines; a customer with a date is not worth one of the things he buys. */
  private boolean isOf(Metric amount, String table) {
    return MetricTables.base(schema, amount).equals(table)
        || MetricTables.time(schema, amount).filter(time -> time.table().equals(table)).isPresent();
  }

  /** Whether rows are ranked by something that is not said; the only metric is taken for it. */
  boolean byUnknown() {
    boolean rankedEntities =
        draft.ranking.top || (draft.ranking.asked && draft.clause == Draft.Clause.TOP);
    boolean vague = draft.vague != null || (rankedEntities && draft.metrics.isEmpty());
    if (!vague || !draft.ranking.byNothing()) {
      return false;
    }
    if (draft.metrics.size() == 1) {
      draft.ranking.metric = draft.metrics.getFirst();
      draft.ranking.asked = true;
      return false;
    }
    return draft.metrics.isEmpty();
  }

  /** "department with the highest salary": a column of another table is a metric of the group. */
  void toMetricOfGroups() {
    ColumnRef column = draft.ranking.column;
    String anchor = draft.anchor();
    if (column == null) {
      return;
    }
    boolean grouped =
        !draft.dimensions.isEmpty() && draft.metrics.isEmpty() && draft.ranking.within.isEmpty();
    boolean child =
        anchor != null
            && !anchor.equals(column.table())
            && !schema.joins().manyToOne(anchor, column.table());
    if ((child || grouped) && schema.numeric(column)) {
      boolean most = !Boolean.FALSE.equals(draft.ranking.descending);
      draft.ranking.metric =
          new Metric.ColumnAggregate(
              draft.ranking.explicit || draft.ranking.mostOf
                  ? AggregateKind.SUM
                  : most ? AggregateKind.MAXIMUM : AggregateKind.MINIMUM,
              column,
              false);
      draft.ranking.column = null;
    }
  }

  /** What is ranked; null when nothing is. */
  @Nullable Ranking ranking() {
    if (draft.ranking.byNothing() && draft.ranking.limit == null) {
      return draft.ranking.descending == null ? null : rankedByOnlyMetric();
    }
    Integer limit = limit();
    Metric metric = draft.ranking.metric;
    if (draft.ranking.byNothing() && draft.metrics.size() == 1) {
      metric = draft.metrics.getFirst();
    }
    List<Dimension> within = new WithinGroups(schema, draft).bound();
    boolean one = draft.ranking.limit == null || draft.ranking.limit == 1;
    boolean ties = !within.isEmpty() && one && draft.ranking.superlative;
    return new Ranking(
        metric,
        draft.ranking.column,
        descending(metric),
        limit,
        draft.ranking.explicit,
        within,
        ties,
        of());
  }

  /** "grew most in percent": by the growth, and not by how much more it is. */
  private Ranking.Of of() {
    boolean percent = draft.ranking.of == Ranking.Of.CHANGE && draft.inPercent >= 0;
    return percent ? Ranking.Of.GROWTH : draft.ranking.of;
  }

  private boolean descending(@Nullable Metric metric) {
    if (draft.ranking.best != null) {
      return draft.ranking.best != Polarity.bad(metric, draft.ranking.column);
    }
    return draft.ranking.descending != null
        ? draft.ranking.descending
        : draft.ranking.metric != null || draft.ranking.limit != null;
  }

  /** As many rows as asked for: one for a superlative, some for "top customers"; else all. */
  private @Nullable Integer limit() {
    if (draft.ranking.limit != null) {
      return draft.ranking.limit;
    }
    if (draft.ranking.superlative && !draft.ranking.several) {
      return 1;
    }
    if (draft.ranking.several && draft.ranking.within.isEmpty()) {
      draft.assume("the first " + DEFAULT_TOP);
      return DEFAULT_TOP;
    }
    boolean top =
        !draft.ranking.within.isEmpty()
            || (draft.ranking.asked && draft.clause == Draft.Clause.TOP);
    if (!top || draft.ranking.metric == null || draft.ranking.byOwnMetric) {
      return null;
    }
    draft.assume("the first " + DEFAULT_TOP);
    return DEFAULT_TOP;
  }

  /** The name of the first groups that have one. */
  private Optional<ColumnRef> nameOfGroups() {
    return draft.dimensions.stream()
        .flatMap(dimension ->
            switch (dimension) {
              case Dimension.OfColumn column -> Stream.of(column.column());
              case Dimension.OfEntity entity -> schema.labels(entity.table()).stream().limit(1);
              case Dimension.OfTime _,
                  Dimension.OfDatePart _,
                  Dimension.OfBands _,
                  Dimension.OfCondition _ ->
                  Stream.of();
            })
        .findFirst();
  }

  private @Nullable Ranking rankedByOnlyMetric() {
    ColumnRef name = draft.ranking.byName ? nameOfGroups().orElse(null) : null;
    if (name != null) {
      return new Ranking(null, name, Boolean.TRUE.equals(draft.ranking.descending), null, false);
    }
    ColumnRef period = draft.timeDimension().map(Dimension.OfTime::column).orElse(null);
    if (draft.ranking.byTime && period != null) {
      boolean latest = Boolean.TRUE.equals(draft.ranking.descending);
      return new Ranking(null, period, latest, null, false);
    }
    String subject = draft.subject;
    if (draft.ranking.byTime && draft.metrics.isEmpty() && subject != null) {
      ColumnRef time = schema.timeColumn(subject).orElse(null);
      boolean latest = Boolean.TRUE.equals(draft.ranking.descending);
      if (time != null) {
        return new Ranking(null, time, latest, null, false);
      }
    }
    if (draft.metrics.isEmpty()) {
      ColumnRef column =
          !draft.outputs.isEmpty()
              ? draft.outputs.iterator().next()
              : draft.subject == null ? null : schema.labels(draft.subject).getFirst();
      return new Ranking(null, column, Boolean.TRUE.equals(draft.ranking.descending), null, false);
    }
    if (draft.vague != null && draft.dimensions.isEmpty() && draft.metrics.size() == 1) {
      return null; // "how are things": one number has no order
    }
    Metric metric = draft.metrics.getFirst();
    return new Ranking(metric, null, descending(metric), null, true).by(of());
  }
}
