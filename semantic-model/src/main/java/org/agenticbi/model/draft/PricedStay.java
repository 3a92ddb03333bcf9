package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.model.semantics.RowExpression.Days;

/**
 * Rows that say from when to when something is let and what a day or night of it costs, but not
 * what all cost: a stay from check-in to check-out at a nightly rate, a rental at a daily one.
 *
 * @param table that has the two times
 * @param price of a day or night, of the row or of what is let
 * @param unit "night" or "day"
 */
record PricedStay(Table table, Column begin, Column end, ColumnValue price, String unit) {

  private static final Set<String> UNITS = Set.of("night", "day");
  private static final Set<String> BEGINS =
      Set.of(
          "in",
          "checkin",
          "start",
          "begin",
          "from",
          "arrival",
          "arrive",
          "pickup",
          "pick",
          "rental",
          "rented",
          "admission",
          "collected",
          "move");
  private static final Set<String> ENDS =
      Set.of(
          "out",
          "checkout",
          "end",
          "finish",
          "to",
          "departure",
          "depart",
          "return",
          "returned",
          "dropoff",
          "drop",
          "discharge",
          "until",
          "till");
  private static final Set<String> NOT_THE_COURSE =
      Set.of("planned", "scheduled", "expected", "due", "requested", "estimated", "valid");

  /** What is let in a table; none where a row has its amount as well. */
  static Optional<PricedStay> of(Table table, Relations relations) {
    Optional<Column> begin = time(table, BEGINS);
    Optional<Column> end = time(table, ENDS);
    if (begin.isEmpty() || end.isEmpty() || SaleFinder.total(table).isPresent()) {
      return Optional.empty();
    }
    List<Table> places = new ArrayList<>(List.of(table));
    places.addAll(relations.parents(table));
    for (Table place : places) {
      for (Column price : place.columns()) {
        Optional<String> unit = PricedPieces.pricedUnit(price).filter(UNITS::contains);
        if (unit.isPresent()) {
          ColumnValue value = new ColumnValue(place.name(), price.name());
          return Optional.of(new PricedStay(table, begin.get(), end.get(), value, unit.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Column> time(Table table, Set<String> words) {
    List<Column> found =
        Relations.times(table).stream()
            .filter(column -> Words.of(column.name()).stream().anyMatch(words::contains))
            .filter(column -> Words.of(column.name()).stream().noneMatch(NOT_THE_COURSE::contains))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** How long it is let. */
  Days days() {
    return new Days(value(begin), value(end));
  }

  private ColumnValue value(Column column) {
    return new ColumnValue(table.name(), column.name());
  }

  /** What it brings in. */
  Sale sale() {
    LineAmount line = new LineAmount(table, days(), unit + "s", price, table);
    return new Sale(table, line.expression(), line.words(), null, table);
  }
}
