package org.agenticbi.mcp.load;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.mcp.load.LoadedTable.LoadedColumn;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;

/**
 * Makes a table from a file, with the types inferred from all of its values. Lines that do not fit
 * are collected by DuckDB and reported with their numbers; then nothing is imported.
 */
final class FileImport {

  private static final int REPORTED_LINES = 20;

  private final DuckDbWriter writer;
  private final Path file;
  private final String table;

  FileImport(DuckDbWriter writer, Path file, String table) {
    this.writer = writer;
    this.file = file;
    this.table = table;
  }

  LoadedTable run(ExistingTable existing) throws SQLException {
    DataFileFormat format = DataFileFormat.of(file);
    if (existing == ExistingTable.REFUSE && writer.hasTable(table)) {
      throw new RequestFailedException(
          ErrorCode.QUERY_FAILED,
          "There is a table " + table + " already.",
          "Give another table name, or replace the table.");
    }
    String name = SqlLiterals.name(table);
    try {
      writer.execute("DROP TABLE IF EXISTS temp.reject_errors");
      writer.execute("CREATE OR REPLACE TABLE %s AS FROM %s".formatted(name, format.reader(file)));
    } catch (SQLException failure) {
      throw LoadErrors.in(file, failure);
    }
    if (format == DataFileFormat.CSV) {
      refuseBadLines();
    }
    return new LoadedTable(table, writer.number("SELECT count(*) FROM " + name), columns(name));
  }

  private void refuseBadLines() throws SQLException {
    List<BadLine> bad =
        writer.read(
            "SELECT line, min(error_message), min(csv_line) FROM reject_errors GROUP BY line ORDER BY line LIMIT "
                + REPORTED_LINES,
            FileImport::badLines);
    if (!bad.isEmpty()) {
      throw LoadErrors.atLines(file, bad);
    }
  }

  private static List<BadLine> badLines(ResultSet rows) throws SQLException {
    List<BadLine> bad = new ArrayList<>();
    while (rows.next()) {
      String text = rows.getString(3);
      bad.add(new BadLine(rows.getLong(1), rows.getString(2), text == null ? "" : text));
    }
    return bad;
  }

  private List<LoadedColumn> columns(String name) throws SQLException {
    return writer.read(
        "DESCRIBE " + name,
        rows -> {
          List<LoadedColumn> columns = new ArrayList<>();
          while (rows.next()) {
            columns.add(new LoadedColumn(rows.getString(1), rows.getString(2)));
          }
          return columns;
        });
  }

  /**
   * A line that does not fit.
   *
   * @param number counted from 1, with the header
   * @param reason in DuckDB's words
   * @param text the line itself
   */
  record BadLine(long number, String reason, String text) {}
}
