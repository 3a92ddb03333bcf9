package org.agenticbi.mcp.catalog;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.execute.ExecutionLimits;
import org.agenticbi.mcp.execute.QueryExecutor;

/** The catalogs of all databases. */
public final class Catalogs {

  private static final ExecutionLimits DISCOVERY =
      new ExecutionLimits(1_000_000, 512L * 1024 * 1024, Duration.ofMinutes(2));

  private final CatalogReader reader;
  private final Clock clock;
  private final Duration timeToLive;
  private final Map<String, DatabaseCatalog> byDatabase = new ConcurrentHashMap<>();

  /** Reads nothing yet. */
  public Catalogs(QueryExecutor executor, Clock clock, Duration timeToLive) {
    this.reader = new CatalogReader(executor, DISCOVERY);
    this.clock = clock;
    this.timeToLive = timeToLive;
  }

  /** The catalog of a database. */
  public DatabaseCatalog of(Database database) {
    return byDatabase.computeIfAbsent(
        database.name(), name -> new DatabaseCatalog(database, reader, clock, timeToLive));
  }
}
