package org.agenticbi.backend.suggestion;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A catalog without most of its values: {@code catalog -> catalog}. A profile may hold thousands of
 * values a column, which the language agent needs and nobody who only looks does.
 */
final class CatalogExcerpt {

  private static final int VALUES = 50;

  private CatalogExcerpt() {}

  /** A copy with at most {@value #VALUES} values a column; the profile says so. */
  static JsonNode of(JsonNode catalog) {
    JsonNode copy = catalog.deepCopy();
    for (JsonNode table : copy.path("tables")) {
      for (JsonNode column : table.path("columns")) {
        if (column.path("profile") instanceof ObjectNode profile) {
          shorten(profile);
        }
      }
    }
    return copy;
  }

  private static void shorten(ObjectNode profile) {
    if (profile.path("values") instanceof ArrayNode values && values.size() > VALUES) {
      List<JsonNode> kept = values.valueStream().limit(VALUES).toList();
      values.removeAll();
      kept.forEach(values::add);
      profile.put("values_complete", false);
    }
  }
}
