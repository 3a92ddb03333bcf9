package org.agenticbi.mcp.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.agenticbi.mcp.catalog.CatalogReader.Structure;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.guard.TableScope;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The catalog of one database, read when first asked for and again when it is older than its time
 * to live, unless the database can tell that nothing has changed. Whoever asks while it is being
 * read waits for that reading; when the database is away, the last snapshot is served.
 */
public final class DatabaseCatalog {

  private final Database database;
  private final CatalogReader reader;
  private final Clock clock;
  private final Duration timeToLive;
  private final Kept<Structure> structure = new Kept<>();
  private final Kept<Catalog> plain = new Kept<>();
  private final Kept<Catalog> profiled = new Kept<>();

  DatabaseCatalog(Database database, CatalogReader reader, Clock clock, Duration timeToLive) {
    this.database = database;
    this.reader = reader;
    this.clock = clock;
    this.timeToLive = timeToLive;
  }

  /** The tables that a statement may read. */
  public TableScope scope() {
    List<String> names = structure().tables().stream().map(TableFacts::name).toList();
    return TableScope.of(database.name(), database.schema(), names);
  }

  /** How many tables and views there are. */
  public int size() {
    return structure().tables().size();
  }

  /** Whether the table of that name is a view. */
  public boolean isView(String table) {
    TableFacts facts = structure().byName().get(Discovery.key(table));
    return facts != null && facts.isView();
  }

  /** Names, types, keys, comments and row counts. */
  public Catalog plain() {
    return plain.get(() -> reader.plain(database, structure()));
  }

  /** The same, with what the values of every column look like. */
  public Catalog profiled() {
    return profiled.get(() -> reader.profiled(database, structure()));
  }

  /** Forgets what was read, so that the next question reads anew. */
  public void refresh() {
    structure.forget();
    plain.forget();
    profiled.forget();
  }

  private Structure structure() {
    return structure.get(() -> reader.structure(database));
  }

  /** A value with its age. */
  private final class Kept<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Aged<T> kept;

    T get(Supplier<T> read) {
      Aged<T> current = kept;
      if (current != null && isFresh(current)) {
        return current.value();
      }
      lock.lock();
      try {
        Aged<T> latest = kept;
        return latest != null && isFresh(latest) ? latest.value() : readAgain(read, latest);
      } finally {
        lock.unlock();
      }
    }

    private T readAgain(Supplier<T> read, @Nullable Aged<T> stale) {
      try {
        String mark = database.changeMark().orElse(null);
        boolean same = stale != null && mark != null && mark.equals(stale.mark());
        T value = same && stale != null ? stale.value() : read.get();
        kept = new Aged<>(value, clock.instant(), mark);
        return value;
      } catch (RequestFailedException away) {
        if (stale == null || away.code() != ErrorCode.UNAVAILABLE) {
          throw away;
        }
        return stale.value();
      }
    }

    void forget() {
      kept = null;
    }

    private boolean isFresh(Aged<T> aged) {
      return clock.instant().isBefore(aged.readAt().plus(timeToLive));
    }
  }

  private record Aged<T>(T value, Instant readAt, @Nullable String mark) {}
}
