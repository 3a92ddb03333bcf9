package org.agenticbi.mcp.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.connect.DatabaseErrors;
import org.agenticbi.mcp.guard.GuardedStatement;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import org.jspecify.annotations.Nullable;

/** Runs guarded statements. Safe for use by any number of threads. */
public final class QueryExecutor {

  private static final int FETCH_ROWS = 1000;
  private static final int MARIADB_TIME_OVER = 1969;
  private static final int MYSQL_TIME_OVER = 3024;

  private final ScheduledExecutorService timers;
  private final Clock clock;

  /**
   * An executor.
   *
   * @param timers end statements whose time is over
   */
  public QueryExecutor(ScheduledExecutorService timers, Clock clock) {
    this.timers = timers;
    this.clock = clock;
  }

  /**
   * The rows of a statement.
   *
   * @param parameters values for the placeholders, in their order
   * @throws RequestFailedException {@code unavailable} when the database is away, {@code
   *     query_failed} with what it says, {@code timeout}, {@code cancelled}
   */
  public QueryResult execute(
      Database database,
      GuardedStatement guarded,
      List<@Nullable Object> parameters,
      ExecutionLimits limits,
      Cancellation cancellation) {
    requireParameters(guarded, parameters);
    cancellation.throwIfCancelled();
    try (Connection connection = connection(database)) {
      return run(database, connection, guarded, parameters, limits, cancellation);
    } catch (SQLException failure) {
      throw DatabaseErrors.running(database, failure);
    }
  }

  /**
   * The rows of a statement that this module wrote itself; the guard does not see it, the session
   * is locked down all the same.
   *
   * @throws RequestFailedException as for {@link #execute}
   */
  public QueryResult executeOwn(Database database, String sql, ExecutionLimits limits) {
    GuardedStatement own = new GuardedStatement(sql, 0, List.of(), limits.rows());
    return execute(database, own, List.of(), limits, Cancellation.never());
  }

  private static Connection connection(Database database) {
    try {
      return database.connect();
    } catch (SQLException failure) {
      throw DatabaseErrors.connecting(database, failure);
    }
  }

  private QueryResult run(
      Database database,
      Connection connection,
      GuardedStatement guarded,
      List<@Nullable Object> parameters,
      ExecutionLimits limits,
      Cancellation cancellation)
      throws SQLException {
    Instant executedAt = clock.instant();
    long start = System.nanoTime();
    try (PreparedStatement statement = connection.prepareStatement(guarded.text());
        Deadline deadline = new Deadline(statement, limits.time(), timers, cancellation)) {
      try {
        ResultReader reader =
            new ResultReader(
                database.dialect(), limits, () -> stop(deadline, limits, cancellation));
        Parameters.bind(statement, parameters);
        if (database.dialect() == Dialect.MYSQL) {
          statement.setFetchSize(FETCH_ROWS);
        }
        try (ResultSet rows = statement.executeQuery()) {
          reader.read(rows);
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        return new QueryResult(
            reader.columns(),
            reader.rows(),
            reader.truncated(),
            guarded.text(),
            milliseconds,
            reader.bytes(),
            executedAt);
      } catch (SQLException failure) {
        stop(deadline, limits, cancellation);
        if (failure.getErrorCode() == MARIADB_TIME_OVER
            || failure.getErrorCode() == MYSQL_TIME_OVER) {
          throw timeout(limits.time());
        }
        throw failure;
      }
    }
  }

  /** Turns what ended the statement into the error that says so. */
  private static void stop(Deadline deadline, ExecutionLimits limits, Cancellation cancellation) {
    cancellation.throwIfCancelled();
    if (deadline.isOver()) {
      throw timeout(limits.time());
    }
  }

  private static RequestFailedException timeout(Duration time) {
    return new RequestFailedException(
        ErrorCode.TIMEOUT,
        "The statement took longer than %.1f seconds and was stopped in the database."
            .formatted(time.toMillis() / 1000.0),
        "Ask for a shorter time or fewer rows.",
        "Allow more time.");
  }

  private static void requireParameters(
      GuardedStatement guarded, List<@Nullable Object> parameters) {
    if (guarded.parameters() != parameters.size()) {
      throw new RequestFailedException(
          ErrorCode.QUERY_REJECTED,
          "The statement has %d placeholders, but there are %d parameters."
              .formatted(guarded.parameters(), parameters.size()),
          "Give one value for each ?, in their order.");
    }
  }
}
