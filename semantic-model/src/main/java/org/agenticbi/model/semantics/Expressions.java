package org.agenticbi.model.semantics;

import java.util.Optional;

/** The ANSI SQL expression of a field or metric. */
final class Expressions {
  private static final String ANSI = "ANSI_SQL";

  private Expressions() {}

  /** Under {@code expression.dialects}, or, in short, {@code expression} itself. */
  static Optional<String> of(YamlMap element, Issues issues) {
    if (!element.has("expression")) {
      issues.error(element.place(), "'expression' is missing.", "Add an ANSI_SQL expression.");
      return Optional.empty();
    }
    if (element.isText("expression")) {
      return element.text("expression");
    }
    Optional<YamlMap> expression = element.map("expression");
    if (expression.isEmpty()) {
      return Optional.empty();
    }
    for (YamlMap dialect : expression.get().maps("dialects")) {
      if (dialect.text("dialect").filter(ANSI::equalsIgnoreCase).isPresent()) {
        return dialect.required("expression");
      }
    }
    issues.error(
        expression.get().place(), "There is no expression in ANSI_SQL.", "Add one to 'dialects'.");
    return Optional.empty();
  }
}
