package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON schemas of records, as {@link ProtocolJson} reads and writes them. */
public final class JsonSchemas {
  private static final Set<Class<?>> WHOLE_NUMBERS =
      Set.of(int.class, Integer.class, long.class, Long.class);
  private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class);
  private static final Set<Class<?>> FLAGS = Set.of(boolean.class, Boolean.class);

  private final Map<String, ObjectNode> byName = new TreeMap<>();

  /** A reference to the schema of a record, which is kept under its name. */
  public ObjectNode reference(Class<?> record) {
    String name = record.getSimpleName();
    if (!byName.containsKey(name)) {
      byName.put(name, object());
      fill(byName.get(name), record);
    }
    return object().put("$ref", "#/components/schemas/" + name);
  }

  /** All schemas by name. */
  public ObjectNode all() {
    ObjectNode all = object();
    byName.forEach(all::set);
    return all;
  }

  private void fill(ObjectNode schema, Class<?> record) {
    schema.put("type", "object");
    ObjectNode keys = schema.putObject("properties");
    ArrayNode required = ProtocolJson.mapper().createArrayNode();
    for (RecordComponent component : record.getRecordComponents()) {
      String key = key(component);
      keys.set(key, schema(component.getGenericType()));
      if (isRequired(record, component)) {
        required.add(key);
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
  }

  private ObjectNode schema(Type type) {
    return switch (type) {
      case ParameterizedType generic -> container(generic);
      case WildcardType wildcard -> schema(wildcard.getUpperBounds()[0]);
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalArgumentException("no schema for " + type);
    };
  }

  private ObjectNode container(ParameterizedType type) {
    boolean isMap = type.getRawType() == Map.class;
    ObjectNode schema = object().put("type", isMap ? "object" : "array");
    schema.set(
        isMap ? "additionalProperties" : "items",
        schema(type.getActualTypeArguments()[isMap ? 1 : 0]));
    return schema;
  }

  private ObjectNode plain(Class<?> type) {
    if (type.isEnum()) {
      ObjectNode schema = object().put("type", "string");
      ArrayNode values = schema.putArray("enum");
      for (Object constant : type.getEnumConstants()) {
        values.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
      }
      return schema;
    }
    if (type.isRecord()) {
      return reference(type);
    }
    String name = typeName(type);
    return name.isEmpty() ? object() : object().put("type", name);
  }

  /** Empty for what may be any JSON value. */
  private static String typeName(Class<?> type) {
    if (type == String.class) {
      return "string";
    }
    if (WHOLE_NUMBERS.contains(type)) {
      return "integer";
    }
    if (NUMBERS.contains(type)) {
      return "number";
    }
    if (FLAGS.contains(type)) {
      return "boolean";
    }
    return type == ObjectNode.class ? "object" : "";
  }

  private static String key(RecordComponent component) {
    return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  /** The annotation is on the field, as records spread theirs. */
  private static boolean isRequired(Class<?> record, RecordComponent component) {
    try {
      JsonProperty property =
          record.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
      return property != null && property.required();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode object() {
    return ProtocolJson.mapper().createObjectNode();
  }
}
