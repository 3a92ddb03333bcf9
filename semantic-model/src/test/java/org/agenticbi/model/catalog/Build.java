package org.agenticbi.model.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Short names for building catalogs in tests. */
public final class Build {
  private Build() {}

  public static Catalog catalog(List<Table> tables, ForeignKey... keys) {
    return new Catalog("test", "sqlite", "", tables, List.of(keys));
  }

  /** The first column is the primary key. */
  public static Table table(String name, Column... columns) {
    return new Table(name, null, 100, List.of(columns), List.of(columns[0].name()));
  }

  /** Whole numbers; the first column is the primary key. */
  public static Table integers(String name, String... columns) {
    return table(
        name, Stream.of(columns).map(c -> column(c, ColumnType.INTEGER)).toArray(Column[]::new));
  }

  public static Table withoutKey(Table table) {
    return new Table(table.name(), null, table.rowCount(), table.columns(), List.of());
  }

  public static Column column(String name, ColumnType type) {
    return new Column(name, type, type.name(), true, null, null, null);
  }

  public static Column column(String name, ColumnType type, Profile profile) {
    return new Column(name, type, type.name(), true, null, profile, null);
  }

  /** A hundred rows with these values, each as often as the others. */
  public static Profile values(List<ValueShape> shapes, String... values) {
    return profile(100, shapes, values[0], values[values.length - 1], values);
  }

  public static Profile profile(
      long rows,
      List<ValueShape> shapes,
      @Nullable String minimum,
      @Nullable String maximum,
      String... values) {
    return new Profile(
        rows,
        values.length,
        0,
        minimum,
        maximum,
        Stream.of(values).map(value -> new ValueCount(value, rows / values.length)).toList(),
        true,
        shapes);
  }

  public static ForeignKey key(String from, String column, String to, String target) {
    return new ForeignKey(from, List.of(column), to, List.of(target), 1);
  }
}
