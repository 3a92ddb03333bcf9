package org.agenticbi.mcp.access;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import org.agenticbi.mcp.catalog.Catalogs;
import org.agenticbi.mcp.catalog.DatabaseCatalog;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.mcp.connect.Databases;
import org.agenticbi.mcp.connect.SessionLimits;
import org.agenticbi.mcp.execute.ExecutionLimits;
import org.agenticbi.mcp.execute.QueryExecutor;
import org.agenticbi.mcp.execute.QueryResult;
import org.agenticbi.mcp.guard.Guard;
import org.agenticbi.mcp.guard.GuardedStatement;
import org.agenticbi.model.semantics.ReadModel;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The configured databases with the guard before them: what the tools do, for use inside one
 * process too. Opens nothing before it is needed.
 */
public final class GuardedDatabases implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GuardedDatabases.class);

  private final ExecutorService parserThreads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("sql-parser-", 0).factory());
  private final ScheduledExecutorService timers =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("statement-timers").factory());
  private final Map<Dialect, Guard> guards = new EnumMap<>(Dialect.class);
  private final List<DatabaseConfiguration> configurations;
  private final ExecutionLimits limits;
  private final Databases databases;
  private final QueryExecutor executor;
  private final Catalogs catalogs;
  private final SemanticModels models;

  /**
   * The databases of a configuration.
   *
   * @param limits the most that any statement gets
   */
  public GuardedDatabases(
      List<DatabaseConfiguration> configurations,
      SessionLimits session,
      ExecutionLimits limits,
      Duration catalogTimeToLive,
      Clock clock) {
    this.configurations = List.copyOf(configurations);
    this.limits = limits;
    this.databases = new Databases(configurations, session);
    this.executor = new QueryExecutor(timers, clock);
    this.catalogs = new Catalogs(executor, clock, catalogTimeToLive);
    this.models = new SemanticModels(configurations);
    for (Dialect dialect : Dialect.values()) {
      guards.put(dialect, new Guard(dialect, parserThreads));
    }
  }

  /** With the standard limits and the clock of the machine. */
  public static GuardedDatabases of(List<DatabaseConfiguration> configurations) {
    return new GuardedDatabases(
        configurations,
        SessionLimits.standard(),
        ExecutionLimits.standard(),
        Duration.ofMinutes(10),
        Clock.systemUTC());
  }

  /** Begins to read the default database's catalog, so that the first question need not wait. */
  public void warmUp() {
    if (!configurations.isEmpty()) {
      Thread.ofVirtual().name("catalog-warm-up").start(this::readDefaultCatalog);
    }
  }

  private void readDefaultCatalog() {
    try {
      Database database = database(null);
      catalog(database).profiled();
      semanticModel(database);
    } catch (RequestFailedException | RejectedExecutionException notNow) {
      LOG.info("The catalog is read with the first question: {}", notNow.getMessage());
    }
  }

  /** The configurations, the default first. */
  public List<DatabaseConfiguration> configurations() {
    return configurations;
  }

  /** What any statement gets at most. */
  public ExecutionLimits limits() {
    return limits;
  }

  /** The database of that name, or the default. */
  public Database database(@Nullable String name) {
    return databases.get(name);
  }

  /** The catalog of a database. */
  public DatabaseCatalog catalog(Database database) {
    return catalogs.of(database);
  }

  /** What a database's semantic model file says, if it has one. */
  public Optional<ReadModel> semanticModel(Database database) {
    return models.of(database, () -> catalog(database).plain());
  }

  /**
   * The statement as it may be sent.
   *
   * @throws org.agenticbi.protocol.RequestFailedException of type {@code query_rejected}
   */
  public GuardedStatement check(Database database, String sql, long rowLimit) {
    Guard guard = guards.get(database.dialect());
    if (guard == null) {
      throw new IllegalStateException("There is no guard for " + database.dialect());
    }
    return guard.check(sql, catalog(database).scope(), rowLimit);
  }

  /** Checks a statement and gives its rows. */
  public QueryResult run(
      Database database,
      String sql,
      List<@Nullable Object> parameters,
      ExecutionLimits asked,
      Cancellation cancellation) {
    ExecutionLimits granted = limits.within(asked.rows(), asked.time());
    GuardedStatement statement = check(database, sql, granted.rows());
    return executor.execute(database, statement, parameters, granted, cancellation);
  }

  @Override
  public void close() {
    databases.close();
    timers.shutdownNow();
    parserThreads.shutdownNow();
  }
}
