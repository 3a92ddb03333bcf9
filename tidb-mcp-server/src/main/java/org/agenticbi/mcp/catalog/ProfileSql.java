package org.agenticbi.mcp.catalog;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.protocol.ColumnType;

/** The statements that look at the values of a table. */
final class ProfileSql {

  /** Tables with more rows are sampled. */
  static final long SAMPLED_ROWS = 500_000;

  /** Longer texts are prose, not values that somebody would name in a question. */
  static final int LONGEST_VALUE = 200;

  /** Measurements for each column in {@link #statistics}. */
  static final int MEASUREMENTS = 5;

  private final Dialect dialect;

  ProfileSql(Dialect dialect) {
    this.dialect = dialect;
  }

  String count(TableFacts table) {
    return "SELECT count(*) FROM " + quoted(table.name());
  }

  /** Rows of a table, or of a part of it that is the same each time. */
  String source(TableFacts table, boolean sampled) {
    String name = quoted(table.name());
    if (!sampled) {
      return name;
    }
    String sample =
        dialect == Dialect.DUCKDB
            ? name + " USING SAMPLE reservoir(" + SAMPLED_ROWS + " ROWS) REPEATABLE (42)"
            : name + " LIMIT " + SAMPLED_ROWS;
    return "(SELECT * FROM " + sample + ") AS part";
  }

  /** One row: for each column known values, different values, least, greatest, longest. */
  String statistics(String source, List<Column> columns) {
    List<String> items = new ArrayList<>();
    items.add("count(*)");
    for (Column column : columns) {
      String name = quoted(column.name());
      boolean comparable = isComparable(column);
      items.add("count(" + name + ")");
      items.add(comparable ? "count(DISTINCT " + name + ")" : "0");
      items.add(comparable ? "min(" + name + ")" : "NULL");
      items.add(comparable ? "max(" + name + ")" : "NULL");
      items.add(column.type() == ColumnType.TEXT ? "max(length(" + name + "))" : "0");
    }
    return "SELECT " + String.join(", ", items) + " FROM " + source;
  }

  /** The most frequent values, at most one more than a profile keeps. */
  String values(String source, Column column) {
    String name = quoted(column.name());
    return "SELECT %s, count(*) FROM %s WHERE %s IS NOT NULL GROUP BY %s ORDER BY 2 DESC, 1 LIMIT %s"
        .formatted(name, source, name, name, Profile.MAXIMUM_VALUES);
  }

  static boolean isComparable(Column column) {
    return switch (column.type()) {
      case INTEGER, DECIMAL, TEXT, DATE, TIMESTAMP, TIME, BOOLEAN -> true;
      case BINARY, OTHER -> false;
    };
  }

  String quoted(String name) {
    String quote = dialect == Dialect.MYSQL ? "`" : "\"";
    return quote + name.replace(quote, quote + quote) + quote;
  }
}
