package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;

/** What businesses ask of their sales: revenue, units, the value of an order, profit. */
final class SaleMeasures {
  /** What else revenue is called. */
  static final List<String> REVENUE =
      List.of(
          "sales",
          "turnover",
          "sales revenue",
          "net sales",
          "total sales",
          "net revenue",
          "sales amount",
          "total revenue",
          "sales value",
          "takings",
          "proceeds",
          "sold for",
          "we make",
          "we made",
          "we earn",
          "we earned",
          "earn from",
          "earned from",
          "make from",
          "made from",
          "bring in",
          "brings in",
          "brought in",
          "take in",
          "took in",
          "taken in");

  private static final List<String> SPENT =
      List.of("spend", "spent", "spending", "purchase amount", "purchase value", "bought for");
  private static final List<String> UNITS =
      List.of(
          "units sold",
          "quantity sold",
          "items sold",
          "pieces sold",
          "sales volume",
          "sold units",
          "units",
          "pieces",
          "volume sold");
  private static final List<String> PROFIT =
      List.of("gross profit", "gross margin", "margin", "earnings", "contribution margin");
  private static final List<String> MARGIN =
      List.of(
          "profit margin",
          "margin percent",
          "margin percentage",
          "gross margin percent",
          "gross margin percentage",
          "profit percent",
          "profit percentage",
          "gross profit margin",
          "gross profit percent",
          "gross profit percentage",
          "gross margin rate",
          "gross margin ratio",
          "margin ratio",
          "profit rate",
          "margin rate");
  private static final List<String> COST =
      List.of("cogs", "cost of sales", "product cost", "cost of goods");

  private static final List<String> DISCOUNT =
      List.of(
          "discounts given",
          "total discount given",
          "discount amount",
          "total discount amount",
          "discount value",
          "discounts granted",
          "discount granted",
          "discount cost",
          "cost of discounts");

  private static final List<String> PIECES = List.of("units", "items", "pieces", "articles");

  private final Sale sale;
  private final Relations relations;
  private final boolean othersSpend;

  /**
   * The measures of the sales of a database.
   *
   * @param othersSpend whether "spent" may mean what the business itself spends
   */
  SaleMeasures(Sale sale, Relations relations, boolean othersSpend) {
    this.sale = sale;
    this.relations = relations;
    this.othersSpend = othersSpend;
  }

  List<Measure> measures(boolean stated) {
    List<Measure> measures = new ArrayList<>();
    measures.add(stated ? billed() : revenue());
    units().ifPresent(measures::add);
    orderValue().ifPresent(measures::add);
    unitsPerOrder().ifPresent(measures::add);
    discount().ifPresent(measures::add);
    measures.addAll(profit());
    return measures;
  }

  /** What customers were charged, where revenue is stated elsewhere. */
  private Measure billed() {
    ChargedRows charged = ChargedRows.of(sale.table());
    return new DraftedMeasure(
            Measure.BILLED + "revenue",
            sale.words() + charged.words(),
            List.of("invoiced revenue"),
            "currency")
        .over(
            sale.table(),
            new Aggregated(AggregateKind.SUM, sale.amount(), false, charged.conditions()));
  }

  private Measure revenue() {
    List<String> synonyms = new ArrayList<>(REVENUE);
    if (!othersSpend) {
      synonyms.addAll(SPENT);
    }
    String event = Singulars.of(Words.phrase(sale.orders().name()));
    synonyms.add(event + " revenue");
    sale.charged().forEach(charged -> synonyms.add(charged + " revenue"));
    ChargedRows charged = ChargedRows.of(sale.table());
    return new DraftedMeasure("revenue", sale.words() + charged.words(), synonyms, "currency")
        .over(
            sale.table(),
            new Aggregated(AggregateKind.SUM, sale.amount(), false, charged.conditions()));
  }

  private Optional<Measure> units() {
    Column quantity = sale.quantity();
    return quantity == null
        ? Optional.empty()
        : Optional.of(
            new DraftedMeasure("units sold", Words.phrase(quantity.name()), UNITS, "number")
                .over(sale.table(), total(value(sale.table(), quantity))));
  }

