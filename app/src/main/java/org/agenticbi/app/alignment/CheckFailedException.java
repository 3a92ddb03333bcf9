package org.agenticbi.app.alignment;

/** Ends a check: what was wanted and what came. */
final class CheckFailedException extends RuntimeException {
  CheckFailedException(String message) {
    super(message);
  }
}
