package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.Schema;

/** What the joined rows of a block are. */
final class CountedRows {

  private final Schema schema;

  CountedRows(Schema schema) {
    this.schema = schema;
  }

  /**
   * The table that a number of rows counts: the finest of the block, or, where that only ties two
   * others together, the one of these that the block does not name.
   */
  String table(Query query) {
    Set<String> all = new LinkedHashSet<>(query.tables());
    all.addAll(query.columnTables());
    String finest =
        all.stream()
            .filter(table ->
                all.stream()
                    .allMatch(
                        other -> other.equals(table) || schema.joins().manyToOne(table, other)))
            .findFirst()
            .or(() -> all.stream().findFirst())
            .orElseThrow();
    return all.size() > 1 && bridge(finest) ? otherEnd(finest, all).orElse(finest) : finest;
  }

  private Optional<String> otherEnd(String bridge, Set<String> named) {
    return keys(bridge).stream()
        .map(ForeignKey::toTable)
        .filter(table -> !named.contains(table))
        .findFirst();
  }

  /** Whether a table has little but keys of two others. */
  boolean bridge(String name) {
    Table table = schema.table(name);
    List<String> columns = new ArrayList<>();
    keys(name).forEach(key -> columns.addAll(key.fromColumns()));
    boolean own =
        table.columns().stream()
                .map(column -> column.name())
                .filter(column -> !columns.contains(column) && !table.primaryKey().contains(column))
                .count()
            > 0;
    return keys(name).size() >= 2 && !own;
  }

  private List<ForeignKey> keys(String table) {
    return schema.catalog().foreignKeys().stream()
        .filter(key -> key.fromTable().equals(table))
        .toList();
  }
}
