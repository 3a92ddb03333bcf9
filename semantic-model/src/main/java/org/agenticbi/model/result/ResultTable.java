package org.agenticbi.model.result;

import java.util.List;
import java.util.Locale;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Columns and the rows under them. Values stand as in JSON: numbers, strings, booleans and null.
 *
 * @param columns in order
 * @param rows each as long as the columns
 */
public record ResultTable(List<Column> columns, List<List<@Nullable Object>> rows) {

  /**
   * Checks that every row has a value for every column.
   *
   * @throws RequestFailedException {@code invalid_message}, naming the first row that does not fit
   */
  public ResultTable {
    columns = List.copyOf(columns);
    for (int row = 0; row < rows.size(); row++) {
      List<@Nullable Object> values = rows.get(row);
      if (values == null || values.size() != columns.size()) {
        throw new RequestFailedException(
            ErrorCode.INVALID_MESSAGE,
            String.format(
                Locale.ROOT,
                "Row %d has %d values, but there are %d columns.",
                row,
                values == null ? 0 : values.size(),
                columns.size()),
            "Send each row as an array with one value for each column.");
      }
    }
  }

  /** The values of one column, top to bottom. */
  public List<@Nullable Object> values(int column) {
    return rows.stream().<@Nullable Object>map(row -> row.get(column)).toList();
  }
}
