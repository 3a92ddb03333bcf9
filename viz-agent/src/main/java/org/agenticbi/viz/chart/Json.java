package org.agenticbi.viz.chart;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON objects so that the code reads like them. */
final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /** An object of keys and values by turns; a {@code null} value is a JSON null. */
  static ObjectNode object(@Nullable Object... keysAndValues) {
    ObjectNode object = NODES.objectNode();
    for (int index = 0; index < keysAndValues.length; index += 2) {
      object.set(String.valueOf(keysAndValues[index]), node(keysAndValues[index + 1]));
    }
    return object;
  }

  static ArrayNode array(@Nullable Object... values) {
    return array(Arrays.asList(values));
  }

  static ArrayNode array(List<? extends @Nullable Object> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(node(value)));
    return array;
  }

  private static JsonNode node(@Nullable Object value) {
    return switch (value) {
      case null -> NODES.nullNode();
      case JsonNode node -> node;
      case List<?> list -> array(list);
      case Boolean flag -> NODES.booleanNode(flag);
      case Integer whole -> NODES.numberNode(whole);
      case Long whole -> NODES.numberNode(whole);
      case Number number -> NODES.numberNode(number.doubleValue());
      default -> NODES.stringNode(value.toString());
    };
  }
}
