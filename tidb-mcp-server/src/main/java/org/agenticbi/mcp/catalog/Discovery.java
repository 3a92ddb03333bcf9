package org.agenticbi.mcp.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.agenticbi.mcp.catalog.Rows.Row;
import org.agenticbi.mcp.execute.ColumnTypes;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.sql.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure of a database in a few bulk queries, however many tables there are: tables
 * and views, columns, primary keys, foreign keys.
 */
abstract class Discovery {

  private final Rows rows;
  private final Dialect dialect;

  Discovery(Rows rows) {
    this.rows = rows;
    this.dialect = rows.database().dialect();
  }

  static Discovery of(Rows rows) {
    return switch (rows.database().dialect()) {
      case DUCKDB -> new DuckDbDiscovery(rows);
      case SQLITE -> new SqliteDiscovery(rows);
      case MYSQL -> new MySqlDiscovery(rows);
      case POSTGRESQL -> throw new IllegalStateException("PostgreSQL cannot be connected yet");
    };
  }

  /** The tables by their names in lower case, in the order of the names. */
  final Map<String, TableFacts> discover() {
    Map<String, TableFacts> tables = new TreeMap<>();
    for (TableFacts table : tables()) {
      tables.put(key(table.name()), table);
    }
    addColumns(tables);
    addKeys(tables);
    return tables;
  }

  abstract List<TableFacts> tables();

  abstract void addColumns(Map<String, TableFacts> tables);

  abstract void addKeys(Map<String, TableFacts> tables);

  final List<Row> rows(String sql) {
    return rows.of(sql);
  }

  final Column column(String name, String nativeType, boolean nullable, @Nullable String comment) {
    return new Column(
        name,
        ColumnTypes.of(dialect, nativeType),
        nativeType,
        nullable,
        comment == null || comment.isBlank() ? null : comment,
        null,
        null);
  }

  static String key(String table) {
    return table.toLowerCase(Locale.ROOT);
  }
}
