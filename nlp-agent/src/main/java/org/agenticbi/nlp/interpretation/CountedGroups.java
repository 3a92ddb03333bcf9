package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "how many departments is that?" behind costs by department: the groups themselves are counted, by
 * the key that the rows of the number have of them.
 */
final class CountedGroups {

  private final Schema schema;
  private final Interpretation previous;

  CountedGroups(Schema schema, Interpretation previous) {
    this.schema = schema;
    this.previous = previous;
  }

  /** The groups of before that a metric counts; empty where it counts something else. */
  Optional<Dimension> of(Metric metric) {
    return previous.dimensions().stream().filter(each -> counts(metric, each)).findFirst();
  }

  private static boolean counts(Metric metric, Dimension dimension) {
    return switch (dimension) {
      case Dimension.OfEntity entity -> metric.equals(new Metric.RowCount(entity.table()));
      case Dimension.OfColumn column ->
          metric.equals(new Metric.ColumnAggregate(AggregateKind.COUNT, column.column(), true));
      case Dimension.OfTime _,
          Dimension.OfDatePart _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          false;
    };
  }

  /** Counts the groups instead; what chose some of them by a number is lost on the way. */
  void into(Draft said, Draft draft, Dimension groups) {
    boolean chosen =
        !previous.having().isEmpty()
            || (previous.ranking() != null && previous.ranking().limit() != null);
    Optional<Metric> number = chosen ? Optional.empty() : number(groups);
    if (number.isEmpty()) {
      said.unsupported = "the number of these groups";
      return;
    }
    said.metrics.clear();
    said.metrics.add(number.get());
    draft.dimensions.remove(groups);
  }

  private Optional<Metric> number(Dimension groups) {
    String base = MetricTables.base(schema, previous.metrics().getFirst());
    return switch (groups) {
      case Dimension.OfEntity entity -> key(base, entity.table()).map(CountedGroups::different);
      case Dimension.OfColumn column ->
          column.column().table().equals(base)
              ? Optional.of(different(column.column()))
              : Optional.empty();
      case Dimension.OfTime _,
          Dimension.OfDatePart _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          Optional.empty();
    };
  }

  private Optional<ColumnRef> key(String from, String to) {
    List<ForeignKey> keys =
        schema.catalog().foreignKeys().stream()
            .filter(key -> key.fromTable().equals(from) && key.toTable().equals(to))
            .filter(key -> key.fromColumns().size() == 1)
            .toList();
    return keys.size() == 1
        ? Optional.of(new ColumnRef(from, keys.getFirst().fromColumns().getFirst()))
        : Optional.empty();
  }

  private static Metric different(ColumnRef column) {
    return new Metric.ColumnAggregate(AggregateKind.COUNT, column, true);
  }
}
