package org.agenticbi.model.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;

/**
 * Says what each column of a catalog is for, by its keys, type, name and values. The first rule
 * that applies decides; a role that is there already stays. Infer foreign keys first: a key is
 * never a measure.
 */
public final class RoleAssignment {
  private static final List<CatalogRoleRule> RULES =
      List.of(
          new TypeIsTime(),
          new IsoTextIsTime(),
          new MonthTextIsTime(),
          new YearIsTime(),
          new DigitsAreTime(),
          new KeyIsIdentifier(),
          new ContactIsText(),
          new YesNoIsFlag(),
          new PlaceIsGeography(),
          new NameEndsInKeyIsIdentifier(),
          new QuantityIsMeasure(),
          new ProseIsText());

  private RoleAssignment() {}

  /** The same catalog, each column with a role. */
  public static Catalog assign(Catalog catalog) {
    Set<String> keys = new HashSet<>();
    for (ForeignKey key : catalog.foreignKeys()) {
      key.fromColumns().forEach(column -> keys.add(id(key.fromTable(), column)));
    }
    List<Table> tables = catalog.tables().stream().map(table -> assign(table, keys)).toList();
    return new Catalog(
        catalog.database(), catalog.dialect(), catalog.version(), tables, catalog.foreignKeys());
  }

  private static Table assign(Table table, Set<String> keys) {
    List<Column> columns =
        table.columns().stream()
            .map(column -> assign(table, column, keys.contains(id(table.name(), column.name()))))
            .toList();
    return new Table(table.name(), table.comment(), table.rowCount(), columns, table.primaryKey());
  }

  private static Column assign(Table table, Column column, boolean foreignKey) {
    if (column.role() != null) {
      return column;
    }
    ColumnRole role = role(ColumnFacts.of(table, column, foreignKey));
    return role == ColumnRole.TIME ? dated(column).withRole(role) : column.withRole(role);
  }

  private static Column dated(Column column) {
    return DigitDates.held(column, true).map(digits -> digits.dated(column)).orElse(column);
  }

  private static ColumnRole role(ColumnFacts facts) {
    for (CatalogRoleRule rule : RULES) {
      Optional<ColumnRole> role = rule.roleOf(facts);
      if (role.isPresent()) {
        return role.get();
      }
    }
    return ColumnRole.CATEGORY;
  }

  private static String id(String table, String column) {
    return (table + "\n" + column).toLowerCase(Locale.ROOT);
  }
}
