package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/** "list them", "which ones are these?": the rows that were counted before. */
final class MergedRows {

  private static final Set<String> LISTING = Set.of("list", "list out", "enumerate");

  private static final Set<String> PRONOUNS =
      Set.of("them", "those", "these", "they", "it", "of them", "of those", "of these");

  private final Schema schema;
  private final Interpretation previous;
  private final Draft said;
  private final List<Mention> mentions;

  MergedRows(Schema schema, Interpretation previous, Draft said, List<Mention> mentions) {
    this.schema = schema;
    this.previous = previous;
    this.said = said;
    this.mentions = mentions;
  }

  /** Whether the rows are wanted, rather than their number. */
  boolean wanted() {
    return theFirstOfRows() || listedAlone();
  }

  /** "and the biggest bill?" behind amounts of bills: that row, and none of the groups. */
  private boolean theFirstOfRows() {
    String rows = said.subject;
    boolean plain =
        said.metrics.isEmpty()
            && said.dimensions.isEmpty()
            && said.outputs.isEmpty()
            && said.filters.isEmpty()
            && said.time.windows.isEmpty()
            && said.pending.isEmpty()
            && said.ranking.byNothing()
            && !said.share;
    boolean first = said.ranking.superlative || said.ranking.limit != null;
    return rows != null
        && plain
        && first
        && previous.aggregated()
        && previous.metrics().size() == 1
        && summed(previous.metrics().getFirst()).filter(rows::equals).isPresent();
  }

  private boolean listedAlone() {
    boolean nothingElse =
        said.metrics.isEmpty()
            && said.dimensions.isEmpty()
            && said.outputs.isEmpty()
            && said.subject == null
            && said.pending.isEmpty()
            && said.chart == null
            && said.ranking.metric == null
            && !said.share;
    if (!nothingElse || !previous.aggregated() || mentions.isEmpty()) {
      return false;
    }
    return listed() || whichOnes();
  }

  private boolean listed() {
    return mentions.getFirst() instanceof Mention.Cue cue && LISTING.contains(cue.phrase());
  }

  private boolean whichOnes() {
    boolean which =
        mentions.getFirst() instanceof Mention.Cue cue && cue.phrase().startsWith("which");
    return which
        && mentions.stream()
            .skip(1)
            .allMatch(mention ->
                mention instanceof Mention.Unknown unknown
                    ? !unknown.content()
                    : mention instanceof Mention.Cue cue
                        && (PRONOUNS.contains(cue.phrase()) || cue.kind() == CueKind.EQUAL));
  }

  /** Lists what was counted; what was summed or already stands by its name stays. */
  void into(Draft draft) {
    if (ofNamedThings()) {
      return;
    }
    Set<String> counted = new TreeSet<>();
    for (Metric metric : previous.metrics()) {
      rows(metric).ifPresentOrElse(counted::add, () -> counted.add(""));
    }
    if (counted.size() != 1 || counted.contains("")) {
      draft.unsupported = "list the rows behind these numbers";
      return;
    }
    String rows = counted.iterator().next();
    draft.filters.addAll(ofTheSums());
    draft.metrics.clear();
    draft.dimensions.clear();
    draft.conditions.clear();
    draft.ranking.metric = null;
    draft.ranking.asked = false;
    draft.ranking.limit = null;
    draft.share = false;
    draft.time.growth = false;
    draft.subject = rows;
    first(draft, rows);
  }

  /** "list the five largest": by the amount of each. */
  private void first(Draft draft, String rows) {
    if (said.ranking.limit == null && !said.ranking.asked) {
      return;
    }
    Draft alone = new Draft();
    alone.subject = rows;
    Optional<ColumnRef> amount =
        summedColumn()
            .filter(column -> column.table().equals(rows))
            .or(() -> MoneyColumn.of(schema, rows))
            .or(() -> new RowAmount(schema, alone).column(false));
    if (amount.isEmpty() || !said.ranking.byNothing()) {
      draft.unsupported = "put these rows in order by a number that is not named";
      return;
    }
    draft.ranking.asked = true;
    draft.ranking.column = amount.get();
    draft.ranking.descending = said.ranking.descending == null || said.ranking.descending;
    draft.ranking.limit =
        said.ranking.limit == null && said.ranking.superlative ? (Integer) 1 : said.ranking.limit;
    draft.ranking.explicit = true;
  }

  private Optional<ColumnRef> summedColumn() {
    return columnOf(previous.metrics().getFirst());
  }

  /** What a sum is of, where it is a column. */
  static Optional<ColumnRef> columnOf(Metric metric) {
    return switch (metric) {
      case Metric.ColumnAggregate sum -> Optional.of(sum.column());
      case Metric.ModelMeasure measure -> columnOf(plainSum(measure));
      case Metric.RowCount _,
          Metric.OverGroups _,
          Metric.Portion _,
          Metric.SpanAggregate _,
          Metric.OfStaff _,
          Metric.PerHead _ ->
          Optional.empty();
    };
  }

  private static Optional<ColumnRef> columnOf(@Nullable Aggregated sum) {
    return sum != null && sum.row() instanceof RowExpression.ColumnValue value
        ? Optional.of(new ColumnRef(value.table(), value.column()))
        : Optional.empty();
  }

  /** The rows that were counted, or whose amounts were summed without groups. */
  private Optional<String> rows(Metric metric) {
    if (metric instanceof Metric.RowCount(String table)) {
      return Optional.of(table);
    }
    boolean alone = previous.dimensions().isEmpty() || theFirstOfRows();
    return alone && previous.metrics().size() == 1 ? summed(metric) : Optional.empty();
  }

  private Optional<String> summed(Metric metric) {
    return switch (metric) {
      case Metric.ColumnAggregate sum when sum.kind() == AggregateKind.SUM ->
          Optional.of(sum.column().table());
      case Metric.ModelMeasure measure when plainSum(measure) != null ->
          Optional.of(measure.measure().table());
      case Metric.ColumnAggregate _,
          Metric.ModelMeasure _,
          Metric.RowCount _,
          Metric.OverGroups _,
          Metric.Portion _,
          Metric.SpanAggregate _,
          Metric.OfStaff _,
          Metric.PerHead _ ->
          Optional.empty();
    };
  }

  private static @Nullable Aggregated plainSum(Metric.ModelMeasure measure) {
    return measure.measure().expression() instanceof Aggregated sum
            && sum.aggregate() == AggregateKind.SUM
            && !measure.measure().semiAdditive()
        ? sum
        : null;
  }

  /** What the amounts that were summed had to fulfil: "except void". */
  private List<Filter> ofTheSums() {
    return previous.metrics().stream().flatMap(metric -> ofTheSum(metric).stream()).toList();
  }

  /** The conditions on rows that belong to a sum. */
  static List<Filter> ofTheSum(Metric metric) {
    List<Filter> filters = new ArrayList<>();
    Aggregated sum = metric instanceof Metric.ModelMeasure measure ? plainSum(measure) : null;
    if (sum != null) {
      sum.filters().forEach(each -> filters.add(filter(each)));
    }
    return filters;
  }

  private static Filter filter(RowCondition condition) {
    ColumnRef column = new ColumnRef(condition.table(), condition.column());
    return condition.values().isEmpty()
        ? new Filter.Missing(column, condition.negated())
        : new Filter.Values(column, condition.values(), condition.negated());
  }

  /** "top 5 customers", "list them": the customers are listed already. */
  private boolean ofNamedThings() {
    return previous.ranking() != null
        && previous.ranking().limit() != null
        && !previous.dimensions().isEmpty();
  }
}
