package org.agenticbi.mcp.execute;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Reads rows until there are no more, or a limit is reached. */
final class ResultReader {

  private static final int CELL_OVERHEAD = 3;

  private final Dialect dialect;
  private final ExecutionLimits limits;
  private final Runnable pulse;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private List<Column> columns = List.of();
  private boolean truncated;
  private long bytes;

  /**
   * A reader for one result.
   *
   * @param pulse called for each row; throws when nobody wants more
   */
  ResultReader(Dialect dialect, ExecutionLimits limits, Runnable pulse) {
    this.dialect = dialect;
    this.limits = limits;
    this.pulse = pulse;
  }

  List<Column> columns() {
    return columns;
  }

  List<List<@Nullable Object>> rows() {
    return rows;
  }

  boolean truncated() {
    return truncated;
  }

  long bytes() {
    return bytes;
  }

  void read(ResultSet result) throws SQLException {
    List<Column> described = describe(result.getMetaData());
    while (result.next()) {
      pulse.run();
      if (rows.size() >= limits.rows() || bytes >= limits.bytes()) {
        truncated = true;
        break;
      }
      rows.add(row(result, described));
    }
    columns = dialect == Dialect.SQLITE ? typedByValues(described) : described;
  }

  private List<@Nullable Object> row(ResultSet result, List<Column> described) throws SQLException {
    List<@Nullable Object> row = new ArrayList<>(described.size());
    for (int index = 0; index < described.size(); index++) {
      Object cell =
          dialect == Dialect.SQLITE
              ? result.getObject(index + 1)
              : CellReader.read(result, index + 1, described.get(index).type());
      row.add(cell);
      bytes += CELL_OVERHEAD + (cell instanceof String text ? text.length() : 8);
    }
    return row;
  }

  private List<Column> describe(ResultSetMetaData metaData) throws SQLException {
    List<Column> described = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int index = 1; index <= metaData.getColumnCount(); index++) {
      String name = unique(metaData.getColumnLabel(index), names);
      described.add(new Column(name, type(metaData, index), null, null, null));
    }
    return described;
  }

  private ColumnType type(ResultSetMetaData metaData, int index) throws SQLException {
    return switch (dialect) {
      case DUCKDB, SQLITE -> ColumnTypes.of(dialect, metaData.getColumnTypeName(index));
      case MYSQL, POSTGRESQL ->
          ColumnTypes.ofJdbc(metaData.getColumnType(index), metaData.getPrecision(index));
    };
  }

  private static String unique(String label, Set<String> names) {
    String name = label;
    for (int copy = 2; !names.add(name.toLowerCase(Locale.ROOT)); copy++) {
      name = label + "_" + copy;
    }
    return name;
  }

  private List<Column> typedByValues(List<Column> described) {
    List<Column> typed = new ArrayList<>();
    for (int index = 0; index < described.size(); index++) {
      int position = index;
      List<@Nullable Object> values = new ArrayList<>(rows.size());
      rows.forEach(row -> values.add(row.get(position)));
      Column column = described.get(index);
      ColumnType type = SqliteCells.typeOf(values, column.type());
      rows.forEach(row -> row.set(position, SqliteCells.cell(row.get(position), type)));
      typed.add(new Column(column.name(), type, null, null, null));
    }
    return typed;
  }
}
