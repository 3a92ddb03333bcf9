package org.agenticbi.model.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table or view.
 *
 * @param name as the database writes it
 * @param comment what the database says of it
 * @param rowCount exact or estimated
 * @param columns in the order of the table
 * @param primaryKey its columns; empty when there is none
 */
public record Table(
    String name,
    @Nullable String comment,
    long rowCount,
    List<Column> columns,
    List<String> primaryKey) {
  /** Copies its lists. */
  public Table {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
  }

  /** The column of that name, without regard to case. */
  public Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equalsIgnoreCase(name)).findFirst();
  }
}
