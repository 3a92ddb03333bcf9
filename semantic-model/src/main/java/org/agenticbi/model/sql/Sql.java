package org.agenticbi.model.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;

/**
 * A piece of SQL text with the parameters of its placeholders, in order. Pieces are only ever
 * joined, never searched or replaced in, so a value or a name can hold any character.
 */
record Sql(String text, List<Object> parameters) {
  private static final String HOLE = "{}";

  Sql {
    parameters = List.copyOf(parameters);
  }

  /** Text without parameters. */
  static Sql of(String text) {
    return new Sql(text, List.of());
  }

  /** A placeholder. */
  static Sql parameter(Object value) {
    return new Sql("?", List.of(value));
  }

  /** A template whose {@code {}} are filled with the parts, in order. */
  static Sql of(String template, Sql... parts) {
    StringBuilder text = new StringBuilder();
    List<Object> parameters = new ArrayList<>();
    int from = 0;
    for (Sql part : parts) {
      int hole = template.indexOf(HOLE, from);
      text.append(template, from, hole).append(part.text);
      parameters.addAll(part.parameters);
      from = hole + HOLE.length();
    }
    return new Sql(text.append(template.substring(from)).toString(), parameters);
  }

  /** Pieces with a separator between them. */
  static Sql join(String separator, List<Sql> parts) {
    StringBuilder text = new StringBuilder();
    List<Object> parameters = new ArrayList<>();
    for (Sql part : parts) {
      text.append(text.isEmpty() ? "" : separator).append(part.text);
      parameters.addAll(part.parameters);
    }
    return new Sql(text.toString(), parameters);
  }

  /** Collects pieces with a separator between them. */
  static Collector<Sql, ?, Sql> joining(String separator) {
    return Collector.<Sql, List<Sql>, Sql>of(
        ArrayList::new,
        List::add,
        (left, right) -> {
          left.addAll(right);
          return left;
        },
        parts -> join(separator, parts));
  }

  Sql inBrackets() {
    return of("({})", this);
  }

  Sql then(String more) {
    return new Sql(text + more, parameters);
  }

  @Override
  public String toString() {
    return text;
  }
}
