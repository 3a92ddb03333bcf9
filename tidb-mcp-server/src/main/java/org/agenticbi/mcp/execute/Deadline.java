package org.agenticbi.mcp.execute;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.agenticbi.service.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a statement in the database itself, when its time is over or nobody wants it any more. The
 * drivers' own time-outs are not used: SQLite's does something else, and DuckDB's does not stop the
 * reading of rows.
 */
final class Deadline implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);

  private final Statement statement;
  private final ScheduledFuture<?> timer;
  private final Cancellation.Registration registration;
  private volatile boolean over;

  Deadline(
      Statement statement,
      Duration time,
      ScheduledExecutorService timers,
      Cancellation cancellation) {
    this.statement = statement;
    this.timer = timers.schedule(this::expire, time.toMillis(), TimeUnit.MILLISECONDS);
    this.registration = cancellation.onCancel(this::cancel);
  }

  boolean isOver() {
    return over;
  }

  private void expire() {
    over = true;
    Thread.ofVirtual().name("end-statement").start(this::cancel);
  }

  private void cancel() {
    try {
      statement.cancel();
    } catch (SQLException failure) {
      LOG.debug("A statement could not be cancelled; it may have ended by itself", failure);
    }
  }

  @Override
  public void close() {
    timer.cancel(false);
    registration.close();
  }
}
