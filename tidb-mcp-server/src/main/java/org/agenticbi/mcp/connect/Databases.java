package org.agenticbi.mcp.connect;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.mcp.connect.DatabaseAddress.DuckDbFile;
import org.agenticbi.mcp.connect.DatabaseAddress.MySqlServer;
import org.agenticbi.mcp.connect.DatabaseAddress.SqliteFile;
import org.agenticbi.mcp.guard.NearestNames;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** The configured databases by name; the first is the default. */
public final class Databases implements AutoCloseable {

  private final Map<String, Database> byName = new LinkedHashMap<>();

  /** Opens nothing yet: each connects when it is first needed. */
  public Databases(List<DatabaseConfiguration> configurations, SessionLimits limits) {
    for (DatabaseConfiguration configuration : configurations) {
      Database earlier = byName.put(configuration.name(), database(configuration, limits));
      if (earlier != null) {
        throw new RequestFailedException(
            ErrorCode.INVALID_MESSAGE,
            "Two databases are named " + configuration.name() + ".",
            "Give each its own name.");
      }
    }
  }

  private static Database database(DatabaseConfiguration configuration, SessionLimits limits) {
    String name = configuration.name();
    try {
      return switch (configuration.address()) {
        case DuckDbFile embedded -> new DuckDbDatabase(name, embedded.file(), limits);
        case SqliteFile embedded -> new SqliteDatabase(name, embedded.file());
        case MySqlServer server -> new MySqlDatabase(name, server, limits);
      };
    } catch (SQLException malformed) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          "The address of the database " + name + " cannot be used.",
          "Check its host, port and name.");
    }
  }

  /** The database of that name, or the default when there is no name. */
  public Database get(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return byName.values().stream().findFirst().orElseThrow(Databases::none);
    }
    Database database = byName.get(name);
    if (database == null) {
      throw unknown(name);
    }
    return database;
  }

  /** All of them, the default first. */
  public Collection<Database> all() {
    return byName.values();
  }

  private static RequestFailedException none() {
    return new RequestFailedException(
        ErrorCode.UNKNOWN_DATABASE,
        "No database is configured.",
        "Configure one, or import a file.");
  }

  private RequestFailedException unknown(String name) {
    List<String> near = NearestNames.of(name, byName.keySet());
    List<String> shown = near.isEmpty() ? List.copyOf(byName.keySet()) : near;
    return new RequestFailedException(
        ErrorCode.UNKNOWN_DATABASE,
        "There is no database " + name + ".",
        shown.stream().map(known -> "Try " + known + ".").toArray(String[]::new));
  }

  @Override
  public void close() {
    byName.values().forEach(Database::close);
  }
}
