package org.agenticbi.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The one exception that ends a request: what went wrong, in words for a person. */
public final class RequestFailedException extends RuntimeException {

  private final ErrorBody body;

  /** An error that is worded already, for example by another service. */
  public RequestFailedException(ErrorBody body, @Nullable Throwable cause) {
    super(body.message(), cause);
    this.body = body;
  }

  /** An error with its message and what to do. */
  public RequestFailedException(ErrorCode code, String message, String... suggestions) {
    this(new ErrorBody(code, message, null, List.of(suggestions), null, null), null);
  }

  /** An error with machine-readable facts. */
  public RequestFailedException(
      ErrorCode code, String message, ObjectNode details, List<String> suggestions) {
    this(new ErrorBody(code, message, details, List.copyOf(suggestions), null, null), null);
  }

  /** What goes into the {@code error} message. */
  public ErrorBody body() {
    return body;
  }

  /** What kind of error it is. */
  public ErrorCode code() {
    return body.type();
  }
}
