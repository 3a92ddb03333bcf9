package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** What was forecast, where it stands in a column beside what was planned and what was booked. */
final class ForecastMeasures {

  /** How columns and versions of plans are called that hold what is expected. */
  static final Set<String> WORDS = Set.of("forecast", "forecasts", "fcst", "fc", "outlook");

  /** What the forecast of all accounts goes by. */
  static final List<String> NAMES =
      List.of("forecast amount", "forecasted amount", "forecasted", "forecasts", "outlook");

  private static final Set<String> OTHERS =
      Set.of("date", "version", "fte", "headcount", "hours", "days", "percent", "rate", "accuracy");

  private final Table table;
  private final @Nullable Ledger ledger;

  /**
   * Over one table.
   *
   * @param ledger where that table tells apart what was earned and spent; null for nowhere
   */
  ForecastMeasures(Table table, @Nullable Ledger ledger) {
    this.table = table;
    this.ledger = ledger;
  }

  /** The forecast, and that of each kind of account; none unless just one column holds it. */
  List<Measure> measures() {
    List<Column> forecast = table.columns().stream().filter(ForecastMeasures::forecast).toList();
    return forecast.size() == 1 ? of(forecast.getFirst()) : List.of();
  }

  private static boolean forecast(Column column) {
    Set<String> words = new HashSet<>(Words.of(column.name()));
    return column.role() == ColumnRole.MEASURE
        && words.stream().anyMatch(WORDS::contains)
        && words.stream().noneMatch(OTHERS::contains);
  }

  private List<Measure> of(Column column) {
    List<Measure> measures = new ArrayList<>();
    String sums = Words.phrase(column.name()) + " of " + Words.phrase(table.name());
    measures.add(measure("forecast", sums, NAMES, column, List.of()));
    if (ledger != null && ledger.table().equals(table)) {
      kind(measures, column, sums, "revenue", ledger.values(AccountKind.EARNED));
      kind(measures, column, sums, "expenses", ledger.spent());
    }
    return measures;
  }

  private void kind(
      List<Measure> measures, Column column, String sums, String kind, List<String> values) {
    if (values.isEmpty() || ledger == null) {
      return;
    }
    String words = sums + " where the account is " + String.join(" or ", values);
    List<String> names =
        Stream.of(" forecast", " outlook")
            .flatMap(said -> Stream.of(kind + said, said.strip() + " for " + kind))
            .toList();
    List<String> all = new ArrayList<>(names);
    all.add("forecast of " + kind);
    all.add("forecasted " + kind);
    measures.add(measure("forecast " + kind, words, all, column, List.of(ledger.of(values))));
  }

  private Measure measure(
      String name, String words, List<String> names, Column column, List<RowCondition> rows) {
    ColumnValue value = new ColumnValue(table.name(), column.name());
    return new DraftedMeasure(name, words, names, "currency")
        .over(table, new Aggregated(AggregateKind.SUM, value, false, rows));
  }
}
