package org.agenticbi.mcp.load;

/** Names and texts as DuckDB writes them. */
final class SqlLiterals {

  private SqlLiterals() {}

  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
