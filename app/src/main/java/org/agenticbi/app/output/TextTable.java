package org.agenticbi.app.output;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** A table of text with aligned columns: numbers to the right, long values cut. */
public final class TextTable {
  private static final int WIDEST_COLUMN = 48;

  private TextTable() {}

  /** The lines of the table, at most {@code mostRows} of its rows. */
  public static List<String> lines(Rows rows, int mostRows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        rows.columns().stream().map(column -> cut(ValueText.printable(column.name()))).toList());
    rows.data().stream().limit(mostRows).forEach(row -> cells.add(texts(row, rows.columns())));
    int[] widths = widths(cells, rows.columns().size());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      lines.add(line(cells.get(i), widths, rows.columns()));
      if (i == 0) {
        lines.add(rule(widths));
      }
    }
    if (rows.data().size() > mostRows) {
      lines.add("... " + (rows.data().size() - mostRows) + " more rows");
    } else if (rows.truncated()) {
      lines.add("... and more rows, which the row limit cut off");
    }
    return lines;
  }

  private static List<String> texts(List<@Nullable Object> row, List<Column> columns) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      texts.add(cut(ValueText.of(row.get(i), columns.get(i))));
    }
    return texts;
  }

  private static String cut(String text) {
    return text.length() <= WIDEST_COLUMN ? text : text.substring(0, WIDEST_COLUMN - 1) + "…";
  }

  private static int[] widths(List<List<String>> cells, int columns) {
    int[] widths = new int[columns];
    for (List<String> row : cells) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths, List<Column> columns) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String pad = " ".repeat(widths[i] - row.get(i).length());
      line.append(i == 0 ? "" : "  ");
      line.append(isNumber(columns.get(i)) ? pad + row.get(i) : row.get(i) + pad);
    }
    return line.toString().stripTrailing();
  }

  static boolean isNumber(Column column) {
    return column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL;
  }

  private static String rule(int[] widths) {
    List<String> parts = new ArrayList<>();
    for (int width : widths) {
      parts.add("─".repeat(width));
    }
    return String.join("  ", parts);
  }
}
