package org.agenticbi.viz.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agenticbi.model.result.ColumnName;
import org.agenticbi.model.result.ResultTable;
import org.agenticbi.protocol.Column;
import org.jspecify.annotations.Nullable;

/** A page with the table alone: no script, no address, all text escaped. */
final class HtmlFormat implements ExportFormat {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Result</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; }
      table { border-collapse: collapse; }
      th, td { border-bottom: 1px solid #8886; padding: .35rem .75rem; text-align: left; }
      td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
      </style>
      </head>
      <body>
      <table>
      """;

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public byte[] write(ResultTable table) {
    StringBuilder page = new StringBuilder(HEAD).append("<thead><tr>");
    for (int index = 0; index < table.columns().size(); index++) {
      Column column = table.columns().get(index);
      String cell = escape(ColumnName.label(column.name()));
      page.append("<th scope=\"col\"").append(style(table.values(index))).append('>');
      page.append(cell).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    table.rows().forEach(row -> page.append(row(row)));
    page.append("</tbody>\n</table>\n</body>\n</html>\n");
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String style(List<? extends @Nullable Object> values) {
    boolean numbers = values.stream().allMatch(it -> it == null || it instanceof Number);
    return numbers && !values.isEmpty() ? " class=\"number\"" : "";
  }

  private static String row(List<? extends @Nullable Object> values) {
    StringBuilder row = new StringBuilder("<tr>");
    for (Object value : values) {
      row.append("<td").append(value instanceof Number ? " class=\"number\"" : "").append('>');
      row.append(value == null ? "" : escape(Cells.text(value))).append("</td>");
    }
    return row.append("</tr>\n").toString();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
