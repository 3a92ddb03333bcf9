package org.agenticbi.nlp;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.protocol.ColumnType;

/**
 * Hundreds of tables as large systems have them: a few words for areas and things that come again
 * and again, tables that refer to the one before by a key that is not declared, the same columns in
 * many tables.
 */
final class WideCatalog {

  private static final List<String> AREAS =
      List.of(
          "sales", "stock", "hr", "crm", "web", "plant", "fleet", "legal", "audit", "energy",
          "travel", "safety", "budget", "vendor", "claims");

  private static final List<String> THINGS =
      List.of(
          "order",
          "customer",
          "product",
          "shipment",
          "invoice",
          "payment",
          "employee",
          "visit",
          "contract",
          "machine",
          "ticket",
          "lead",
          "site",
          "batch",
          "review",
          "asset",
          "route",
          "policy",
          "offer",
          "return");

  private WideCatalog() {}

  /** A catalog of so many tables. */
  static Catalog catalog(int tables) {
    List<Table> all = new ArrayList<>();
    for (int number = 0; number < tables; number++) {
      all.add(table(number, all));
    }
    return new Catalog("wide", "duckdb", "1", all, List.of());
  }

  private static Table table(int number, List<Table> before) {
    String name = name(number);
    List<Column> columns = new ArrayList<>();
    columns.add(column(name + "_id", ColumnType.INTEGER));
    columns.add(column(name + "_name", ColumnType.TEXT, name + " alpha", "North " + number));
    columns.add(column("status", ColumnType.TEXT, "open", "closed", "late"));
    columns.add(column("city", ColumnType.TEXT, "Paris", "Oslo", "Lima"));
    columns.add(column("created_on", ColumnType.DATE));
    columns.add(column("amount", ColumnType.DECIMAL));
    columns.add(column("unit_price_" + number % 7, ColumnType.DECIMAL));
    columns.add(column("weight", ColumnType.INTEGER));
    if (number > 0) {
      columns.add(reference(before.getLast()));
    }
    if (number > 2) {
      columns.add(reference(before.get(number / 2)));
    }
    return new Table(name, null, 1000, columns, List.of(columns.getFirst().name()));
  }

  private static Column reference(Table to) {
    return column(to.columns().getFirst().name(), ColumnType.INTEGER);
  }

  private static String name(int number) {
    String area = AREAS.get(number % AREAS.size());
    String thing = THINGS.get(number / AREAS.size() % THINGS.size());
    int round = number / (AREAS.size() * THINGS.size());
    return area + "_" + thing + (round == 0 ? "" : "_" + round);
  }

  private static Column column(String name, ColumnType type, String... values) {
    List<ValueCount> counts = new ArrayList<>();
    for (String value : values) {
      counts.add(new ValueCount(value, 300));
    }
    int distinct = values.length == 0 ? 1000 : values.length;
    Profile profile = new Profile(1000, distinct, 0, null, null, counts, true, List.of());
    return new Column(name, type, type.name(), false, null, profile, null);
  }
}
