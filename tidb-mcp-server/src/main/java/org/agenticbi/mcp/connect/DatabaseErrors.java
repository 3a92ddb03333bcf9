package org.agenticbi.mcp.connect;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.regex.Pattern;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;

/**
 * Words what a database says when it is away, refuses the account or fails on a statement. Host
 * names, paths and the driver's own additions stay out of it.
 */
public final class DatabaseErrors {

  private static final Pattern DRIVER_PREFIX =
      Pattern.compile("^(\\(conn=\\d+\\) |\\[SQLITE_\\w+] )+");

  private DatabaseErrors() {}

  /** The error of an attempt to connect. */
  public static RequestFailedException connecting(Database database, SQLException failure) {
    if (isRefusedAccount(failure)) {
      return error(
          ErrorCode.UNAVAILABLE,
          "The database " + database.name() + " refuses the account.",
          failure,
          "Check user and password; the account needs the right to SELECT.");
    }
    String message = String.valueOf(failure.getMessage());
    String reason = message.endsWith("does not exist") ? ": " + message : "";
    return error(
        ErrorCode.UNAVAILABLE,
        "The database " + database.name() + " cannot be reached" + reason + ".",
        failure,
        "It is tried again with the next request; check that it runs.");
  }

  /** The error of a statement. */
  public static RequestFailedException running(Database database, SQLException failure) {
    if (isConnectionLost(failure)) {
      return connecting(database, failure);
    }
    return error(
        ErrorCode.QUERY_FAILED,
        "The database " + database.name() + " says: " + said(failure),
        failure,
        "Correct the statement.");
  }

  private static String said(SQLException failure) {
    String message =
        String.valueOf(failure.getMessage()).replaceAll("(?s)\\R\\s*\\R?LINE \\d+:.*", "");
    String first = DRIVER_PREFIX.matcher(message.strip()).replaceFirst("").strip();
    return first.length() <= 500 ? first : first.substring(0, 500) + "...";
  }

  private static boolean isConnectionLost(SQLException failure) {
    String state = failure.getSQLState();
    return failure instanceof SQLNonTransientConnectionException
        || failure instanceof SQLTransientConnectionException
        || (state != null && state.startsWith("08"));
  }

  private static boolean isRefusedAccount(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && (sql.getSQLState().startsWith("28") || sql.getErrorCode() == 1044)) {
        return true;
      }
    }
    return false;
  }

  private static RequestFailedException error(
      ErrorCode code, String message, SQLException cause, String suggestion) {
    return new RequestFailedException(
        new ErrorBody(code, message, null, List.of(suggestion), null, null), cause);
  }
}
