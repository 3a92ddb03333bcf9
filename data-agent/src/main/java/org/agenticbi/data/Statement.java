package org.agenticbi.data;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ExecutionConfig;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * A statement to run, within the limits.
 *
 * @param sql the text
 * @param parameters the values of its placeholders, in order
 * @param database its name; absent for the default
 * @param maxRows the most rows
 * @param timeout the longest time
 * @param useCache whether an earlier result may serve
 * @param stream whether rows are sent in chunks
 */
record Statement(
    String sql,
    List<@Nullable Object> parameters,
    @Nullable String database,
    int maxRows,
    Duration timeout,
    boolean useCache,
    boolean stream) {

  /**
   * Request -> statement: wishes above the limits become the limits.
   *
   * @throws RequestFailedException {@code invalid_message} naming the key that makes no sense
   */
  static Statement of(SqlQuery request, QueryLimits limits) {
    if (request.sqlQuery().isBlank()) {
      throw invalid("sql_query is empty.", "Send one SELECT statement.");
    }
    ExecutionConfig config = request.executionConfig();
    ExecutionConfig wishes = config == null ? new ExecutionConfig(null, null, null, null) : config;
    List<@Nullable Object> values = request.parameters();
    return new Statement(
        request.sqlQuery().strip(),
        values == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(values)),
        request.database(),
        rows(wishes.maxRows(), limits),
        timeout(wishes.timeoutMs(), limits),
        wishes.useCache() == null || wishes.useCache(),
        wishes.stream() != null && wishes.stream());
  }

  private static int rows(@Nullable Integer wish, QueryLimits limits) {
    if (wish != null && wish < 1) {
      throw invalid(
          "execution_config.max_rows must be at least 1; it is " + wish + ".",
          "Leave it out for up to " + limits.maxRows() + " rows.");
    }
    return wish == null ? limits.maxRows() : Math.min(wish, limits.maxRows());
  }

  private static Duration timeout(@Nullable Long wish, QueryLimits limits) {
    if (wish != null && wish < 1) {
      throw invalid(
          "execution_config.timeout_ms must be at least 1; it is " + wish + ".",
          "Leave it out for " + limits.defaultTimeout().toSeconds() + " s.");
    }
    if (wish == null) {
      return limits.defaultTimeout();
    }
    return Duration.ofMillis(Math.min(wish, limits.maxTimeout().toMillis()));
  }

  private static RequestFailedException invalid(String message, String suggestion) {
    return new RequestFailedException(ErrorCode.INVALID_MESSAGE, message, suggestion);
  }
}
