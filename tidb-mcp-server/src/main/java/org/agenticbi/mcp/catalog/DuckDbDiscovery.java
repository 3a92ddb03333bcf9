package org.agenticbi.mcp.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.mcp.catalog.Rows.Row;
import org.agenticbi.model.catalog.ForeignKey;

/** DuckDB's own table functions about tables. */
final class DuckDbDiscovery extends Discovery {

  private static final String OWN = " WHERE NOT internal AND schema_name = 'main'";

  DuckDbDiscovery(Rows rows) {
    super(rows);
  }

  @Override
  List<TableFacts> tables() {
    return rows(
            "SELECT table_name, comment, false, estimated_size FROM duckdb_tables()"
                + OWN
                + " UNION ALL SELECT view_name, comment, true, -1 FROM duckdb_views()"
                + OWN
                + " ORDER BY 1")
        .stream()
        .map(row -> new TableFacts(row.name(0), row.text(1), row.truth(2), row.number(3)))
        .toList();
  }

  @Override
  void addColumns(Map<String, TableFacts> tables) {
    for (Row row :
        rows(
            "SELECT table_name, column_name, data_type, is_nullable, comment FROM duckdb_columns()"
                + OWN
                + " ORDER BY table_name, column_index")) {
      TableFacts table = tables.get(key(row.name(0)));
      if (table != null) {
        table.add(column(row.name(1), row.name(2), row.truth(3), row.text(4)));
      }
    }
  }

  @Override
  void addKeys(Map<String, TableFacts> tables) {
    addPrimaryKeys(tables);
    Map<String, List<Row>> keys = new LinkedHashMap<>();
    for (Row row :
        rows(
            "SELECT table_name, constraint_index, referenced_table,"
                + " unnest(constraint_column_names), unnest(referenced_column_names)"
                + " FROM duckdb_constraints() WHERE schema_name = 'main' AND constraint_type ="
                + " 'FOREIGN KEY'")) {
      keys.computeIfAbsent(row.name(0) + " " + row.number(1), _ -> new ArrayList<>()).add(row);
    }
    for (List<Row> key : keys.values()) {
      Row first = key.getFirst();
      TableFacts table = tables.get(key(first.name(0)));
      if (table != null) {
        List<String> from = key.stream().map(row -> row.name(3)).toList();
        List<String> to = key.stream().map(row -> row.name(4)).toList();
        table.add(new ForeignKey(table.name(), from, first.name(2), to, 1));
      }
    }
  }

  private void addPrimaryKeys(Map<String, TableFacts> tables) {
    for (Row row :
        rows(
            "SELECT table_name, unnest(constraint_column_names),"
                + " unnest(range(len(constraint_column_names))) FROM duckdb_constraints()"
                + " WHERE schema_name = 'main' AND constraint_type = 'PRIMARY KEY'")) {
      TableFacts table = tables.get(key(row.name(0)));
      if (table != null) {
        table.addToPrimaryKey(row.number(2), row.name(1));
      }
    }
  }
}
