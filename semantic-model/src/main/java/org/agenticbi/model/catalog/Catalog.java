package org.agenticbi.model.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One immutable snapshot of a database.
 *
 * @param database its name
 * @param dialect {@code duckdb}, {@code mysql}, {@code sqlite} or {@code postgresql}
 * @param version a hash of all that is in the snapshot
 * @param tables in a fixed order
 * @param foreignKeys declared ones, and inferred ones with their confidence
 */
public record Catalog(
    String database,
    String dialect,
    String version,
    List<Table> tables,
    List<ForeignKey> foreignKeys) {
  /** Copies its lists. */
  public Catalog {
    tables = List.copyOf(tables);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** The table of that name, without regard to case. */
  public Optional<Table> table(String name) {
    return tables.stream().filter(table -> table.name().equalsIgnoreCase(name)).findFirst();
  }
}
