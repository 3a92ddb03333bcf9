package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** Headcounts that are written down month by month: their mean over these months. */
final class HeadcountTimes {

  private static final Set<String> HEADS =
      Set.of("headcount", "headcnt", "heads", "employees", "staff", "hc");
  private static final Set<String> WORKED = Set.of("fte", "ftes");

  private HeadcountTimes() {}

  /** The mean of the only such headcount; of full time equivalents where these are asked for. */
  static Optional<Metric> average(Schema schema, boolean fte) {
    List<Measure> standing =
        schema.model().measures().stream()
            .filter(measure -> measure.semiAdditive() && measure.timeColumn() != null)
            .toList();
    List<Measure> named =
        standing.stream().filter(measure -> of(measure, fte ? WORKED : HEADS)).toList();
    if (named.isEmpty() && !fte) {
      named = standing.stream().filter(measure -> of(measure, WORKED)).toList();
    }
    return named.size() == 1 ? overTimes(schema, named.getFirst()) : Optional.empty();
  }

  private static boolean of(Measure measure, Set<String> words) {
    return measure.expression() instanceof MeasureExpression.Aggregated sum
        && sum.aggregate() == AggregateKind.SUM
        && sum.row() instanceof RowExpression.ColumnValue value
        && ColumnWords.of(new ColumnRef(value.table(), value.column())).stream()
            .anyMatch(words::contains)
        && !planned(value);
  }

  private static boolean planned(RowExpression.ColumnValue value) {
    return ColumnWords.of(new ColumnRef(value.table(), value.column())).stream()
        .anyMatch(Set.of("plan", "planned", "budget", "budgeted", "target")::contains);
  }

  /** The sum over all times, by how many times these are. */
  private static Optional<Metric> overTimes(Schema schema, Measure measure) {
    ColumnRef time = new SemiAdditive(schema).time(measure);
    if (!time.table().equals(measure.table())) {
      return Optional.empty();
    }
    MeasureExpression times =
        new MeasureExpression.Aggregated(
            AggregateKind.COUNT,
            new RowExpression.ColumnValue(time.table(), time.column()),
            true,
            List.of());
    return Optional.of(
        new Metric.ModelMeasure(
            new Measure(
                "average_" + measure.name(),
                "average " + measure.label(),
                "mean over " + schema.columnName(time),
                List.of(),
                measure.table(),
                new MeasureExpression.Calculated(measure.expression(), '/', times),
                null,
                null,
                null,
                measure.timeColumn())));
  }

  /** The column that says how much of a full time someone works. */
  static Optional<ColumnRef> worked(Schema schema, String table) {
    return schema.columns(table).stream()
        .filter(schema::quantity)
        .filter(column -> ColumnWords.of(column).stream().anyMatch(WORKED::contains))
        .findFirst();
  }
}
