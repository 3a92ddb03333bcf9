package org.agenticbi.viz;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Makes results of all shapes from a seed: any columns, names, gaps, signs, sizes, wishes. */
final class GeneratedResults {

  private static final List<String> NAMES =
      List.of(
          "revenue",
          "avg_price",
          "count(*)",
          "sum(\"a.b\")",
          "it's [x]",
          "line\nbreak",
          "back\\slash",
          "<script>",
          "ünï",
          "share",
          "growth",
          "customer_id",
          "datum");
  private static final List<String> WISHES =
      List.of(
          "bar",
          "line",
          "area",
          "pie",
          "scatter",
          "heatmap",
          "histogram",
          "stacked bar",
          "table",
          "grouped bar",
          "100% bar",
          "number",
          "nonsense",
          "");

  private final Random random;

  GeneratedResults(long seed) {
    random = new Random(seed);
  }

  Asked next() {
    Asked asked = Asked.about();
    int rows = List.of(0, 1, 2, 3, 6, 12, 30, 70).get(random.nextInt(8));
    if (random.nextInt(20) == 0) {
      return parts(asked);
    }
    int columns = 1 + random.nextInt(4);
    for (int column = 0; column < columns; column++) {
      addColumn(asked, NAMES.get(random.nextInt(NAMES.size())) + " " + column, rows);
    }
    if (random.nextInt(3) == 0) {
      asked.wish(WISHES.get(random.nextInt(WISHES.size())));
    }
    if (random.nextInt(5) == 0) {
      asked.truncated();
    }
    return asked;
  }

  /** Few parts of one whole. */
  private Asked parts(Asked asked) {
    double first = random.nextDouble();
    return asked
        .text("part \"a\"", "one", null, "three")
        .decimal("share", first, (1 - first) / 4, (1 - first) * 3 / 4);
  }

  private void addColumn(Asked asked, String name, int rows) {
    int kind = random.nextInt(9);
    int distinct = 1 + random.nextInt(12);
    boolean gaps = random.nextInt(4) == 0;
    @Nullable Object[] values = new @Nullable Object[rows];
    for (int row = 0; row < rows; row++) {
      values[row] = gaps && random.nextInt(5) == 0 ? null : value(kind, row, distinct);
    }
    asked.column(kind == 4 ? "year" + name.length() + "_year" : name, type(kind), values);
  }

  private static ColumnType type(int kind) {
    return switch (kind) {
      case 0, 1, 5 -> ColumnType.TEXT;
      case 2 -> ColumnType.DATE;
      case 3 -> ColumnType.TIMESTAMP;
      case 4, 6 -> ColumnType.INTEGER;
      case 7 -> ColumnType.BOOLEAN;
      default -> ColumnType.DECIMAL;
    };
  }

  private Object value(int kind, int row, int distinct) {
    return switch (kind) {
      case 0 -> "Label \"" + row % distinct + "\" \\ <b>";
      case 1 -> "Name " + row;
      case 2 -> LocalDate.of(2024, 1, 1).plusMonths(row % distinct).toString();
      case 3 -> LocalDate.of(2024, 3, 1).plusDays(row).atTime(9, 15).toString() + ":00";
      case 4 -> 2020 + row % distinct;
      case 5 -> "2024-Q" + (1 + row % 4);
      case 6 -> random.nextInt(2_000_000) - (distinct > 6 ? 1_000_000 : 0);
      case 7 -> random.nextBoolean();
      default -> random.nextDouble() * (distinct > 3 ? 1 : 1_000_000) - (distinct > 9 ? 0.5 : 0);
    };
  }
}
