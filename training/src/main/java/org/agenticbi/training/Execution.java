package org.agenticbi.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.agenticbi.training.Questions.KnownQuestion;

/**
 * Runs statements on copies of the databases in memory, each within limits, and tells whether they
 * give the wanted rows. Safe for several threads; those of different databases do not wait for each
 * other.
 */
public final class Execution implements AutoCloseable {
  /** Results of more cells are not kept: running again is cheaper than the memory. */
  private static final int MOST_KEPT_CELLS = 2_000;

  private static final int MOST_KEPT = 60_000;

  /** A gold statement is known to end, even where it takes long. */
  private static final int GOLD_PATIENCE = 100;

  private final Databases databases;
  private final Limits limits;
  private final Map<String, DatabaseCopy> copies = new ConcurrentHashMap<>();
  private final Map<String, Gold> gold = new ConcurrentHashMap<>();
  private final Map<Statement, Optional<ResultRows>> kept = new Kept();

  /** Over databases, with limits for each statement. */
  public Execution(Databases databases, Limits limits) {
    this.databases = databases;
    this.limits = limits;
  }

  /**
   * What a statement may cost.
   *
   * @param steps of SQLite's machine
   * @param rows of the result
   */
  public record Limits(long steps, int rows) {
    /** Enough for what people ask: less than a tenth of a second. */
    public static final Limits USUAL = new Limits(2_000_000, 20_000);
  }

  private record Statement(String database, String sql) {}

  private record Gold(Optional<ResultRows> rows, boolean inOrder) {}

  /** The rows of a statement; nothing when it fails or goes beyond the limits. */
  public Optional<ResultRows> run(String database, String sql) {
    Statement statement = new Statement(database, sql);
    synchronized (kept) {
      Optional<ResultRows> known = kept.get(statement);
      if (known != null) {
        return known;
      }
    }
    Optional<ResultRows> rows = copy(database).run(sql, limits);
    if (rows.map(each -> each.size() * each.width()).orElse(0) <= MOST_KEPT_CELLS) {
      synchronized (kept) {
        kept.put(statement, rows);
      }
    }
    return rows;
  }

  /** The wanted rows of a question; nothing when its own statement fails. */
  public Optional<ResultRows> gold(KnownQuestion question) {
    return goldOf(question).rows();
  }

  /** Whether a statement answers a question: gives the rows that its own statement gives. */
  public boolean right(KnownQuestion question, String sql) {
    Gold wanted = goldOf(question);
    if (wanted.rows().isEmpty()) {
      return false;
    }
    return run(question.database(), sql)
        .map(rows -> ResultRows.same(wanted.rows().get(), rows, wanted.inOrder()))
        .orElse(false);
  }

  private Gold goldOf(KnownQuestion question) {
    return gold.computeIfAbsent(question.id(), id -> newGold(question));
  }

  private Gold newGold(KnownQuestion question) {
    Limits patient = new Limits(limits.steps() * GOLD_PATIENCE, limits.rows());
    return new Gold(
        copy(question.database()).run(question.sql(), patient), ResultRows.ordered(question.sql()));
  }

  private DatabaseCopy copy(String database) {
    return copies.computeIfAbsent(database, name -> DatabaseCopy.of(databases.file(name)));
  }

  @Override
  public void close() {
    copies.values().forEach(DatabaseCopy::close);
  }

  private static final class Kept extends LinkedHashMap<Statement, Optional<ResultRows>> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Statement, Optional<ResultRows>> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
