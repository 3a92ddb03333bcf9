package org.agenticbi.mcp.load;

import java.util.List;

/**
 * A table that was made from a file.
 *
 * @param name as it stands in the database
 * @param rows that it holds
 * @param columns with their types, in the order of the file
 */
public record LoadedTable(String name, long rows, List<LoadedColumn> columns) {
  /** Copies its list. */
  public LoadedTable {
    columns = List.copyOf(columns);
  }

  /**
   * A column of it.
   *
   * @param name as the header of the file has it
   * @param nativeType as inferred from all values of the file
   */
  public record LoadedColumn(String name, String nativeType) {}
}
