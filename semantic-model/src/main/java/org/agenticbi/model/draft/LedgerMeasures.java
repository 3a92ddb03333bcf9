package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;

/** What finance asks of its bookings: revenue, expenses, profit. */
final class LedgerMeasures {
  private static final Set<String> GOODS = Set.of("cogs", "cost of sales", "cost of goods sold");
  private static final Set<String> OPERATING =
      Set.of("opex", "operating expense", "operating expenses");
  private static final List<String> REVENUE =
      List.of("sales", "turnover", "total revenue", "income from sales");
  private static final List<String> EXPENSES =
      List.of(
          "costs",
          "cost",
          "spend",
          "spending",
          "spent",
          "expense",
          "expenditure",
          "expenditures",
          "total expenses",
          "total costs",
          "total cost");
  private static final List<String> PROFIT =
      List.of(
          "ebit",
          "operating profit",
          "operating income",
          "net profit",
          "net income",
          "earnings",
          "operating result",
          "net result",
          "result");

  private final Ledger ledger;

  LedgerMeasures(Ledger ledger) {
    this.ledger = ledger;
  }

  List<Measure> measures() {
    MeasureExpression revenue = booked(ledger.earned());
    MeasureExpression expenses = booked(ledger.spent());
    List<Measure> measures = new ArrayList<>();
    measures.add(measure("revenue", words(ledger.earned()), REVENUE, revenue));
    measures.add(measure("expenses", words(ledger.spent()), EXPENSES, expenses));
    measures.add(
        measure("profit", "revenue less expenses", PROFIT, new Calculated(revenue, '-', expenses)));
    addOperating(measures);
    addGross(measures, revenue);
    return measures;
  }

  private void addOperating(List<Measure> measures) {
    List<String> operating = only(OPERATING);
    if (!operating.isEmpty()) {
      measures.add(
          measure(
              "operating expenses",
              words(operating),
              List.of("opex", "operating costs", "overheads"),
              booked(operating)));
    }
  }

  private void addGross(List<Measure> measures, MeasureExpression revenue) {
    List<String> goods = only(GOODS);
    if (goods.isEmpty()) {
      return;
    }
    MeasureExpression cost = booked(goods);
    MeasureExpression gross = new Calculated(revenue, '-', cost);
    measures.add(
        measure("cost of goods sold", words(goods), List.of("cogs", "cost of sales"), cost));
    measures.add(
        measure("gross profit", "revenue less cost of goods", List.of("gross result"), gross));
    measures.add(
        new DraftedMeasure(
                "gross margin",
                "gross profit per revenue",
                List.of("gross margin percent", "gross profit margin", "gross margin percentage"),
                "percent")
            .over(ledger.table(), new Calculated(gross, '/', revenue)));
  }

  private List<String> only(Set<String> kinds) {
    return ledger.spent().stream()
        .filter(kind -> kinds.contains(kind.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private Measure measure(
      String label, String words, List<String> synonyms, MeasureExpression expression) {
    return new DraftedMeasure(label, words, synonyms, "currency").over(ledger.table(), expression);
  }

  private MeasureExpression booked(List<String> kinds) {
    return new Aggregated(
        AggregateKind.SUM,
        new ColumnValue(ledger.table().name(), ledger.amount().name()),
        false,
        List.of(new RowCondition(ledger.kindTable().name(), ledger.kind().name(), false, kinds)));
  }

  private String words(List<String> kinds) {
    return Words.phrase(ledger.amount().name())
        + " of "
        + Words.phrase(ledger.table().name())
        + " where "
        + Words.phrase(ledger.kind().name())
        + " is "
        + String.join(" or ", kinds);
  }
}
