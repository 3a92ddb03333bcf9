package org.agenticbi.training;

/** A statement says something that a query cannot say. */
final class UnsupportedStatementException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * What cannot be said.
   *
   * @param reason the same for all statements of the kind
   */
  UnsupportedStatementException(String reason) {
    super(reason);
  }
}
