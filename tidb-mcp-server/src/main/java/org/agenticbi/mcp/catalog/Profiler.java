package org.agenticbi.mcp.catalog;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.mcp.catalog.Rows.Row;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.ValueCount;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the values of a table: one statement for the statistics of many columns, one for the
 * values of each column that somebody may name in a question. Large tables are sampled, so the time
 * is bounded.
 */
final class Profiler {

  private static final int COLUMNS_AT_ONCE = 40;
  private static final int NUMBERS_LISTED = 100;

  private final Rows rows;
  private final ProfileSql sql;

  Profiler(Rows rows) {
    this.rows = rows;
    this.sql = new ProfileSql(rows.database().dialect());
  }

  /** Exact, however large the table is. */
  long count(TableFacts table) {
    return rows.of(sql.count(table)).getFirst().number(0);
  }

  /** The columns of the table, each with its profile. */
  List<Column> profile(TableFacts table, long rowCount) {
    boolean sampled = rowCount > ProfileSql.SAMPLED_ROWS;
    String source = sql.source(table, sampled);
    List<Column> profiled = new ArrayList<>();
    List<Column> columns = table.columns();
    for (int from = 0; from < columns.size(); from += COLUMNS_AT_ONCE) {
      List<Column> part = columns.subList(from, Math.min(from + COLUMNS_AT_ONCE, columns.size()));
      Row statistics = rows.of(sql.statistics(source, part)).getFirst();
      for (int index = 0; index < part.size(); index++) {
        profiled.add(profiled(part.get(index), statistics, index, source, sampled));
      }
    }
    return profiled;
  }

  private Column profiled(
      Column column, Row statistics, int index, String source, boolean sampled) {
    int start = 1 + index * ProfileSql.MEASUREMENTS;
    long all = statistics.number(0);
    long known = statistics.number(start);
    long distinct = statistics.number(start + 1);
    boolean listed = isListed(column, distinct, statistics.number(start + 4));
    List<ValueCount> values = listed ? values(source, column) : List.of();
    String minimum = statistics.text(start + 2);
    String maximum = statistics.text(start + 3);
    Profile profile =
        new Profile(
            all,
            distinct,
            all == 0 ? 0 : (double) (all - known) / all,
            shortened(minimum),
            shortened(maximum),
            values,
            listed && !sampled && values.size() == distinct,
            ValueShapes.of(column, minimum, maximum, values));
    return new Column(
        column.name(),
        column.type(),
        column.nativeType(),
        column.nullable(),
        column.comment(),
        profile,
        column.role());
  }

  private static boolean isListed(Column column, long distinct, long longest) {
    if (distinct == 0) {
      return false;
    }
    return switch (column.type()) {
      case TEXT -> longest <= ProfileSql.LONGEST_VALUE;
      case BOOLEAN -> true;
      case INTEGER -> distinct <= NUMBERS_LISTED;
      case DECIMAL, DATE, TIMESTAMP, TIME, BINARY, OTHER -> false;
    };
  }

  private List<ValueCount> values(String source, Column column) {
    return rows.of(sql.values(source, column)).stream()
        .map(row -> new ValueCount(row.name(0), row.number(1)))
        .toList();
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text != null && text.length() > ProfileSql.LONGEST_VALUE
        ? text.substring(0, ProfileSql.LONGEST_VALUE)
        : text;
  }
}
