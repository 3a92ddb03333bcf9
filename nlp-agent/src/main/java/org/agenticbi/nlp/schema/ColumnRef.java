package org.agenticbi.nlp.schema;

/**
 * A column, by the names of the catalog.
 *
 * @param table its table
 * @param column its name
 */
public record ColumnRef(String table, String column) implements Comparable<ColumnRef> {

  @Override
  public int compareTo(ColumnRef other) {
    int tables = table.compareTo(other.table);
    return tables != 0 ? tables : column.compareTo(other.column);
  }

  @Override
  public String toString() {
    return table + "." + column;
  }
}
