package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much of each item there is, perhaps in each of several places.
 *
 * @param quantity how much
 * @param item the key to the item
 * @param items what there is so much of
 * @param places where; empty where there is one place only
 * @param time when it was so, where that is written down again and again; null for the stock of now
 * @param least what there should be at least; null where nothing says it
 */
record StockRows(
    ColumnRef quantity,
    ColumnRef item,
    String items,
    List<String> places,
    @Nullable ColumnRef time,
    @Nullable ColumnRef least) {

  private static final Set<String> HELD = Set.of("hand", "onhand", "stock", "inventory", "oh");
  private static final Set<String> AMOUNT = Set.of("qty", "quantity", "units", "on", "level");
  private static final Set<String> OTHER =
      Set.of(
          "reorder",
          "minimum",
          "min",
          "safety",
          "threshold",
          "par",
          "maximum",
          "max",
          "value",
          "received",
          "sold",
          "cost",
          "price",
          "ordered",
          "returned",
          "reserved",
          "allocated",
          "committed",
          "incoming",
          "transit",
          "damaged");
  private static final Set<String> LEAST =
      Set.of("reorder", "minimum", "min", "safety", "threshold", "replenishment", "par");
  private static final Set<String> ITEMS =
      Set.of("product", "item", "article", "sku", "part", "material", "good", "variant");

  /** Copies its list. */
  StockRows {
    places = List.copyOf(places);
  }

  /** The only such table of a database. */
  static Optional<StockRows> of(Schema schema) {
    List<StockRows> found = new ArrayList<>();
    for (Table table : schema.tables()) {
      quantity(schema, table.name())
          .flatMap(quantity -> of(schema, quantity))
          .ifPresent(found::add);
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Optional<ColumnRef> quantity(Schema schema, String table) {
    boolean stock = ColumnWords.of(table).stream().anyMatch(HELD::contains);
    List<ColumnRef> found =
        schema.columns(table).stream()
            .filter(schema::quantity)
            .filter(column -> ColumnWords.of(column).stream().noneMatch(OTHER::contains))
            .filter(column ->
                ColumnWords.of(column).stream()
                    .anyMatch(word -> HELD.contains(word) || (stock && AMOUNT.contains(word))))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Optional<StockRows> of(Schema schema, ColumnRef quantity) {
    List<String> places = new ArrayList<>();
    ColumnRef item = null;
    String items = null;
    for (ForeignKey key : schema.catalog().foreignKeys()) {
      if (!key.fromTable().equals(quantity.table()) || key.fromColumns().size() != 1) {
        continue;
      }
      boolean of =
          ColumnWords.of(key.toTable()).stream().map(Schema::singular).anyMatch(ITEMS::contains);
      if (of && item == null) {
        item = new ColumnRef(quantity.table(), key.fromColumns().getFirst());
        items = key.toTable();
      } else {
        places.add(key.toTable());
      }
    }
    return item == null || items == null
        ? Optional.empty()
        : Optional.of(
            new StockRows(
                quantity, item, items, places, time(schema, quantity), least(schema, quantity)));
  }

  private static @Nullable ColumnRef time(Schema schema, ColumnRef quantity) {
    return schema.model().measures().stream()
        .filter(measure -> measure.table().equals(quantity.table()))
        .flatMap(measure -> SemiAdditive.of(new Metric.ModelMeasure(measure)).stream())
        .map(new SemiAdditive(schema)::time)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable ColumnRef least(Schema schema, ColumnRef quantity) {
    List<ColumnRef> found =
        schema.columns(quantity.table()).stream()
            .filter(schema::quantity)
            .filter(column -> ColumnWords.of(column).stream().anyMatch(LEAST::contains))
            .toList();
    return found.size() == 1 ? found.getFirst() : null;
  }
}
