package org.agenticbi.systemtests.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result: names of the columns, and rows of values in their order. */
public record Rows(List<String> columns, List<List<@Nullable Object>> rows) {
  /** Copies the names. */
  public Rows {
    columns = List.copyOf(columns);
  }

  /** The first rows, for people. */
  public String text() {
    StringBuilder text = new StringBuilder(String.join(" | ", columns)).append('\n');
    rows.stream().limit(8).forEach(row -> text.append(row).append('\n'));
    return text.append(rows.size()).append(" rows").toString();
  }
}
