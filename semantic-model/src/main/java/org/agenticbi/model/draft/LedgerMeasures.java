package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;

/** What finance asks of its bookings: revenue, expenses, profit. */
final class LedgerMeasures {
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

  /** Of these some leave depreciation out, where it is a kind of its own. */
  private static final List<String> COSTS = List.of("costs", "cost", "total costs", "total cost");

  private static final List<String> OPERATING =
      List.of(
          "opex",
          "operating costs",
          "operating cost",
          "operating expense",
          "operating spend",
          "operational costs",
          "running costs",
          "overheads");
  private static final List<String> GOODS =
      List.of("cogs", "cost of sales", "costs of sales", "costs of goods sold", "direct costs");
  private static final List<String> PROFIT =
      List.of("ebit", "operating profit", "operating income", "operating result", "earnings");
  private static final List<String> BEFORE_WRITING_OFF =
      List.of(
          "earnings before interest taxes depreciation and amortization", "cash operating profit");
  private static final List<String> NET =
      List.of("net profit", "net income", "net earnings", "bottom line", "result");

  private static final List<String> BOOKED =
      List.of("amount booked", "posted amount", "amount posted", "ledger amount");

  private final Ledger ledger;

  LedgerMeasures(Ledger ledger) {
    this.ledger = ledger;
  }

  List<Measure> measures() {
    List<String> earned = ledger.values(AccountKind.EARNED);
    MeasureExpression revenue = earned(earned);
    List<Measure> measures = new ArrayList<>();
    if (!ledger.sorted()) {
      measures.add(
          measure("booked amount", bookedWords(), BOOKED, sum(ledger.booked(), List.of())));
      return measures;
    }
    measures.add(measure("revenue", earnedWords(earned), REVENUE, revenue));
    measures.add(measure("expenses", words(ledger.spent()), EXPENSES, booked(ledger.spent())));
    addProfit(measures, revenue);
    addBeforeWritingOff(measures, revenue);
    addOperating(measures);
    addGross(measures, revenue);
    measures.add(measure("booked amount", bookedWords(), BOOKED, sum(ledger.booked(), List.of())));
    return measures;
  }

  /** The operating profit, and what interest and taxes leave of it. */
  private void addProfit(List<Measure> measures, MeasureExpression revenue) {
    MeasureExpression profit = new Calculated(revenue, '-', booked(ledger.spent()));
    List<String> below = ledger.values(AccountKind.BELOW);
    List<String> names = new ArrayList<>(PROFIT);
    if (below.isEmpty()) {
      names.addAll(NET);
      names.add("net result");
    } else {
      measures.add(
          measure(
              "net result",
              "revenue less expenses and " + String.join(" and ", below),
              NET,
              new Calculated(profit, '-', booked(below))));
    }
    measures.add(measure("profit", "revenue less expenses", names, profit));
    measures.add(
        percent(
            "profit margin",
            "profit per revenue",
            List.of("operating margin", "ebit margin", "profitability"),
            new Calculated(profit, '/', revenue)));
  }

  /** EBITDA: where depreciation is told apart. */
  private void addBeforeWritingOff(List<Measure> measures, MeasureExpression revenue) {
    if (ledger.values(AccountKind.WRITTEN_OFF).isEmpty()) {
      return;
    }
    List<String> spent = ledger.values(AccountKind.GOODS, AccountKind.OPERATING, AccountKind.SPENT);
    MeasureExpression result = new Calculated(revenue, '-', booked(spent));
    measures.add(measure("costs before depreciation", words(spent), COSTS, booked(spent)));
    measures.add(
        measure(
            "ebitda", "revenue less " + String.join(" and ", spent), BEFORE_WRITING_OFF, result));
    measures.add(
        percent(
            "ebitda margin",
            "ebitda per revenue",
            List.of("ebitda margin percent", "ebitda percentage"),
            new Calculated(result, '/', revenue)));
  }

  private void addOperating(List<Measure> measures) {
    List<String> operating = operating(ledger);
    if (!operating.isEmpty()) {
      measures.add(measure("operating expenses", words(operating), OPERATING, booked(operating)));
    }
  }

  /** The kinds of accounts that are operating expenses; none where these are not told apart. */
  static List<String> operating(Ledger ledger) {
    List<String> named = ledger.values(AccountKind.OPERATING);
    boolean goods = !ledger.values(AccountKind.GOODS).isEmpty();
    List<String> more =
        named.isEmpty()
            ? ledger.values(AccountKind.SPENT, AccountKind.WRITTEN_OFF)
            : ledger.values(AccountKind.OPERATING, AccountKind.SPENT);
    return goods ? more : named;
  }

  private void addGross(List<Measure> measures, MeasureExpression revenue) {
    List<String> goods = ledger.values(AccountKind.GOODS);
    if (goods.isEmpty()) {
      return;
    }
    MeasureExpression cost = booked(goods);
    MeasureExpression gross = new Calculated(revenue, '-', cost);
    measures.add(measure("cost of goods sold", words(goods), GOODS, cost));
    measures.add(
        measure("gross profit", "revenue less cost of goods", List.of("gross result"), gross));
    measures.add(
        percent(
            "gross margin",
            "gross profit per revenue",
            List.of("gross margin percent", "gross profit margin", "gross margin percentage"),
            new Calculated(gross, '/', revenue)));
  }

  private Measure percent(
      String label, String words, List<String> synonyms, MeasureExpression expression) {
    return new DraftedMeasure(label, words, synonyms, "percent").over(ledger.table(), expression);
  }

  private Measure measure(
      String label, String words, List<String> synonyms, MeasureExpression expression) {
    return new DraftedMeasure(label, words, synonyms, "currency").over(ledger.table(), expression);
  }

  private MeasureExpression booked(List<String> kinds) {
    return sum(ledger.booking().spent(), List.of(ledger.of(kinds)));
  }

  private MeasureExpression earned(List<String> kinds) {
    return sum(ledger.booking().earned(), List.of(ledger.of(kinds)));
  }

  private MeasureExpression sum(RowExpression row, List<RowCondition> accounts) {
    List<RowCondition> conditions = new ArrayList<>(accounts);
    conditions.addAll(ledger.conditions());
    return new Aggregated(AggregateKind.SUM, row, false, conditions);
  }

  private String bookedWords() {
    return ledger.bookedWords() + counted(" where ");
  }

  private String words(List<String> kinds) {
    return ledger.booking().spentWords() + where(kinds);
  }

  private String earnedWords(List<String> kinds) {
    return ledger.booking().earnedWords() + where(kinds);
  }

  private String where(List<String> kinds) {
    return " where "
        + Words.phrase(ledger.kind().name())
        + " is "
        + String.join(" or ", kinds)
        + counted(" and ");
  }

  /** That only posted bookings count, where that is so. */
  private String counted(String before) {
    return ledger.conditions().stream()
        .map(each -> Words.phrase(each.column()) + " is " + String.join(" or ", each.values()))
        .reduce("", (text, each) -> text + (text.isEmpty() ? before : " and ") + each);
  }
}
