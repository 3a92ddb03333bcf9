package org.agenticbi.mcp.catalog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.execute.ExecutionLimits;
import org.agenticbi.mcp.execute.QueryExecutor;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one snapshot of a database; roles and inferred keys are the readers' own business. */
final class CatalogReader {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogReader.class);
  private static final int VERSION_BYTES = 12;

  private final QueryExecutor executor;
  private final ExecutionLimits limits;

  CatalogReader(QueryExecutor executor, ExecutionLimits limits) {
    this.executor = executor;
    this.limits = limits;
  }

  /** Names, types, keys and comments; row counts as the database estimates them. */
  Structure structure(Database database) {
    return new Structure(Discovery.of(new Rows(executor, database, limits)).discover());
  }

  /**
   * The structure as a catalog without profiles; row counts exact where the database does not
   * estimate them.
   */
  Catalog plain(Database database, Structure structure) {
    Profiler profiler = new Profiler(new Rows(executor, database, limits));
    return catalog(
        database, structure, facts -> table(facts, rowCount(profiler, facts), facts.columns()));
  }

  /** The structure with exact row counts and what the values of every column look like. */
  Catalog profiled(Database database, Structure structure) {
    Profiler profiler = new Profiler(new Rows(executor, database, limits));
    return catalog(database, structure, facts -> profiled(profiler, facts));
  }

  /** A table that cannot be looked at, for example a broken view, is kept without a profile. */
  private static Table profiled(Profiler profiler, TableFacts facts) {
    try {
      long count = profiler.count(facts);
      return table(facts, count, profiler.profile(facts, count));
    } catch (RequestFailedException failure) {
      return switch (failure.code()) {
        case QUERY_FAILED, TIMEOUT -> {
          LOG.warn("{} has no profile: {}", facts.name(), failure.getMessage());
          yield table(facts, Math.max(0, facts.estimatedRows()), facts.columns());
        }
        default -> throw failure;
      };
    }
  }

  private static long rowCount(Profiler profiler, TableFacts facts) {
    if (facts.estimatedRows() >= 0 || facts.isView()) {
      return Math.max(0, facts.estimatedRows());
    }
    return profiler.count(facts);
  }

  private static Table table(TableFacts facts, long rows, List<Column> columns) {
    return new Table(facts.name(), facts.comment(), rows, columns, facts.primaryKey());
  }

  private static Catalog catalog(
      Database database, Structure structure, Function<TableFacts, Table> table) {
    List<Table> tables = new ArrayList<>();
    List<ForeignKey> keys = new ArrayList<>();
    for (TableFacts facts : structure.tables()) {
      tables.add(table.apply(facts));
      keys.addAll(facts.foreignKeys());
    }
    String dialect = database.dialect().protocolName();
    return new Catalog(database.name(), dialect, version(tables, keys), tables, keys);
  }

  private static String version(List<Table> tables, List<ForeignKey> keys) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ProtocolJson.mapper().writeValueAsBytes(tables));
      digest.update(ProtocolJson.mapper().writeValueAsBytes(keys));
      return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  /**
   * What was discovered.
   *
   * @param byName by the names in lower case, in their order
   */
  record Structure(Map<String, TableFacts> byName) {
    Collection<TableFacts> tables() {
      return byName.values();
    }
  }
}
