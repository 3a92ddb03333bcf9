package org.agenticbi.mcp.connect;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The servers that speak the MySQL protocol; they differ in how a session is bound. */
enum MySqlFlavour {
  TIDB("TiDB"),
  MYSQL("MySQL"),
  MARIADB("MariaDB");

  private final String title;

  MySqlFlavour(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** By what {@code SELECT VERSION()} says, for example {@code 8.0.11-TiDB-v8.5.1}. */
  static MySqlFlavour of(String version) {
    String lower = version.toLowerCase(Locale.ROOT);
    if (lower.contains("tidb")) {
      return TIDB;
    }
    return lower.contains("mariadb") ? MARIADB : MYSQL;
  }

  /**
   * The statements that bind a session. TiDB is not asked for read-only transactions: there they
   * still allow writes and, by default, are refused.
   */
  List<String> lockDown(SessionLimits limits) {
    Duration longest = limits.longestStatement();
    return switch (this) {
      case TIDB ->
          List.of(
              "SET SESSION max_execution_time = " + longest.toMillis(),
              "SET SESSION tidb_mem_quota_query = " + limits.memoryMebibytes() * 1024L * 1024L);
      case MYSQL ->
          List.of(
              "SET SESSION max_execution_time = " + longest.toMillis(),
              "SET SESSION TRANSACTION READ ONLY");
      case MARIADB ->
          List.of(
              "SET SESSION max_statement_time = " + longest.toSeconds(),
              "SET SESSION TRANSACTION READ ONLY");
    };
  }
}
