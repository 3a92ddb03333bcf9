package org.agenticbi.model.semantics;

import org.jspecify.annotations.Nullable;

/** An expression that cannot be read; becomes an {@link Issue}. */
final class UnreadableExpressionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String suggestion;

  UnreadableExpressionException(String message, @Nullable String suggestion) {
    super(message);
    this.suggestion = suggestion;
  }

  String problem() {
    return String.valueOf(getMessage());
  }

  @Nullable String suggestion() {
    return suggestion;
  }
}
