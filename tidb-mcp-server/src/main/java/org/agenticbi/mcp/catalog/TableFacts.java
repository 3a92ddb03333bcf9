package org.agenticbi.mcp.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.jspecify.annotations.Nullable;

/** A table while it is being discovered: each bulk query adds its part. */
final class TableFacts {

  private final String name;
  private final @Nullable String comment;
  private final boolean view;
  private final long estimatedRows;
  private final List<Column> columns = new ArrayList<>();
  private final TreeMap<Long, String> primaryKey = new TreeMap<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();

  /**
   * A table without columns yet.
   *
   * @param estimatedRows negative when the database does not say
   */
  TableFacts(String name, @Nullable String comment, boolean view, long estimatedRows) {
    this.name = name;
    this.comment = comment == null || comment.isBlank() ? null : comment;
    this.view = view;
    this.estimatedRows = estimatedRows;
  }

  String name() {
    return name;
  }

  @Nullable String comment() {
    return comment;
  }

  boolean isView() {
    return view;
  }

  long estimatedRows() {
    return estimatedRows;
  }

  List<Column> columns() {
    return columns;
  }

  List<String> primaryKey() {
    return List.copyOf(primaryKey.values());
  }

  List<ForeignKey> foreignKeys() {
    return foreignKeys;
  }

  void add(Column column) {
    columns.add(column);
  }

  void addToPrimaryKey(long place, String column) {
    primaryKey.put(place, column);
  }

  void add(ForeignKey key) {
    foreignKeys.add(key);
  }
}
