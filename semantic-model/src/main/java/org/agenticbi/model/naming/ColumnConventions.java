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
  private final TableNames names;

  ColumnConventions(Catalog catalog, TableNames names) {
    this.catalog = catalog;
    this.names = names;
  }

  /** The convention of a column; none for keys, which are read by the tables that they name. */
  Optional<ColumnConvention> of(Table table, Column column, Convention convention) {
    return all(table, column, convention).stream().findFirst();
  }

  /** The conventions that a column may be read by, likeliest first. */
  List<ColumnConvention> all(Table table, Column column, Convention convention) {
    if (isKey(table, column)) {
      return List.of();
    }
    return names.of(table, column).stream()
        .flatMap(name ->
            convention.columns().stream()
                .filter(each -> fits(column, each.kind()))
                .filter(each -> isCalled(name, each)))
        .distinct()
        .toList();
  }

  /** Whether a column has the usual name itself, but for short forms and style. */
  static boolean isUsual(Column column, ColumnConvention convention) {
    return OwnName.ofColumn(Currencies.without(column.name())).says(words(convention));
  }

  private static String words(ColumnConvention convention) {
    return convention.column().replace('_', ' ');
  }

  private static boolean isCalled(OwnName name, ColumnConvention convention) {
    return convention.names().stream().anyMatch(name::says) || name.says(words(convention));
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

  /** Whether one of the columns is only found with what a convention is about, if any is. */
  boolean tell(Table table, Convention convention) {
    return convention.columns().stream().noneMatch(ColumnConvention::telling)
        || table.columns().stream()
            .flatMap(column -> of(table, column, convention).stream())
            .anyMatch(ColumnConvention::telling);
  }

  /** Whether it has amounts that are no discount. */
  boolean countsMoney(Table table) {
    return table.columns().stream()
        .filter(column -> fits(column, Kind.NUMBER) && !isKey(table, column))
        .anyMatch(
            column -> MONEY.stream().anyMatch(word -> OwnName.ofColumn(column.name()).has(word)));
  }

  /** Whether its rows have prices. */
  boolean priced(Table table) {
    return table.columns().stream()
        .filter(column -> fits(column, Kind.NUMBER) && !isKey(table, column))
        .anyMatch(column -> OwnName.ofColumn(column.name()).has("price"));
  }

  /** Whether its rows have a time. */
  boolean dated(Table table) {
    return table.columns().stream().anyMatch(ColumnConventions::time);
  }

  /** Whether a column names rows, of its table or of another. */
  boolean isKey(Table table, Column column) {
    return table.primaryKey().equals(List.of(column.name()))
        || catalog.foreignKeys().stream()
            .anyMatch(key ->
                key.fromTable().equals(table.name()) && key.fromColumns().contains(column.name()));
  }

  /** Whether a column tells the lines of one order apart: with the order it is the key. */
  boolean isLineNumber(Table table, Column column, Convention convention) {
    return convention.table().equals(TableConventions.LINES)
        && table.primaryKey().size() > 1
        && table.primaryKey().contains(column.name())
        && column.type() == ColumnType.INTEGER
        && !time(column)
        && !isKey(table, column);
  }

  private static boolean fits(Column column, Kind kind) {
    return switch (kind) {
      case ANY -> true;
      case DATE -> time(column);
      case NUMBER ->
          !time(column)
              && (column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL);
      case TEXT -> isText(column);
      case STATUS -> isText(column) && Stages.isKeptIn(column);
      case PLACE -> isText(column) && !Stages.isKeptIn(column);
      case KEY -> false;
    };
  }

  private static boolean isText(Column column) {
    return !time(column) && column.type() == ColumnType.TEXT;
  }

  private static boolean time(Column column) {
    return column.role() == ColumnRole.TIME
        || column.type() == ColumnType.DATE
        || column.type() == ColumnType.TIMESTAMP;
  }
}
