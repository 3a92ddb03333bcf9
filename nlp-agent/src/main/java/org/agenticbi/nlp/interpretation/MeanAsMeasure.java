package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * Means over the rows of a table as measures: the mean of a column of these rows themselves, or a
 * total divided by how many of them it comes from. Unlike means over groups that are computed
 * first, these can be compared over time and stand beside other numbers: "average invoice this year
 * against last year", "number of bills and average bill".
 */
final class MeanAsMeasure {

  private final Schema schema;

  MeanAsMeasure(Schema schema) {
    this.schema = schema;
  }

  /** The metrics of a draft, those that are means over rows as measures. */
  List<Metric> all(List<Metric> metrics) {
    return metrics.stream().map(metric -> of(metric).orElse(metric)).toList();
  }

  private Optional<Metric> of(Metric metric) {
    return metric instanceof Metric.AverageOver mean
            && mean.kind() == AggregateKind.AVERAGE
            && mean.each() instanceof Dimension.OfEntity each
            && mean.inner() instanceof Metric.ModelMeasure total
            && OverGroupsCompletion.additive(total)
        ? of(total.measure(), each.table())
        : Optional.empty();
  }

  private Optional<Metric> of(Measure total, String rows) {
    if (!(total.expression() instanceof MeasureExpression.Aggregated sum) || total.semiAdditive()) {
      return Optional.empty();
    }
    if (total.table().equals(rows) && sum.aggregate() == AggregateKind.SUM) {
      return Optional.of(
          named(
              total,
              "average " + total.label(),
              new MeasureExpression.Aggregated(
                  AggregateKind.AVERAGE, sum.row(), false, sum.filters())));
    }
    return counted(total.table(), rows)
        .map(key ->
            named(
                total,
                "average " + total.label() + " per " + Schema.singular(schema.tableName(rows)),
                new MeasureExpression.Calculated(
                    sum,
                    '/',
                    new MeasureExpression.Aggregated(
                        AggregateKind.COUNT,
                        new RowExpression.ColumnValue(key.table(), key.column()),
                        true,
                        named(sum.filters(), key)))));
  }

  /** What is left out of the total does not count as one that it comes from. */
  private static List<RowCondition> named(List<RowCondition> filters, ColumnRef key) {
    return filters.stream().filter(each -> !each.column().equals(key.column())).toList();
  }

  /** The column by which the rows that a total comes from are told apart. */
  private Optional<ColumnRef> counted(String table, String rows) {
    List<ColumnRef> keys = new ArrayList<>();
    schema.catalog().foreignKeys().stream()
        .filter(key -> key.fromTable().equals(table) && key.toTable().equals(rows))
        .filter(key -> key.fromColumns().size() == 1)
        .forEach(key -> keys.add(new ColumnRef(table, key.fromColumns().getFirst())));
    return keys.size() == 1 ? Optional.of(keys.getFirst()) : own(table, rows);
  }

  private Optional<ColumnRef> own(String table, String rows) {
    List<ColumnRef> key = schema.primaryKey(rows);
    return key.size() == 1 && table.equals(rows) ? Optional.of(key.getFirst()) : Optional.empty();
  }

  private static Metric named(Measure total, String label, MeasureExpression expression) {
    return new Metric.ModelMeasure(
        new Measure(
            label.replace(' ', '_').toLowerCase(Locale.ROOT),
            label,
            total.description(),
            List.of(),
            total.table(),
            expression,
            total.unit(),
            "integer".equals(total.format()) ? null : total.format(),
            total.scale(),
            total.timeColumn()));
  }
}
