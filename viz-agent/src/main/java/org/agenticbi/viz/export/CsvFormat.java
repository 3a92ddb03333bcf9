package org.agenticbi.viz.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agenticbi.model.result.ResultTable;
import org.agenticbi.protocol.Column;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as in RFC 4180, in UTF-8 with a byte order mark so that spreadsheets read
 * it right. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
final class CsvFormat implements ExportFormat {

  private static final Pattern FORMULA =
      Pattern.compile("^[\\s]*[=+\\-@\\t\\r\\n|].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");
  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public byte[] write(ResultTable table) {
    StringBuilder text = new StringBuilder("\ufeff");
    text.append(line(table.columns().stream().map(Column::name).toList()));
    table.rows().forEach(row -> text.append(line(row)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<? extends @Nullable Object> values) {
    return values.stream().map(CsvFormat::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value instanceof String string ? harmless(string) : Cells.text(value);
    return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  static String harmless(String text) {
    boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
