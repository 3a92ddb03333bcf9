package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.protocol.ColumnRole;

/**
 * What people call a quantity by the unit that its name ends in: the kilometres driven, or how far,
 * of {@code distance_km}. Only for what was measured: the greatest load of a truck is no load, and
 * a price per kilogram no weight.
 */
final class UnitNames {

  private static final Set<String> NOT_MEASURED =
      Set.of(
          "max",
          "maximum",
          "min",
          "minimum",
          "capacity",
          "limit",
          "per",
          "price",
          "target",
          "allowed",
          "planned",
          "rated",
          "empty",
          "cost",
          "rate",
          "fee");
  private static final List<String> KILOMETERS =
      List.of("kilometers", "kilometres", "kilometer", "kilometre", "km", "kms");
  private static final List<String> MILES = List.of("miles", "mile", "mileage");
  private static final List<String> KILOGRAMS =
      List.of("kilograms", "kilogrammes", "kilos", "kilo", "kg", "kgs");
  private static final List<String> MOVED =
      List.of("driven", "travelled", "traveled", "covered", "drove", "flown", "sailed");

  private static final Map<String, List<String>> UNITS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("km", KILOMETERS),
              Map.entry("kms", KILOMETERS),
              Map.entry("kilometers", KILOMETERS),
              Map.entry("kilometres", KILOMETERS),
              Map.entry("mi", MILES),
              Map.entry("miles", MILES),
              Map.entry("kg", KILOGRAMS),
              Map.entry("kgs", KILOGRAMS),
              Map.entry("kilograms", KILOGRAMS),
              Map.entry("liters", List.of("litres", "liter", "litre")),
              Map.entry("litres", List.of("liters", "liter", "litre")),
              Map.entry("kwh", List.of("kilowatt hours", "kilowatthours", "kwhs"))));

  private UnitNames() {}

  /** The columns of a table that are called by their unit, and how. */
  static List<Field> of(Table table) {
    List<Field> fields = new ArrayList<>();
    Optional<PricedPieces> priced = PricedPieces.of(table);
    for (Column column : table.columns()) {
      List<String> names = new ArrayList<>(names(column));
      String thing = SpendingMeasures.thing(table);
      if (priced.isPresent() && priced.get().pieces().equals(column) && !named(table, thing)) {
        names.addAll(used(thing));
      }
      if (!names.isEmpty()) {
        fields.add(called(column, names));
      }
    }
    return fields;
  }

  /** Lines of orders name their order by a key: the order is nothing that is used up. */
  private static boolean named(Table table, String thing) {
    return table.columns().stream()
        .filter(column -> !table.primaryKey().equals(List.of(column.name())))
        .map(column -> NameParts.words(column.name()))
        .anyMatch(List.of(thing, "id")::equals);
  }

  /** "fuel consumption" of the liters of fuel purchases. */
  private static List<String> used(String thing) {
    return List.of(
        thing + " consumption",
        thing + " consumed",
        thing + " used",
        thing + " usage",
        thing + " volume",
        thing + " quantity");
  }

  private static List<String> names(Column column) {
    List<String> words = NameParts.words(column.name());
    List<String> unit = UNITS.getOrDefault(words.getLast(), List.of());
    boolean measured = words.stream().noneMatch(NOT_MEASURED::contains);
    if (column.role() != ColumnRole.MEASURE || unit.isEmpty() || !measured) {
      return List.of();
    }
    List<String> names = new ArrayList<>(unit);
    if (unit.equals(KILOMETERS) || unit.equals(MILES)) {
      names.addAll(distances(unit));
    } else if (unit.equals(KILOGRAMS) && words.contains("weight")) {
      names.add("weight");
    }
    return names;
  }

  private static List<String> distances(List<String> unit) {
    List<String> names = new ArrayList<>(List.of("distance", "how far", "mileage"));
    for (String moved : MOVED) {
      names.add("distance " + moved);
      unit.forEach(each -> names.add(each + " " + moved));
    }
    return names;
  }

  private static Field called(Column column, List<String> names) {
    Field plain = Field.of(column.name());
    return new Field(
        plain.column(),
        null,
        null,
        names,
        null,
        null,
        null,
        null,
        null,
        plain.defaultAggregate(),
        false,
        false,
        Map.of());
  }
}
