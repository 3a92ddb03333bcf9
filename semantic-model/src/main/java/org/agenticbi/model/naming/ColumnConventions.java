package org.agenticbi.model.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.naming.Convention.ColumnConvention;
import org.agenticbi.model.naming.Convention.Kind;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/** Tells by which convention the columns of a table are read. */
final class ColumnConventions {

  private static final Set<String> MONEY =
      Set.of("spend", "spent", "cost", "budget", "amount", "revenue", "expense");

  private final Catalog catalog;

  ColumnConventions(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The convention of a column; none for keys, which are read by the tables that they name. */
  Optional<ColumnConvention> of(Table table, Column column, Convention convention) {
    if (isKey(table, column)) {
      return Optional.empty();
    }
    OwnName name = OwnName.ofColumn(column.name());
    OwnName within = name.within(OwnName.ofTable(table.name()));
    return convention.columns().stream()
        .filter(each -> fits(column, each.kind()))
        .filter(each ->
            each.names().stream().anyMatch(words -> name.says(words) || within.says(words)))
        .findFirst();
  }

  /** How many columns of a table are as a convention says. */
  int alike(Table table, Convention convention) {
    Set<String> found =
        table.columns().stream()
            .flatMap(column -> of(table, column, convention).stream())
            .map(ColumnConvention::column)
            .filter(name -> !name.endsWith("_name"))
            .collect(Collectors.toSet());
    return found.size();
  }

  /** Whether it has amounts that are no discount. */
  boolean countsMoney(Table table) {
    return table.columns().stream()
        .filter(column -> fits(column, Kind.NUMBER) && !isKey(table, column))
        .anyMatch(column ->
            MONEY.stream().anyMatch(word -> OwnName.ofColumn(column.name()).has(word)));
  }

  /** Whether its rows have a time. */
  boolean dated(Table table) {
    return table.columns().stream().anyMatch(ColumnConventions::time);
  }

  /** Whether a column names rows, of its table or of another. */
  boolean isKey(Table table, Column column) {
    return table.primaryKey().contains(column.name())
        || catalog.foreignKeys().stream()
            .anyMatch(key ->
                key.fromTable().equals(table.name()) && key.fromColumns().contains(column.name()));
  }

  private static boolean fits(Column column, Kind kind) {
    return switch (kind) {
      case ANY -> true;
      case DATE -> time(column);
      case NUMBER ->
          !time(column)
              && (column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL);
      case TEXT -> !time(column) && column.type() == ColumnType.TEXT;
    };
  }

  private static boolean time(Column column) {
    return column.role() == ColumnRole.TIME
        || column.type() == ColumnType.DATE
        || column.type() == ColumnType.TIMESTAMP;
  }
}
