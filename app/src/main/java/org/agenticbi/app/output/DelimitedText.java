package org.agenticbi.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agenticbi.protocol.Column;
import org.jspecify.annotations.Nullable;

/** A result as CSV (RFC 4180) or as a table in Markdown. */
public final class DelimitedText {
  private DelimitedText() {}

  /**
   * The lines of the CSV. A text that a spreadsheet would run as a formula gets an apostrophe
   * before it.
   */
  public static List<String> csv(Rows rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        rows.columns().stream()
            .map(Column::name)
            .map(DelimitedText::field)
            .collect(Collectors.joining(",")));
    rows.data()
        .forEach(row ->
            lines.add(row.stream().map(DelimitedText::csvValue).collect(Collectors.joining(","))));
    return lines;
  }

  private static String csvValue(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> field(neutralised(text));
      default -> field(value.toString());
    };
  }

  private static String neutralised(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String field(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** The lines of the table in Markdown. */
  public static List<String> markdown(Rows rows) {
    List<String> lines = new ArrayList<>();
    lines.add(markdownRow(rows.columns().stream().map(Column::name).toList()));
    lines.add(
        markdownRow(
            rows.columns().stream()
                .map(column -> TextTable.isNumber(column) ? "---:" : "---")
                .toList()));
    for (List<@Nullable Object> row : rows.data()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(ValueText.of(row.get(i), rows.columns().get(i)).replace("|", "\\|"));
      }
      lines.add(markdownRow(cells));
    }
    return lines;
  }

  private static String markdownRow(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
