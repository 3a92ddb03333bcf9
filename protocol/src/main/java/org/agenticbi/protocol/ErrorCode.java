package org.agenticbi.protocol;

/** What kind of error, and whose it is. The names in JSON are these in lower case. */
public enum ErrorCode {
  /** The frame is not one JSON object. */
  INVALID_JSON(Fault.USER),
  /** A key is missing or has the wrong type, or the frame is binary. */
  INVALID_MESSAGE(Fault.USER),
  /** The service does not take this type. */
  UNKNOWN_MESSAGE_TYPE(Fault.USER),
  /** The frame is larger than the limit. */
  MESSAGE_TOO_LARGE(Fault.USER),
  /** There is no valid token. */
  UNAUTHORIZED(Fault.USER),
  /** The token does not allow this. */
  FORBIDDEN(Fault.USER),
  /** Too many requests in too short a time. */
  RATE_LIMITED(Fault.USER),
  /** Too much is running already. */
  OVERLOADED(Fault.RESOURCES),
  /** The service is starting or stopping. */
  NOT_READY(Fault.RESOURCES),
  /** It took longer than allowed. */
  TIMEOUT(Fault.RESOURCES),
  /** The request was cancelled. */
  CANCELLED(Fault.USER),
  /** The question has several readings. */
  AMBIGUOUS_QUESTION(Fault.USER),
  /** The data for the question is not there. */
  UNANSWERABLE_QUESTION(Fault.USER),
  /** The guard refused the statement. */
  QUERY_REJECTED(Fault.USER),
  /** The database refused or failed. */
  QUERY_FAILED(Fault.USER),
  /** The chart could not be made. */
  CHART_FAILED(Fault.USER),
  /** There is no such database. */
  UNKNOWN_DATABASE(Fault.USER),
  /** There is no such tool. */
  UNKNOWN_TOOL(Fault.USER),
  /** A service that is needed is down. */
  UNAVAILABLE(Fault.RESOURCES),
  /** A fault of ours; the log has it under the incident id. */
  INTERNAL_ERROR(Fault.INTERNAL);

  /** Whose error it is. */
  public enum Fault {
    /** The request must change. */
    USER,
    /** The system lacks something; the same request may work later. */
    RESOURCES,
    /** The system is wrong. */
    INTERNAL
  }

  private final Fault fault;

  ErrorCode(Fault fault) {
    this.fault = fault;
  }

  /** Whose error it is. */
  public Fault fault() {
    return fault;
  }
}
