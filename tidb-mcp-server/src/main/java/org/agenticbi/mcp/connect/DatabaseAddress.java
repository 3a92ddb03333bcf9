package org.agenticbi.mcp.connect;

import java.nio.file.Path;
import org.agenticbi.model.sql.Dialect;

/** Where a database is. */
public sealed interface DatabaseAddress {

  /** The SQL that it speaks. */
  Dialect dialect();

  /**
   * A DuckDB file; opened read-only.
   *
   * @param file it may come later
   */
  record DuckDbFile(Path file) implements DatabaseAddress {
    @Override
    public Dialect dialect() {
      return Dialect.DUCKDB;
    }
  }

  /**
   * A SQLite file; opened read-only.
   *
   * @param file it may come later
   */
  record SqliteFile(Path file) implements DatabaseAddress {
    @Override
    public Dialect dialect() {
      return Dialect.SQLITE;
    }
  }

  /**
   * A server that speaks the MySQL protocol: TiDB, MySQL or MariaDB; which one is found out when
   * connected.
   *
   * @param host a name or address
   * @param port 4000 for TiDB, 3306 for the others unless told otherwise
   * @param database the one schema that is read
   * @param user an account that should have no more than SELECT
   */
  record MySqlServer(
      String host, int port, String database, String user, Secret password, TlsMode tls)
      implements DatabaseAddress {
    @Override
    public Dialect dialect() {
      return Dialect.MYSQL;
    }
  }
}
