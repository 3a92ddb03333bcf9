package org.agenticbi.mcp.execute;

import java.sql.Types;
import java.util.Locale;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.protocol.ColumnType;

/** What the databases call the types of columns, in the protocol's words. */
public final class ColumnTypes {

  private ColumnTypes() {}

  /**
   * The type of a column of a table or result.
   *
   * @param nativeType as the database writes it, for example {@code DECIMAL(12,2)}
   */
  public static ColumnType of(Dialect dialect, String nativeType) {
    String name = nativeType.toUpperCase(Locale.ROOT).replaceFirst("\\(.*?\\)", "").strip();
    return switch (dialect) {
      case DUCKDB -> duckDb(name);
      case SQLITE -> sqlite(name);
      case MYSQL, POSTGRESQL -> server(name, nativeType.toLowerCase(Locale.ROOT));
    };
  }

  private static ColumnType duckDb(String name) {
    if (name.endsWith("]") || name.startsWith("STRUCT") || name.startsWith("MAP")) {
      return ColumnType.OTHER;
    }
    if (name.startsWith("TIMESTAMP")) {
      return ColumnType.TIMESTAMP;
    }
    if (name.startsWith("ENUM")) {
      return ColumnType.TEXT;
    }
    return switch (name) {
      case "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "HUGEINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "UBIGINT",
          "UHUGEINT" ->
          ColumnType.INTEGER;
      case "DECIMAL", "DOUBLE", "FLOAT" -> ColumnType.DECIMAL;
      case "VARCHAR", "UUID" -> ColumnType.TEXT;
      case "DATE" -> ColumnType.DATE;
      case "TIME", "TIME WITH TIME ZONE", "TIMETZ" -> ColumnType.TIME;
      case "BOOLEAN" -> ColumnType.BOOLEAN;
      case "BLOB", "BIT" -> ColumnType.BINARY;
      default -> ColumnType.OTHER;
    };
  }

  /** SQLite lets people write any type; these are its own rules of affinity, and what is meant. */
  private static ColumnType sqlite(String name) {
    if (name.contains("BOOL")) {
      return ColumnType.BOOLEAN;
    }
    if (name.contains("INT")) {
      return ColumnType.INTEGER;
    }
    if (name.contains("DATETIME") || name.contains("TIMESTAMP")) {
      return ColumnType.TIMESTAMP;
    }
    if (name.contains("DATE")) {
      return ColumnType.DATE;
    }
    if (name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT")) {
      return ColumnType.TEXT;
    }
    if (name.contains("BLOB")) {
      return ColumnType.BINARY;
    }
    return sqliteNumber(name);
  }

  private static ColumnType sqliteNumber(String name) {
    boolean decimal =
        name.contains("REAL")
            || name.contains("FLOA")
            || name.contains("DOUB")
            || name.contains("DEC")
            || name.contains("NUM")
            || name.contains("MONEY");
    return decimal ? ColumnType.DECIMAL : ColumnType.TEXT;
  }

  private static ColumnType server(String name, String full) {
    if (full.startsWith("tinyint(1)")) {
      return ColumnType.BOOLEAN;
    }
    String word = name.replaceFirst(" .*", "");
    return switch (word) {
      case "TINYINT", "SMALLINT", "MEDIUMINT", "INT", "INTEGER", "BIGINT", "YEAR" ->
          ColumnType.INTEGER;
      case "DECIMAL", "NUMERIC", "DOUBLE", "FLOAT", "REAL" -> ColumnType.DECIMAL;
      case "CHAR", "VARCHAR", "TINYTEXT", "TEXT", "MEDIUMTEXT", "LONGTEXT", "ENUM", "SET", "UUID" ->
          ColumnType.TEXT;
      case "DATE" -> ColumnType.DATE;
      case "DATETIME", "TIMESTAMP" -> ColumnType.TIMESTAMP;
      case "TIME" -> ColumnType.TIME;
      case "BOOLEAN", "BOOL" -> ColumnType.BOOLEAN;
      case "BINARY", "VARBINARY", "TINYBLOB", "BLOB", "MEDIUMBLOB", "LONGBLOB", "BIT" ->
          ColumnType.BINARY;
      default -> ColumnType.OTHER;
    };
  }

  /** By the type of JDBC, for results of servers. */
  static ColumnType ofJdbc(int type, int precision) {
    return switch (type) {
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> ColumnType.INTEGER;
      case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE, Types.FLOAT, Types.REAL ->
          ColumnType.DECIMAL;
      case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NCHAR, Types.NVARCHAR ->
          ColumnType.TEXT;
      case Types.DATE -> ColumnType.DATE;
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> ColumnType.TIMESTAMP;
      case Types.TIME, Types.TIME_WITH_TIMEZONE -> ColumnType.TIME;
      case Types.BOOLEAN -> ColumnType.BOOLEAN;
      case Types.BIT -> precision <= 1 ? ColumnType.BOOLEAN : ColumnType.BINARY;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> ColumnType.BINARY;
      default -> ColumnType.OTHER;
    };
  }
}
