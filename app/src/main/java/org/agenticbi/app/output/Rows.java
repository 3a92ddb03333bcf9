package org.agenticbi.app.output;

import java.util.List;
import org.agenticbi.protocol.Column;
import org.jspecify.annotations.Nullable;

/**
 * A result: its columns and its rows, values in column order.
 *
 * @param truncated whether there were more rows
 */
public record Rows(List<Column> columns, List<List<@Nullable Object>> data, boolean truncated) {
  /** Copies its lists. */
  public Rows {
    columns = List.copyOf(columns);
    data = List.copyOf(data);
  }
}
