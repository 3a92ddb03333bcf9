package org.agenticbi.model.semantics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKey;
import org.jspecify.annotations.Nullable;

/** Which tables have one row at most for each row of a table, by relationships and keys. */
final class ManyToOne {
  private final List<Relationship> relationships;
  private final List<ForeignKey> keys;

  ManyToOne(List<Relationship> relationships, @Nullable Catalog catalog) {
    this.relationships = relationships;
    this.keys = catalog == null ? List.of() : catalog.foreignKeys();
  }

  /** Whether all the others hang on one, so that joining them multiplies none of its rows. */
  boolean reachesAll(String table, Set<String> others) {
    return reachable(table).containsAll(others);
  }

  private Set<String> reachable(String table) {
    Set<String> reached = new HashSet<>(Set.of(table));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      String from = open.pop();
      for (String to : parents(from)) {
        if (reached.add(to)) {
          open.push(to);
        }
      }
    }
    return reached;
  }

  private Set<String> parents(String table) {
    Set<String> parents = new HashSet<>();
    relationships.stream()
        .filter(relationship -> relationship.fromTable().equals(table))
        .forEach(relationship -> parents.add(relationship.toTable()));
    keys.stream()
        .filter(key -> key.fromTable().equals(table))
        .forEach(key -> parents.add(key.toTable()));
    return parents;
  }
}
