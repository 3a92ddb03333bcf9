package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.protocol.ColumnRole;

/** What money there is and what is owed to lenders: loans, and movements on bank accounts. */
final class DebtMeasures {

  private static final Set<String> LOANS =
      Set.of("loan", "facility", "borrowing", "debt", "mortgage");
  private static final Set<String> PARTS =
      Set.of("payment", "repayment", "schedule", "instalment", "installment", "rate", "covenant");
  private static final Set<String> OWED = Set.of("outstanding", "remaining");
  private static final List<String> DEBT =
      List.of(
          "debt",
          "total debt",
          "outstanding loans",
          "outstanding loan balance",
          "loan balance",
          "loans outstanding",
          "borrowings",
          "outstanding principal");
  private static final Set<String> CASH = Set.of("cash", "bank", "treasury");
  private static final Set<String> MOVES =
      Set.of("movement", "transaction", "flow", "entry", "posting", "txn");
  private static final List<String> FLOW =
      List.of(
          "cash flow",
          "cashflow",
          "net cash",
          "net cash movement",
          "net cashflow",
          "cash movement");

  private final Catalog catalog;

  DebtMeasures(Catalog catalog) {
    this.catalog = catalog;
  }

  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (Table table : catalog.tables()) {
      Set<String> words = Set.copyOf(Words.of(table.name()).stream().map(Singulars::of).toList());
      if (any(words, LOANS) && !any(words, PARTS)) {
        addDebt(table, measures);
      }
      if (any(words, CASH) && any(words, MOVES) && !Relations.times(table).isEmpty()) {
        addFlow(table, measures);
      }
    }
    return List.copyOf(measures);
  }

  private static void addDebt(Table table, List<Measure> measures) {
    List<Column> owed =
        table.columns().stream()
            .filter(column -> column.role() == ColumnRole.MEASURE)
            .filter(column -> any(Set.copyOf(Words.of(column.name())), OWED))
            .toList();
    if (owed.size() == 1 && Snapshots.time(table).isEmpty()) {
      measures.add(measure(table, owed.getFirst(), "outstanding debt", DEBT).asSemiAdditive(null));
    }
  }

  /** What came in less what went out, where one amount has the sign of both. */
  private static void addFlow(Table table, List<Measure> measures) {
    List<Column> amounts =
        ColumnMeanings.amounts(table.columns()).filter(DebtMeasures::signed).toList();
    if (amounts.size() == 1) {
      measures.add(measure(table, amounts.getFirst(), "net cash flow", FLOW));
    }
  }

  private static boolean signed(Column column) {
    return column.profile() != null
        && column.profile().minimum() != null
        && column.profile().minimum().startsWith("-");
  }

  private static Measure measure(Table table, Column column, String label, List<String> names) {
    String words = Words.phrase(column.name()) + " of " + Words.phrase(table.name());
    return new DraftedMeasure(label, words, names, "currency")
        .over(
            table,
            new Aggregated(
                AggregateKind.SUM, new ColumnValue(table.name(), column.name()), false, List.of()));
  }

  private static boolean any(Set<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }
}
