package org.agenticbi.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * A result as a plot of characters: bars for a number by label, a curve for a number over time.
 * Only where a plot says something: one label or time column, at least two rows, a number in each.
 */
public final class TerminalChart {
  private static final int WIDEST_LABEL = 28;
  private static final int MOST_BARS = 25;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

  private TerminalChart() {}

  /**
   * The lines of the plot; empty when the result is none.
   *
   * @param chartType as the viz agent chose it
   * @param width of the terminal in characters
   */
  public static List<String> lines(String chartType, Rows rows, int width) {
    Optional<Integer> label = firstLabel(rows.columns());
    Optional<Integer> number = firstNumber(rows.columns());
    if (label.isEmpty()
        || number.isEmpty()
        || rows.data().size() < 2
        || labels(rows.columns()) > 1) {
      return List.of();
    }
    return switch (chartType) {
      case "bar", "arc", "pie" -> bars(rows, label.get(), number.get(), width);
      case "line", "area" -> CharacterCurve.lines(rows, label.get(), number.get(), width);
      default -> List.of();
    };
  }

  private static Optional<Integer> firstLabel(List<Column> columns) {
    return columns.stream().filter(TerminalChart::isLabel).findFirst().map(columns::indexOf);
  }

  private static long labels(List<Column> columns) {
    return columns.stream().filter(TerminalChart::isLabel).count();
  }

  private static Optional<Integer> firstNumber(List<Column> columns) {
    return columns.stream()
        .filter(column -> TextTable.isNumber(column) && !isLabel(column))
        .findFirst()
        .map(columns::indexOf);
  }

  private static boolean isLabel(Column column) {
    return !TextTable.isNumber(column)
        || column.role() == ColumnRole.TIME
        || column.role() == ColumnRole.CATEGORY;
  }

  private static List<String> bars(Rows rows, int label, int number, int width) {
    List<List<@Nullable Object>> shown = rows.data().stream().limit(MOST_BARS).toList();
    double most = shown.stream().mapToDouble(row -> value(row, number)).max().orElse(0);
    boolean negative = shown.stream().anyMatch(row -> value(row, number) < 0);
    if (most <= 0 || negative) {
      return List.of();
    }
    int labelWidth =
        Math.min(
            WIDEST_LABEL,
            shown.stream().mapToInt(row -> text(row, label, rows).length()).max().orElse(1));
    int valueWidth =
        shown.stream().mapToInt(row -> text(row, number, rows).length()).max().orElse(1);
    int barWidth = Math.max(10, width - labelWidth - valueWidth - 3);
    List<String> lines = new ArrayList<>();
    for (List<@Nullable Object> row : shown) {
      String bar = bar(value(row, number) / most * barWidth);
      String shortened = shortened(text(row, label, rows));
      lines.add(
          (shortened
              + " ".repeat(labelWidth - shortened.length())
              + " "
              + bar
              + " "
              + text(row, number, rows)));
    }
    return lines;
  }

  private static String bar(double length) {
    int eighths = (int) Math.round(length * 8);
    String rest = eighths % 8 == 0 ? "" : String.valueOf(EIGHTHS.charAt(eighths % 8));
    return "█".repeat(eighths / 8) + rest;
  }

  private static String shortened(String text) {
    return text.length() <= WIDEST_LABEL ? text : text.substring(0, WIDEST_LABEL - 1) + "…";
  }

  static String text(List<@Nullable Object> row, int index, Rows rows) {
    String text = ValueText.of(row.get(index), rows.columns().get(index));
    return text.isEmpty() ? "(none)" : text;
  }

  static double value(List<@Nullable Object> row, int index) {
    return row.get(index) instanceof Number number ? number.doubleValue() : 0;
  }
}
