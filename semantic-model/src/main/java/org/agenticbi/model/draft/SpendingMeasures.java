package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowExpression;

/**
 * What is paid for things that are bought by the piece, named for their table: the fuel cost of
 * fuel purchases is liters × price per liter; and the price per piece, weighed by the pieces.
 */
final class SpendingMeasures {

  /** Words behind the thing that is bought. */
  private static final Set<String> RECORDS =
      Set.of(
          "line",
          "item",
          "detail",
          "entry",
          "log",
          "record",
          "history",
          "transaction",
          "refill",
          "refuel",
          "refueling",
          "fill",
          "usage",
          "order",
          "purchase",
          "receipt",
          "session",
          "delivery",
          "job",
          "reading");

  private SpendingMeasures() {}

  /**
   * The spending of a database.
   *
   * @param earned the measures that are known already: what is earned is not spent
   */
  static List<Measure> of(Catalog catalog, List<Measure> earned) {
    Set<String> known =
        earned.stream()
            .filter(measure -> "currency".equals(measure.format()))
            .map(Measure::table)
            .collect(Collectors.toSet());
    List<Measure> measures = new ArrayList<>();
    for (Table table : catalog.tables()) {
      if (!known.contains(table.name()) && !Relations.times(table).isEmpty()) {
        PricedPieces.of(table).ifPresent(priced -> measures.addAll(measures(table, priced)));
      }
    }
    return measures;
  }

  private static List<Measure> measures(Table table, PricedPieces priced) {
    MeasureExpression cost = total(priced.amount());
    return List.of(
        new DraftedMeasure(thing(table) + " cost", priced.words(), costs(table), "currency")
            .over(table, cost),
        price(table, priced, new Calculated(cost, '/', total(priced.count()))));
  }

  private static Measure price(Table table, PricedPieces priced, MeasureExpression expression) {
    String unit = priced.unit();
    List<String> units = new ArrayList<>(List.of(unit));
    if (unit.endsWith("ter")) {
      units.add(unit.substring(0, unit.length() - 2) + "re");
    } else if (unit.endsWith("tre")) {
      units.add(unit.substring(0, unit.length() - 2) + "er");
    }
    List<String> names = new ArrayList<>();
    for (String each : units) {
      for (String paid :
          List.of("price", "cost", thing(table) + " price", thing(table) + " cost")) {
        names.add("average " + paid + " per " + each);
        names.add("avg " + paid + " per " + each);
        names.add("mean " + paid + " per " + each);
      }
      names.add("cost per " + each);
      names.add(thing(table) + " cost per " + each);
      names.add("pay per " + each);
      names.add("paid per " + each);
      names.add("spend per " + each);
    }
    names.add("average " + thing(table) + " price");
    String words = priced.words() + " per " + unit;
    return new DraftedMeasure("average price per " + unit, words, names, "currency")
        .over(table, expression);
  }

  private static List<String> costs(Table table) {
    String thing = thing(table);
    List<String> names = new ArrayList<>();
    for (String word :
        List.of(
            "costs", "spend", "spending", "expense", "expenses", "expenditure", "bill", "value")) {
      names.add(thing + " " + word);
    }
    names.add("spend on " + thing);
    names.add("spent on " + thing);
    names.add("spending on " + thing);
    names.add("cost of " + thing);
    names.add("costs of " + thing);
    names.add("paid for " + thing);
    names.add("pay for " + thing);
    return names;
  }

  /** "fuel" of fuel purchases, "purchase" of purchase order lines. */
  static String thing(Table table) {
    List<String> words = new ArrayList<>(Words.of(table.name()));
    while (words.size() > 1 && RECORDS.contains(Singulars.of(words.getLast()))) {
      words.removeLast();
    }
    words.add(Singulars.of(words.removeLast()));
    return String.join(" ", words);
  }

  private static MeasureExpression total(RowExpression row) {
    return new Aggregated(AggregateKind.SUM, row, false, List.of());
  }
}
