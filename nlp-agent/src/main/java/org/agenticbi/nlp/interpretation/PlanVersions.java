package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * Tables that hold the same plan more than once, told apart by a column such as {@code version}:
 * the sum over all versions says nothing, and a version is one of the plan, never of what was
 * booked beside it.
 */
public final class PlanVersions {

  private static final Set<String> NAMES =
      Set.of("version", "versions", "scenario", "revision", "iteration");
  private static final int MOST = 12;

  private PlanVersions() {}

  /** Whether a column tells the versions of a plan apart. */
  public static boolean is(Schema schema, ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return profile != null
        && profile.valuesComplete()
        && profile.distinct() > 1
        && profile.distinct() <= MOST
        && NameParts.readings(column.column()).stream()
            .anyMatch(words -> words.stream().anyMatch(NAMES::contains));
  }

  /** Whether a condition says the version of what one of the metrics sums. */
  public static boolean says(Schema schema, Filter filter, List<Metric> metrics) {
    return filter instanceof Filter.Values values
        && is(schema, values.column())
        && metrics.stream().anyMatch(metric -> tables(metric).contains(values.column().table()));
  }

  /** The reading once for each version, where versions are summed that nobody spoke of. */
  static List<Interpretation> unsaid(Schema schema, Interpretation asked) {
    List<Interpretation> readings = new ArrayList<>();
    Optional<ColumnRef> open =
        schema.drafted()
            ? asked.metrics().stream()
                .flatMap(metric -> tables(metric).stream())
                .distinct()
                .map(table -> versions(schema, table))
                .filter(columns -> columns.stream().noneMatch(column -> told(asked, column)))
                .flatMap(List::stream)
                .findFirst()
            : Optional.empty();
    open.ifPresent(column -> {
      Profile profile = schema.column(column).profile();
      for (ValueCount each : profile == null ? List.<ValueCount>of() : profile.values()) {
        List<Filter> filters = new ArrayList<>(asked.filters());
        filters.add(new Filter.Values(column, List.of(each.value()), false));
        readings.add(asked.withFilters(filters));
      }
    });
    return readings;
  }

  /** A version and its scenario: who says one has said which plan. */
  private static List<ColumnRef> versions(Schema schema, String table) {
    return schema.columns(table).stream().filter(column -> is(schema, column)).toList();
  }

  private static boolean told(Interpretation asked, ColumnRef column) {
    return asked.dimensions().contains(new Dimension.OfColumn(column))
        || asked.filters().stream().anyMatch(filter -> on(filter, column))
        || (asked.shareOf() != null && on(asked.shareOf(), column))
        || asked.metrics().stream().anyMatch(metric -> fixes(metric, column));
  }

  private static boolean on(Filter filter, ColumnRef column) {
    return filter instanceof Filter.Values values && values.column().equals(column);
  }

  /** The measure is of one version already, or compares versions. */
  private static boolean fixes(Metric metric, ColumnRef column) {
    return switch (metric) {
      case Metric.ModelMeasure measure ->
          sums(measure.measure().expression()).stream()
              .flatMap(sum -> sum.filters().stream())
              .anyMatch(condition ->
                  condition.table().equals(column.table())
                      && condition.column().equals(column.column()));
      case Metric.OverGroups over -> fixes(over.inner(), column);
      case Metric.Portion portion -> on(portion.part(), column);
      case Metric.ColumnAggregate _, Metric.RowCount _, Metric.SpanAggregate _ -> false;
      case Metric.PerHead ratio -> fixes(ratio.total(), column);
      case Metric.OfStaff _ -> false;
    };
  }

  /** The tables of what is summed. */
  private static Set<String> tables(Metric metric) {
    Set<String> tables = new LinkedHashSet<>();
    switch (metric) {
      case Metric.ModelMeasure measure ->
          sums(measure.measure().expression()).stream()
              .map(Aggregated::row)
              .filter(ColumnValue.class::isInstance)
              .forEach(row -> tables.add(((ColumnValue) row).table()));
      case Metric.ColumnAggregate aggregate -> {
        if (aggregate.kind() == AggregateKind.SUM) {
          tables.add(aggregate.column().table());
        }
      }
      case Metric.OverGroups over -> tables.addAll(tables(over.inner()));
      case Metric.Portion portion -> tables.addAll(tables(portion.whole()));
      case Metric.PerHead ratio -> tables.addAll(tables(ratio.total()));
      case Metric.RowCount _, Metric.SpanAggregate _, Metric.OfStaff _ -> {}
    }
    return tables;
  }

  private static List<Aggregated> sums(MeasureExpression expression) {
    return switch (expression) {
      case Aggregated sum ->
          sum.aggregate() == AggregateKind.SUM ? List.of(sum) : List.<Aggregated>of();
      case Calculated calculated -> {
        List<Aggregated> both = new ArrayList<>(sums(calculated.left()));
        both.addAll(sums(calculated.right()));
        yield both;
      }
      case MeasureExpression.Constant _ -> List.of();
    };
  }
}
