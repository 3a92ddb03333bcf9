package org.agenticbi.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The small fixed lists of the demo company, which lie beside the classes. None of their values
 * contains a comma.
 */
final class ResourceTable {
  private ResourceTable() {}

  /** The rows of a CSV resource by column name. */
  static List<Map<String, String>> rows(String name) {
    List<String> lines = lines(name);
    List<String> columns = List.of(lines.getFirst().split(",", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < values.length; i++) {
        row.put(columns.get(i), values[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  static List<String> lines(String name) {
    return text(name).lines().toList();
  }

  static String text(String name) {
    try (InputStream stream =
        Objects.requireNonNull(ResourceTable.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
