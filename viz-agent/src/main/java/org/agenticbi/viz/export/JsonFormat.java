package org.agenticbi.viz.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.model.result.ResultTable;
import org.agenticbi.protocol.ProtocolJson;
import org.jspecify.annotations.Nullable;

/** An array with an object a row, by column name. */
final class JsonFormat implements ExportFormat {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public byte[] write(ResultTable table) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> values : table.rows()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      for (int column = 0; column < values.size(); column++) {
        row.put(table.columns().get(column).name(), values.get(column));
      }
      rows.add(row);
    }
    return ProtocolJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(rows);
  }
}
