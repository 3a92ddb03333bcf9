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

/**
 * What is charged besides what is sold: the extras of bookings, the options of rentals. It is no
 * part of the revenue, and is named for the things that it is charged for.
 */
final class AddOnMeasures {

  private static final Set<String> NOT_EARNED =
      Set.of(
          "claim",
          "payment",
          "payout",
          "refund",
          "return",
          "expense",
          "complaint",
          "discount",
          "tax",
          "commission",
          "penalty",
          "invoice",
          "bill",
          "credit",
          "cost",
          "review",
          "budget",
          "target",
          "shipment",
          "delivery",
          "purchase",
          "receipt",
          "log",
          "history");

  private AddOnMeasures() {}

  /**
   * The measures of what is charged besides.
   *
   * @param known the measures that there are already
   */
  static List<Measure> of(Catalog catalog, Relations relations, Sale sale, List<Measure> known) {
    List<Measure> measures = new ArrayList<>();
    for (Table table : catalog.tables()) {
      boolean measured = known.stream().anyMatch(each -> each.table().equals(table.name()));
      List<Table> parents = relations.parents(table);
      boolean beside = parents.contains(sale.table()) || parents.contains(sale.orders());
      boolean other =
          Words.of(table.name()).stream().map(Singulars::of).anyMatch(NOT_EARNED::contains);
      if (!measured && beside && !other && !table.equals(sale.table())) {
        measure(table, parents, sale).ifPresent(measures::add);
      }
    }
    return measures;
  }

  private static Optional<Measure> measure(Table table, List<Table> parents, Sale sale) {
    List<Table> things =
        parents.stream()
            .filter(parent -> !parent.equals(sale.table()) && !parent.equals(sale.orders()))
            .filter(parent -> last(parent).equals(last(table)))
            .toList();
    Optional<Column> amount = SaleFinder.total(table);
    if (things.size() != 1 || amount.isEmpty()) {
      return Optional.empty();
    }
    String words = Words.phrase(amount.get().name()) + " of " + Words.phrase(table.name());
    String thing = last(table);
    ColumnValue row = new ColumnValue(table.name(), amount.get().name());
    return Optional.of(
        new DraftedMeasure(thing + "s revenue", words, names(thing), "currency")
            .over(table, new Aggregated(AggregateKind.SUM, row, false, List.of())));
  }

  private static String last(Table table) {
    return Singulars.of(Words.of(table.name()).getLast());
  }

  private static List<String> names(String thing) {
    List<String> names = new ArrayList<>();
    for (String each : List.of(thing, thing + "s")) {
      for (String sum : List.of("revenue", "sales", "spend", "spending", "income", "charges")) {
        names.add(each + " " + sum);
      }
      for (String sum :
          List.of(
              "sales of",
              "revenue of",
              "revenue from",
              "revenue with",
              "income from",
              "spend on",
              "spent on",
              "spending on",
              "charges for",
              "sales from")) {
        names.add(sum + " " + each);
      }
    }
    names.remove(thing + "s revenue");
    return names;
  }
}
