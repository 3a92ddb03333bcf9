package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a model stand for: a dataset for its table, a field for its column, and beyond
 * them the tables and columns of the catalog. Without a catalog every column is believed.
 */
final class ModelNames {
  private final @Nullable Catalog catalog;
  private final Map<String, String> tables = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> fields = new LinkedHashMap<>();

  ModelNames(@Nullable Catalog catalog) {
    this.catalog = catalog;
  }

  void addDataset(String dataset, String table) {
    tables.put(key(dataset), table);
  }

  void addField(String table, String field, String column) {
    fields.computeIfAbsent(key(table), ignored -> new LinkedHashMap<>()).put(key(field), column);
  }

  /** The table of a dataset, or of that name in the catalog, as the database writes it. */
  Optional<String> table(String name) {
    String table = tables.get(key(name));
    if (table != null || catalog == null) {
      return Optional.ofNullable(table);
    }
    return catalog.table(name).map(Table::name);
  }

  /** Whether the catalog has a table of that name; it has every one when there is no catalog. */
  Optional<String> physicalTable(String name) {
    return catalog == null ? Optional.of(name) : catalog.table(name).map(Table::name);
  }

  List<String> physicalTables() {
    return catalog == null ? List.of() : catalog.tables().stream().map(Table::name).toList();
  }

  List<String> allTables() {
    List<String> all = new ArrayList<>(tables.values());
    physicalTables().stream().filter(table -> !all.contains(table)).forEach(all::add);
    return all;
  }

  /** A field or column of a table, as the database writes the column. */
  Optional<String> column(String table, String name) {
    String field = fields.getOrDefault(key(table), Map.of()).get(key(name));
    return field != null ? Optional.of(field) : physicalColumn(table, name);
  }

  /** A column of a table, as the database writes it. */
  Optional<String> physicalColumn(String table, String name) {
    if (catalog == null) {
      return Optional.of(name);
    }
    return catalog.table(table).flatMap(t -> t.column(name)).map(Column::name);
  }

  List<String> columns(String table) {
    if (catalog == null) {
      return List.copyOf(fields.getOrDefault(key(table), Map.of()).values());
    }
    return catalog.table(table).stream()
        .flatMap(t -> t.columns().stream())
        .map(Column::name)
        .toList();
  }

  /** A column that an expression names. */
  ColumnValue column(@Nullable String dataset, String column, @Nullable String own)
      throws UnreadableExpressionException {
    String owner = dataset == null ? own : dataset;
    if (owner == null) {
      throw new UnreadableExpressionException(
          "It is not said whose column '" + column + "' is.", whose(column));
    }
    Optional<String> table = table(owner);
    if (table.isEmpty()) {
      throw new UnreadableExpressionException(
          "There is no dataset or table '" + owner + "'.", Issues.didYouMean(owner, allTables()));
    }
    Optional<String> found = column(table.get(), column);
    if (found.isEmpty()) {
      throw new UnreadableExpressionException(
          "The table '" + table.get() + "' has no column '" + column + "'.",
          Issues.didYouMean(column, columns(table.get())));
    }
    return new ColumnValue(table.get(), found.get());
  }

  private String whose(String column) {
    List<String> owners =
        allTables().stream()
            .filter(table -> catalog != null && column(table, column).isPresent())
            .map(table -> table + "." + column)
            .toList();
    return owners.isEmpty()
        ? "Write the table before it, as in orders.amount."
        : "Write " + String.join(" or ", owners) + ".";
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
