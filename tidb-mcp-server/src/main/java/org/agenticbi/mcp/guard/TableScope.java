package org.agenticbi.mcp.guard;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables that statements on a database may read.
 *
 * @param database for messages
 * @param schema the only qualifier that a table name may have
 * @param names as the database writes them, by their name in lower case
 */
public record TableScope(String database, String schema, Map<String, String> names) {

  /** Of the names as the database writes them. */
  public static TableScope of(String database, String schema, Collection<String> tables) {
    Map<String, String> names = new TreeMap<>();
    tables.forEach(table -> names.put(table.toLowerCase(Locale.ROOT), table));
    return new TableScope(database, schema, Map.copyOf(names));
  }

  boolean has(String name) {
    return names.containsKey(name.toLowerCase(Locale.ROOT));
  }

  List<String> nearest(String name) {
    return NearestNames.of(name, names.values());
  }
}
