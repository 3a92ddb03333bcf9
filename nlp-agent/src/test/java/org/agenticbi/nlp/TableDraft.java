package org.agenticbi.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Writes tables in short, with profiles as if their values had been read. */
final class TableDraft {

  private final String name;
  private final long rows;
  private final List<Column> columns = new ArrayList<>();

  /** A table that has its key as first column. */
  TableDraft(String name, long rows, String key) {
    this.name = name;
    this.rows = rows;
    columns.add(column(key, ColumnType.INTEGER, rows, 0, null, null, List.of()));
  }

  TableDraft whole(String column) {
    return add(column(column, ColumnType.INTEGER, rows / 2 + 1, 0, null, null, List.of()));
  }

  /** A number that names a row of another table, which most rows lack. */
  TableDraft missingKey(String column) {
    return add(column(column, ColumnType.INTEGER, 12, 0.7, null, null, List.of()));
  }

  /** A key of the row above, that so many rows lack. */
  TableDraft above(String column, long distinct, double nulls) {
    return add(column(column, ColumnType.INTEGER, distinct, nulls, null, null, List.of()));
  }

  /** A number of so many different values. */
  TableDraft few(String column, long distinct) {
    return add(column(column, ColumnType.INTEGER, distinct, 0, null, null, List.of()));
  }

  TableDraft amount(String column) {
    return add(column(column, ColumnType.DECIMAL, rows / 2 + 1, 0, null, null, List.of()));
  }

  /** An amount that comes in and goes out. */
  TableDraft signed(String column) {
    return add(column(column, ColumnType.DECIMAL, rows / 2 + 1, 0, "-40000", "60000", List.of()));
  }

  /** A part of one. */
  TableDraft share(String column) {
    return add(column(column, ColumnType.DECIMAL, 20, 0, "0", "0.4", List.of()));
  }

  TableDraft flag(String column) {
    return add(column(column, ColumnType.BOOLEAN, 2, 0, null, null, List.of()));
  }

  /** A text that has these values alone. */
  TableDraft category(String column, String... values) {
    return add(column(column, ColumnType.TEXT, values.length, 0, null, null, List.of(values)));
  }

  /** A text that differs from row to row; these are some of its values. */
  TableDraft name(String column, String... values) {
    return add(column(column, ColumnType.TEXT, rows, 0, null, null, List.of(values)));
  }

  /** A text that some rows lack. */
  TableDraft missingText(String column) {
    return add(column(column, ColumnType.TEXT, rows / 2, 0.1, null, null, List.of()));
  }

  TableDraft date(String column, String first, String last) {
    return add(column(column, ColumnType.DATE, rows / 2 + 1, 0, first, last, List.of()));
  }

  /** Dates of digits alone: 20250131, or 202501 for a month. */
  TableDraft digits(String column, long distinct, String first, String last) {
    return add(column(column, ColumnType.INTEGER, distinct, 0, first, last, List.of()));
  }

  /** Dates of which there are only so many: ends of months. */
  TableDraft dates(String column, long distinct, String first, String last) {
    return add(column(column, ColumnType.DATE, distinct, 0, first, last, List.of()));
  }

  /** A number of so many different values that some rows lack. */
  TableDraft missingAmount(String column) {
    return add(column(column, ColumnType.DECIMAL, rows / 2 + 1, 0.1, null, null, List.of()));
  }

  /** A date that most rows lack. */
  TableDraft missingDate(String column, String first, String last) {
    return add(column(column, ColumnType.DATE, rows / 5 + 1, 0.8, first, last, List.of()));
  }

  private TableDraft add(Column column) {
    columns.add(column);
    return this;
  }

  private Column column(
      String column,
      ColumnType type,
      long distinct,
      double nulls,
      @Nullable String first,
      @Nullable String last,
      List<String> values) {
    long each = Math.max(1, rows / Math.max(1, values.size()));
    List<ValueCount> counts = values.stream().map(value -> new ValueCount(value, each)).toList();
    boolean complete = values.size() == distinct;
    Profile profile = new Profile(rows, distinct, nulls, first, last, counts, complete, List.of());
    return new Column(column, type, type.name(), nulls > 0, null, profile, null);
  }

  Table table() {
    return new Table(name, null, rows, columns, List.of(columns.getFirst().name()));
  }

  /** A key given as {@code orders.customer_id customers.customer_id}. */
  static ForeignKey key(String text) {
    List<String> parts = Stream.of(text.split("[. ]", -1)).toList();
    return new ForeignKey(
        parts.get(0), List.of(parts.get(1)), parts.get(2), List.of(parts.get(3)), 1);
  }
}
