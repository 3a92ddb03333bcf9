package org.agenticbi.model.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.Arithmetic;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.protocol.ColumnRole;

/**
 * Rows that say how many pieces they are about and what one costs, but not what all cost: liters
 * and a price per liter, nights and a nightly rate, hours and an hourly rate.
 *
 * @param table that has both
 * @param pieces how many
 * @param price of one
 * @param unit what one piece is called: "liter"
 */
record PricedPieces(Table table, Column pieces, Column price, String unit) {

  private static final Set<String> MONEY =
      Set.of("price", "cost", "rate", "fee", "fare", "charge", "tariff", "wage", "pay", "value");
  private static final Map<String, String> ADJECTIVES =
      Map.of(
          "hourly", "hour", "daily", "day", "nightly", "night", "weekly", "week", "monthly",
          "month", "room", "night", "unit", "unit");
  private static final Set<String> BOUNDS = Set.of("max", "maximum", "capacity", "limit", "target");

  /** The pieces of a table and their price; none where a row has its amount as well. */
  static Optional<PricedPieces> of(Table table) {
    if (SaleFinder.total(table).isPresent()) {
      return Optional.empty();
    }
    for (Column price : table.columns()) {
      Optional<String> unit = pricedUnit(price);
      Optional<Column> pieces = unit.flatMap(each -> pieces(table, price, each));
      if (pieces.isPresent()) {
        return Optional.of(new PricedPieces(table, pieces.get(), price, unit.get()));
      }
    }
    return Optional.empty();
  }

  /** "liter" of {@code price_per_liter}, "night" of {@code nightly_rate}. */
  static Optional<String> pricedUnit(Column column) {
    List<String> words = Words.of(column.name());
    boolean money = words.stream().anyMatch(MONEY::contains);
    if (column.role() != ColumnRole.MEASURE || !money) {
      return Optional.empty();
    }
    int per = words.indexOf("per");
    if (per > 0 && per == words.size() - 2) {
      return Optional.of(Singulars.of(NameParts.words(column.name()).getLast()));
    }
    return words.stream().filter(ADJECTIVES::containsKey).findFirst().map(ADJECTIVES::get);
  }

  private static Optional<Column> pieces(Table table, Column price, String unit) {
    return table.columns().stream()
        .filter(column -> !column.equals(price) && column.role() == ColumnRole.MEASURE)
        .filter(column ->
            Words.of(column.name()).stream()
                .noneMatch(word -> MONEY.contains(word) || BOUNDS.contains(word)))
        .filter(column -> counts(column, unit))
        .findFirst();
  }

  private static boolean counts(Column column, String unit) {
    boolean pieces = ColumnMeanings.of(column) == ColumnMeaning.QUANTITY;
    boolean any = unit.equals("unit") || unit.equals("piece") || unit.equals("item");
    return (any && pieces)
        || Singulars.of(Words.of(column.name()).getLast()).equals(unit)
        || Singulars.of(NameParts.words(column.name()).getLast()).equals(unit);
  }

  /** What one row comes to. */
  RowExpression amount() {
    return new Arithmetic(value(pieces), '*', value(price));
  }

  /** How many pieces a row is about. */
  RowExpression count() {
    return value(pieces);
  }

  /** How the amount is computed, for people. */
  String words() {
    return Words.phrase(pieces.name())
        + " × "
        + Words.phrase(price.name())
        + " of "
        + Words.phrase(table.name());
  }

  private ColumnValue value(Column column) {
    return new ColumnValue(table.name(), column.name());
  }
}