  /** Shares that were taken off cannot be added up: the money can. */
  private Optional<Measure> discount() {
    Sale.Discount discount = sale.discount();
    return discount == null
        ? Optional.empty()
        : Optional.of(
            new DraftedMeasure("discount given", discount.words(), DISCOUNT, "currency")
                .over(sale.table(), total(discount.amount())));
  }

  private Optional<Measure> orderValue() {
    String key = sale.orderKey(relations);
    if (key == null) {
      return Optional.empty();
    }
    Table orders = sale.orders();
    String order = Singulars.of(Words.phrase(orders.name()));
    List<String> names =
        List.of(
            "average order value",
            "average order size",
            "aov",
            "average basket",
            "average basket size",
            "average basket value",
            "average ticket",
            "average sale",
            "average sale value",
            "average " + order,
            "average " + order + " value",
            "average " + order + " amount",
            "average " + order + " size",
            "value per " + order,
            "revenue per " + order,
            "average value per " + order);
    ChargedRows charged =
        orders.equals(sale.table()) ? ChargedRows.anyStatus(orders) : ChargedRows.all();
    MeasureExpression count =
        new Aggregated(
            AggregateKind.COUNT,
            new ColumnValue(sale.table().name(), key),
            true,
            charged.conditions());
    MeasureExpression sum =
        new Aggregated(AggregateKind.SUM, sale.amount(), false, charged.conditions());
    String words = sale.words() + " per " + order + charged.words();
    return Optional.of(
        new DraftedMeasure("average " + order + " value", words, names, "currency")
            .over(sale.table(), new Calculated(sum, '/', count)));
  }

  /** How many pieces a whole sale has: "items per order". */
  private Optional<Measure> unitsPerOrder() {
    String key = sale.orderKey(relations);
    Column quantity = sale.quantity();
    if (key == null || quantity == null || sale.orders().equals(sale.table())) {
      return Optional.empty();
    }
    String order = Singulars.of(Words.phrase(sale.orders().name()));
    Set<String> orders = new LinkedHashSet<>(List.of(order, order.replaceAll(".* ", ""), "basket"));
    List<String> names = new ArrayList<>();
    for (String each : orders) {
      for (String piece : PIECES) {
        names.add(piece + " per " + each);
        names.add("number of " + piece + " per " + each);
        names.add("average " + piece + " per " + each);
        names.add("average number of " + piece + " per " + each);
      }
    }
    MeasureExpression count =
        new Aggregated(
            AggregateKind.COUNT, new ColumnValue(sale.table().name(), key), true, List.of());
    MeasureExpression units = total(value(sale.table(), quantity));
    return Optional.of(
        new DraftedMeasure(
                "units per " + order,
                Words.phrase(quantity.name()) + " per " + order,
                names,
                "number")
            .over(sale.table(), new Calculated(units, '/', count)));
  }

  private List<Measure> profit() {
    LineCost cost = LineCost.of(sale, relations).orElse(null);
    if (cost == null) {
      return List.of();
    }
    MeasureExpression costs = total(cost.expression());
    MeasureExpression revenue = total(sale.amount());
    MeasureExpression profit = new Calculated(revenue, '-', costs);
    String words = "revenue less cost of goods";
    return List.of(
        new DraftedMeasure("cost of goods sold", cost.words(), COST, "currency")
            .over(sale.table(), costs),
        new DraftedMeasure("profit", words, PROFIT, "currency").over(sale.table(), profit),
        new DraftedMeasure("margin share", words + " per revenue", MARGIN, "percent")
            .over(sale.table(), new Calculated(profit, '/', revenue)));
  }

  private static ColumnValue value(Table table, Column column) {
    return new ColumnValue(table.name(), column.name());
  }

  private static MeasureExpression total(RowExpression row) {
    return new Aggregated(AggregateKind.SUM, row, false, List.of());
  }
}
