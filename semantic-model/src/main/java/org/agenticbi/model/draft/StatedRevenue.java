package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.protocol.ColumnRole;

/**
 * Revenue that a table of figures per period states: it is the revenue of the business, while its
 * invoices, which come to about the same, say how much was billed.
 */
final class StatedRevenue {

  private static final Set<List<String>> REVENUE =
      Set.of(
          List.of("revenue"),
          List.of("revenues"),
          List.of("sales"),
          List.of("turnover"),
          List.of("total", "revenue"),
          List.of("total", "sales"),
          List.of("net", "revenue"),
          List.of("net", "sales"),
          List.of("revenue", "amount"),
          List.of("sales", "amount"));
  private static final Set<String> PLANNED =
      Set.of("budget", "plan", "planned", "target", "forecast", "quota", "goal");

  private StatedRevenue() {}

  /** The measure; none where no table states it, or more than one. */
  static Optional<Measure> of(Catalog catalog, Relations relations) {
    List<Measure> stated = new ArrayList<>();
    for (Table table : catalog.tables()) {
      if (statement(table, relations)) {
        table.columns().stream()
            .filter(column -> column.role() == ColumnRole.MEASURE)
            .filter(column -> REVENUE.contains(Words.of(column.name())))
            .findFirst()
            .map(column -> measure(table, column))
            .ifPresent(stated::add);
      }
    }
    return stated.size() == 1 ? Optional.of(stated.getFirst()) : Optional.empty();
  }

  /** A row for each period, perhaps of each of some things: no event, no thing. */
  private static boolean statement(Table table, Relations relations) {
    List<Column> times = Relations.times(table);
    boolean planned = Words.of(table.name()).stream().anyMatch(PLANNED::contains);
    return times.size() == 1
        && !planned
        && !relations.namedByThings(table)
        && table.primaryKey().contains(times.getFirst().name());
  }

  private static Measure measure(Table table, Column column) {
    String words = Words.phrase(column.name()) + " of " + Words.phrase(table.name());
    return new DraftedMeasure("revenue", words, SaleMeasures.REVENUE, "currency")
        .over(
            table,
            new Aggregated(
                AggregateKind.SUM, new ColumnValue(table.name(), column.name()), false, List.of()));
  }
}
