package org.agenticbi.service;

import org.agenticbi.protocol.ErrorCode;

/** The HTTP status that says the same as an error type. */
final class HttpStatuses {
  private HttpStatuses() {}

  static int of(ErrorCode code) {
    return switch (code) {
      case INVALID_JSON, INVALID_MESSAGE, UNKNOWN_MESSAGE_TYPE -> 400;
      case UNAUTHORIZED -> 401;
      case FORBIDDEN -> 403;
      case UNKNOWN_DATABASE, UNKNOWN_TOOL -> 404;
      case CANCELLED -> 409;
      case MESSAGE_TOO_LARGE -> 413;
      case AMBIGUOUS_QUESTION, UNANSWERABLE_QUESTION, QUERY_REJECTED, QUERY_FAILED, CHART_FAILED ->
          422;
      case RATE_LIMITED -> 429;
      case INTERNAL_ERROR -> 500;
      case OVERLOADED, NOT_READY, UNAVAILABLE -> 503;
      case TIMEOUT -> 504;
    };
  }
}
