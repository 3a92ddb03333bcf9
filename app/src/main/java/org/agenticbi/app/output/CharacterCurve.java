package org.agenticbi.app.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A number over time as a curve of Braille dots, two by four to the character, above its first and
 * last time.
 */
final class CharacterCurve {
  private static final int HEIGHT = 8;
  private static final int WIDEST = 100;
  private static final int[][] DOTS = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};

  private CharacterCurve() {}

  static List<String> lines(Rows rows, int label, int number, int width) {
    double[] values =
        rows.data().stream().mapToDouble(row -> TerminalChart.value(row, number)).toArray();
    double low = Math.min(0, Arrays.stream(values).min().orElse(0));
    double high = Arrays.stream(values).max().orElse(0);
    if (high <= low) {
      return List.of();
    }
    String top = scale(high, rows, number);
    String bottom = scale(low, rows, number);
    int margin = Math.max(top.length(), bottom.length());
    int across = Math.min(WIDEST, width - margin - 2);
    List<String> lines = new ArrayList<>();
    List<String> curve = curve(values, low, high, across);
    for (int i = 0; i < HEIGHT; i++) {
      String mark = i == 0 ? top : i == HEIGHT - 1 ? bottom : "";
      lines.add(" ".repeat(margin - mark.length()) + mark + " ┤" + curve.get(i));
    }
    String first = TerminalChart.text(rows.data().getFirst(), label, rows);
    String last = TerminalChart.text(rows.data().getLast(), label, rows);
    int gap = Math.max(1, across - first.length() - last.length());
    lines.add(" ".repeat(margin + 2) + first + " ".repeat(gap) + last);
    return lines;
  }

  private static String scale(double value, Rows rows, int number) {
    return ValueText.of(value, rows.columns().get(number));
  }

  private static List<String> curve(double[] values, double low, double high, int across) {
    int[][] cells = new int[HEIGHT][across];
    int columns = across * 2;
    int previous = -1;
    for (int x = 0; x < columns; x++) {
      double at = (double) x / (columns - 1) * (values.length - 1);
      int left = (int) at;
      int right = Math.min(left + 1, values.length - 1);
      double value = values[left] + (values[right] - values[left]) * (at - left);
      int y = (int) Math.round((high - value) / (high - low) * (HEIGHT * 4 - 1));
      mark(cells, x, previous < 0 ? y : previous, y);
      previous = y;
    }
    return Arrays.stream(cells).map(CharacterCurve::text).toList();
  }

  /** A vertical stroke from the height before to this one, so that steep parts have no holes. */
  private static void mark(int[][] cells, int x, int from, int to) {
    for (int y = Math.min(from, to); y <= Math.max(from, to); y++) {
      cells[y / 4][x / 2] |= DOTS[x % 2][y % 4];
    }
  }

  private static String text(int[] row) {
    StringBuilder text = new StringBuilder();
    for (int dots : row) {
      text.append((char) (0x2800 + dots));
    }
    return text.toString();
  }
}
