package org.agenticbi.mcp.guard;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.parser.Node;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/**
 * All fields of a syntax tree node, read by reflection, so that no part of a statement escapes the
 * walk because a visitor of the parser forgets it (several do).
 */
final class TreeFields {

  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return fieldsOf(type);
        }
      };

  private TreeFields() {}

  static List<Field> of(Class<?> type) {
    return FIELDS.get(type);
  }

  static @Nullable Object read(Field field, Object node) {
    try {
      return field.get(node);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException("The field " + field + " was made accessible", impossible);
    }
  }

  private static List<Field> fieldsOf(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> level = type; isSyntax(level); level = level.getSuperclass()) {
      for (Field field : level.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !isPosition(field.getType())) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return List.copyOf(fields);
  }

  private static boolean isSyntax(@Nullable Class<?> level) {
    return level != null && level.getName().startsWith("net.sf.jsqlparser");
  }

  private static boolean isPosition(Class<?> type) {
    return Node.class.isAssignableFrom(type) || Token.class.isAssignableFrom(type);
  }
}
