package org.agenticbi.mcp.catalog;

import java.util.List;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.execute.ExecutionLimits;
import org.agenticbi.mcp.execute.QueryExecutor;
import org.jspecify.annotations.Nullable;

/** Runs this package's own statements on one database. */
final class Rows {

  private final QueryExecutor executor;
  private final Database database;
  private final ExecutionLimits limits;

  Rows(QueryExecutor executor, Database database, ExecutionLimits limits) {
    this.executor = executor;
    this.database = database;
    this.limits = limits;
  }

  Database database() {
    return database;
  }

  List<Row> of(String sql) {
    return executor.executeOwn(database, sql, limits).rows().stream().map(Row::new).toList();
  }

  /**
   * A row; columns count from 0.
   *
   * @param cells in the order of the statement
   */
  record Row(List<@Nullable Object> cells) {
    @Nullable String text(int column) {
      Object cell = cells.get(column);
      return cell == null ? null : cell.toString();
    }

    String name(int column) {
      return String.valueOf(cells.get(column));
    }

    long number(int column) {
      Object cell = cells.get(column);
      return switch (cell) {
        case null -> 0;
        case Number number -> number.longValue();
        default -> Math.round(Double.parseDouble(cell.toString()));
      };
    }

    boolean truth(int column) {
      Object cell = cells.get(column);
      return Boolean.TRUE.equals(cell) || "YES".equals(cell) || "1".equals(String.valueOf(cell));
    }
  }
}
