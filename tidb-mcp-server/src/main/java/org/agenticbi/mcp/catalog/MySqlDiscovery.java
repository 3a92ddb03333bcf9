package org.agenticbi.mcp.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.mcp.catalog.Rows.Row;
import org.agenticbi.model.catalog.ForeignKey;

/** The information schema of TiDB, MySQL and MariaDB, for the one schema that is read. */
final class MySqlDiscovery extends Discovery {

  MySqlDiscovery(Rows rows) {
    super(rows);
  }

  @Override
  List<TableFacts> tables() {
    return rows(
            "SELECT table_name, table_comment, table_type <> 'BASE TABLE', COALESCE(table_rows, -1)"
                + " FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type IN"
                + " ('BASE TABLE', 'VIEW') ORDER BY table_name")
        .stream()
        .map(row -> table(row))
        .toList();
  }

  private static TableFacts table(Row row) {
    boolean view = row.truth(2);
    return new TableFacts(row.name(0), view ? null : row.text(1), view, row.number(3));
  }

  @Override
  void addColumns(Map<String, TableFacts> tables) {
    for (Row row :
        rows(
            "SELECT table_name, column_name, column_type, is_nullable, column_comment FROM"
                + " information_schema.columns WHERE table_schema = DATABASE() ORDER BY table_name,"
                + " ordinal_position")) {
      TableFacts table = tables.get(key(row.name(0)));
      if (table != null) {
        table.add(column(row.name(1), row.name(2), row.truth(3), row.text(4)));
      }
    }
  }

  @Override
  void addKeys(Map<String, TableFacts> tables) {
    Map<String, List<Row>> keys = new LinkedHashMap<>();
    for (Row row :
        rows(
            "SELECT table_name, constraint_name, column_name, ordinal_position,"
                + " referenced_table_name, referenced_column_name FROM"
                + " information_schema.key_column_usage WHERE table_schema = DATABASE() AND"
                + " (constraint_name = 'PRIMARY' OR referenced_table_schema = DATABASE())"
                + " ORDER BY table_name, constraint_name, ordinal_position")) {
      TableFacts table = tables.get(key(row.name(0)));
      if (table != null && row.text(4) == null) {
        table.addToPrimaryKey(row.number(3), row.name(2));
      } else if (table != null) {
        keys.computeIfAbsent(row.name(0) + " " + row.name(1), _ -> new ArrayList<>()).add(row);
      }
    }
    for (List<Row> key : keys.values()) {
      Row first = key.getFirst();
      TableFacts table = tables.get(key(first.name(0)));
      if (table != null) {
        List<String> from = key.stream().map(row -> row.name(2)).toList();
        List<String> to = key.stream().map(row -> row.name(5)).toList();
        table.add(new ForeignKey(table.name(), from, first.name(4), to, 1));
      }
    }
  }
}
