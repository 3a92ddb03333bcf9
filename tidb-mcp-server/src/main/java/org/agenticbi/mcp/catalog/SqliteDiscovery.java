package org.agenticbi.mcp.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.mcp.catalog.Rows.Row;
import org.agenticbi.model.catalog.ForeignKey;

/** SQLite's schema table joined with its pragmas, so that one query reads all tables. */
final class SqliteDiscovery extends Discovery {

  private static final String OWN =
      "m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

  SqliteDiscovery(Rows rows) {
    super(rows);
  }

  @Override
  List<TableFacts> tables() {
    return rows(
            "SELECT m.name, m.type = 'view' FROM sqlite_master m WHERE " + OWN + " ORDER BY m.name")
        .stream()
        .map(row -> new TableFacts(row.name(0), null, row.truth(1), -1))
        .toList();
  }

  @Override
  void addColumns(Map<String, TableFacts> tables) {
    for (Row row :
        rows(
            "SELECT m.name, p.name, p.type, p.\"notnull\", p.pk FROM sqlite_master m JOIN"
                + " pragma_table_info(m.name) p WHERE "
                + OWN
                + " ORDER BY m.name, p.cid")) {
      TableFacts table = tables.get(key(row.name(0)));
      if (table != null) {
        table.add(column(row.name(1), row.name(2), row.number(3) == 0, null));
        if (row.number(4) > 0) {
          table.addToPrimaryKey(row.number(4), row.name(1));
        }
      }
    }
  }

  /** A key without target columns names the primary key of its target. */
  @Override
  void addKeys(Map<String, TableFacts> tables) {
    Map<String, List<Row>> keys = new LinkedHashMap<>();
    for (Row row :
        rows(
            "SELECT m.name, f.id, f.\"table\", f.\"from\", f.\"to\" FROM sqlite_master m JOIN"
                + " pragma_foreign_key_list(m.name) f WHERE "
                + OWN
                + " ORDER BY m.name, f.id, f.seq")) {
      keys.computeIfAbsent(row.name(0) + " " + row.number(1), _ -> new ArrayList<>()).add(row);
    }
    keys.values().forEach(key -> addKey(tables, key));
  }

  private static void addKey(Map<String, TableFacts> tables, List<Row> key) {
    Row first = key.getFirst();
    TableFacts table = tables.get(key(first.name(0)));
    TableFacts target = tables.get(key(first.name(2)));
    if (table == null || target == null) {
      return;
    }
    List<String> from = key.stream().map(row -> row.name(3)).toList();
    boolean named = key.stream().allMatch(row -> row.text(4) != null);
    List<String> to = named ? key.stream().map(row -> row.name(4)).toList() : target.primaryKey();
    if (from.size() == to.size()) {
      table.add(new ForeignKey(table.name(), from, target.name(), to, 1));
    }
  }
}
