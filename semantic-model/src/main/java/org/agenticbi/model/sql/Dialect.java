package org.agenticbi.model.sql;

/** The SQL that a database speaks. */
public enum Dialect {
  /** DuckDB. */
  DUCKDB,
  /** TiDB, MySQL and MariaDB. */
  MYSQL,
  /** SQLite. */
  SQLITE,
  /** PostgreSQL. */
  POSTGRESQL;

  /** The name in the protocol. */
  public String protocolName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The dialect of a name in the protocol.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Dialect of(String protocolName) {
    return valueOf(protocolName.toUpperCase(java.util.Locale.ROOT));
  }
}
