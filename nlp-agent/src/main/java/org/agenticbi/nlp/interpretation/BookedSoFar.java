package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * "Expenses per month this year", "over plan this year": where the months that are still to come
 * stand in the same rows as a plan without anything booked, what was booked ends with today, and so
 * does the plan beside it. A forecast beside it is asked for as a whole.
 */
final class BookedSoFar {

  private static final Set<String> AHEAD =
      Set.of(
          "forecast", "forecasted", "fcst", "fc", "outlook", "estimate", "projection", "projected");

  private final Schema schema;
  private final Draft draft;
  private final LocalDate asOf;

  BookedSoFar(Schema schema, Draft draft, LocalDate asOf) {
    this.schema = schema;
    this.draft = draft;
    this.asOf = asOf;
  }

  /** Ends the windows, or the course over time, with today. */
  void complete(ColumnRef time) {
    Set<ColumnRef> summed = summed();
    boolean ends =
        schema.drafted()
            && planned(time)
            && summed.stream().anyMatch(column -> booked(column) && sameRows(column, time))
            && summed.stream().noneMatch(BookedSoFar::ahead);
    if (!ends) {
      return;
    }
    draft.time.windows.replaceAll(window -> window.upTo(asOf));
    if (draft.time.windows.isEmpty() && draft.timeDimension().isPresent()) {
      draft.time.windows.add(TimeWindow.of(null, asOf.plusDays(1), null));
    }
  }

  /** Whether the rows go on beyond today. */
  private boolean planned(ColumnRef time) {
    Profile profile = schema.column(time).profile();
    String last = profile == null ? null : profile.maximum();
    return last != null
        && last.matches("\\d{4}-\\d{2}.*")
        && last.substring(0, 7).compareTo(asOf.toString().substring(0, 7)) > 0;
  }

  private static boolean sameRows(ColumnRef column, ColumnRef time) {
    return column.table().equals(time.table());
  }

  /** Whether it is what the drafted actual sums, and is left open in some rows. */
  private boolean booked(ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return profile != null
        && profile.nullShare() > 0
        && schema.model().measures().stream()
            .filter(measure -> measure.name().equals("actual"))
            .anyMatch(measure -> columns(measure.expression()).contains(column));
  }

  private static boolean ahead(ColumnRef column) {
    return List.of(Schema.words(column.column()).split(" ")).stream().anyMatch(AHEAD::contains);
  }

  private Set<ColumnRef> summed() {
    List<Metric> metrics = new ArrayList<>(draft.metrics);
    if (draft.ranking.metric != null) {
      metrics.add(draft.ranking.metric);
    }
    draft.conditions.forEach(condition -> metrics.add(condition.metric()));
    Set<ColumnRef> columns = new TreeSet<>();
    metrics.forEach(metric -> columns.addAll(columns(metric)));
    return columns;
  }

  private static List<ColumnRef> columns(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> columns(measure.measure().expression());
      case Metric.ColumnAggregate aggregate -> List.of(aggregate.column());
      case Metric.Portion portion -> columns(portion.whole());
      case Metric.OverGroups over -> columns(over.inner());
      case Metric.RowCount _, Metric.SpanAggregate _, Metric.OfStaff _ -> List.of();
      case Metric.PerHead ratio -> columns(ratio.total());
    };
  }

  private static List<ColumnRef> columns(MeasureExpression expression) {
    return switch (expression) {
      case MeasureExpression.Aggregated aggregated -> columns(aggregated.row());
      case MeasureExpression.Calculated calculated -> {
        List<ColumnRef> both = new ArrayList<>(columns(calculated.left()));
        both.addAll(columns(calculated.right()));
        yield both;
      }
      case MeasureExpression.Constant _ -> List.of();
    };
  }

  /** Only a row that is its column: a calculation of several is told by none of them. */
  private static List<ColumnRef> columns(RowExpression row) {
    return row instanceof RowExpression.ColumnValue value
        ? List.of(new ColumnRef(value.table(), value.column()))
        : List.of();
  }
}
