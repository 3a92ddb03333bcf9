package org.agenticbi.nlp.plan;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.MetricTables;
import org.agenticbi.nlp.schema.Schema;

/**
 * Chooses the table over whose rows a block computes.
 *
 * <p>It must reach every dimension without multiplying rows (the fan trap). Where the table of a
 * metric does not, only a metric that does not mind repeated rows may move to a finer table; any
 * other is refused with the reason, never summed twice.
 */
final class RootChoice {

  private final Schema schema;

  RootChoice(Schema schema) {
    this.schema = schema;
  }

  /** The root for a metric grouped by dimensions. */
  String forMetric(Metric metric, List<Dimension> dimensions) {
    String base = MetricTables.base(schema, metric);
    Set<String> wanted = tables(dimensions);
    if (reachesAll(base, wanted)) {
      return base;
    }
    Set<String> all = new LinkedHashSet<>(wanted);
    all.add(base);
    Optional<String> finer = finest(all);
    if (finer.isEmpty() || !indifferentToRepeats(metric)) {
      throw new PlanProblem(refusal(metric, base, wanted));
    }
    return finer.get();
  }

  /**
   * The root for the only metric: "customers who ordered per month" are counted by the orders,
   * whose time it is. Numbers that mind repeated rows keep their own time.
   */
  String inTime(Metric metric, List<Dimension> dimensions) {
    String root = forMetric(metric, dimensions);
    if (!indifferentToRepeats(metric)) {
      return root;
    }
    Set<String> all = new LinkedHashSet<>();
    for (Dimension dimension : dimensions) {
      if (dimension instanceof Dimension.OfTime time && time.column() != null) {
        String table = time.column().table();
        if (!table.equals(root) && schema.joins().manyToOne(table, root)) {
          all.add(table);
        }
      }
    }
    if (all.isEmpty()) {
      return root;
    }
    all.add(root);
    return finest(all).orElse(root);
  }

  /** The nearest table that reaches all of these. */
  Optional<String> finest(Set<String> tables) {
    Optional<Set<String>> below =
        tables.stream().map(schema.joins()::below).min(Comparator.comparingInt(Set::size));
    return schema.tables().stream()
        .map(Table::name)
        .filter(table -> below.isEmpty() || below.get().contains(table))
        .filter(table -> reachesAll(table, tables))
        .min(Comparator.comparingDouble(table -> distance(table, tables)));
  }

  private double distance(String from, Set<String> tables) {
    return tables.stream().mapToDouble(table -> schema.joins().distance(from, table)).sum();
  }

  private boolean reachesAll(String from, Set<String> tables) {
    return tables.stream()
        .allMatch(table -> table.equals(from) || schema.joins().manyToOne(from, table));
  }

  private static boolean indifferentToRepeats(Metric metric) {
    return switch (metric) {
      case Metric.RowCount _ -> true;
      case Metric.ColumnAggregate aggregate ->
          aggregate.distinct()
              || aggregate.kind() == AggregateKind.MAXIMUM
              || aggregate.kind() == AggregateKind.MINIMUM;
      case Metric.ModelMeasure measure ->
          measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated
              && (aggregated.distinct() || aggregated.row() instanceof RowExpression.Star);
      case Metric.OverGroups over -> indifferentToRepeats(over.inner());
      case Metric.Portion portion -> indifferentToRepeats(portion.whole());
      case Metric.OfStaff _, Metric.PerHead _ -> false;
      case Metric.SpanAggregate aggregate ->
          aggregate.kind() == AggregateKind.MAXIMUM || aggregate.kind() == AggregateKind.MINIMUM;
    };
  }

  private String refusal(Metric metric, String base, Set<String> wanted) {
    String out =
        wanted.stream()
            .filter(table -> !table.equals(base) && !schema.joins().manyToOne(base, table))
            .map(schema::tableName)
            .findFirst()
            .orElse("that");
    return "The "
        + new ColumnNames(schema).label(metric)
        + " is known for each row of "
        + schema.tableName(base)
        + ", and cannot be divided by "
        + out
        + " without counting some of it twice.";
  }

  /** The tables of dimensions. */
  static Set<String> tables(List<Dimension> dimensions) {
    Set<String> tables = new LinkedHashSet<>();
    for (Dimension dimension : dimensions) {
      switch (dimension) {
        case Dimension.OfColumn column -> tables.add(column.column().table());
        case Dimension.OfEntity entity -> tables.add(entity.table());
        case Dimension.OfBands bands -> tables.add(bands.column().table());
        case Dimension.OfCondition condition -> tables.add(condition.filter().table());
        case Dimension.OfTime _, Dimension.OfDatePart _ -> {}
      }
    }
    return tables;
  }
}
