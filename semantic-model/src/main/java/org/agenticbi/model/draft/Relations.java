package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.protocol.ColumnRole;

/** What hangs on what in a catalog. */
final class Relations {
  private static final Set<String> HEADS = Set.of("header", "headers", "head", "hdr");

  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, List<ForeignKey>> from = new HashMap<>();
  private final Map<String, List<ForeignKey>> to = new HashMap<>();

  Relations(Catalog catalog) {
    catalog.tables().forEach(table -> tables.putIfAbsent(lower(table.name()), table));
    for (ForeignKey key : catalog.foreignKeys()) {
      from.computeIfAbsent(key.fromTable(), any -> new ArrayList<>()).add(key);
      to.computeIfAbsent(key.toTable(), any -> new ArrayList<>()).add(key);
    }
  }

  /** The tables that rows of a table name, in the order of its keys, each once. */
  List<Table> parents(Table table) {
    List<Table> parents = new ArrayList<>();
    for (ForeignKey key : keysOf(table)) {
      Table parent = tables.get(lower(key.toTable()));
      boolean other = !key.toTable().equals(table.name());
      if (parent != null && other && !parents.contains(parent)) {
        parents.add(parent);
      }
    }
    return parents;
  }

  /** The columns of a table that name rows of another; empty when none do. */
  List<String> columns(Table table, Table other) {
    return keysOf(table).stream()
        .filter(key -> key.toTable().equals(other.name()))
        .findFirst()
        .map(ForeignKey::fromColumns)
        .orElse(List.of());
  }

  /** Whether rows of other tables name rows of this one. */
  boolean named(Table table) {
    return keysTo(table).stream().anyMatch(key -> !key.fromTable().equals(table.name()));
  }

  /** Whether rows of other tables name rows of this one by more than their time. */
  boolean namedByThings(Table table) {
    return keysTo(table).stream()
        .filter(key -> !key.fromTable().equals(table.name()))
        .anyMatch(
            key -> times(table).stream().noneMatch(time -> key.toColumns().contains(time.name())));
  }

  private List<ForeignKey> keysOf(Table table) {
    return from.getOrDefault(table.name(), List.of());
  }

  private List<ForeignKey> keysTo(Table table) {
    return to.getOrDefault(table.name(), List.of());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The columns of time of a table. */
  static List<Column> times(Table table) {
    return table.columns().stream().filter(column -> column.role() == ColumnRole.TIME).toList();
  }

  /** Whether rows have a time, be it that of their whole. */
  boolean timed(Table table) {
    return !times(table).isEmpty() || whole(table).isPresent();
  }

  /**
   * The table that a row of this one is a part of: lines of orders name their order, which has a
   * time and more of their kind of rows than other parents have.
   */
  Optional<Table> whole(Table part) {
    return parents(part).stream()
        .filter(parent -> !times(parent).isEmpty())
        .filter(parent -> !parents(parent).isEmpty() || isLineOf(part, parent))
        .filter(parent -> parent.rowCount() <= part.rowCount())
        .max(Comparator.comparingLong(Table::rowCount));
  }

  /** {@code journal_line} of {@code journal}, {@code voucher_item} of {@code voucher_header}. */
  private static boolean isLineOf(Table part, Table parent) {
    List<String> whole = new ArrayList<>(Words.of(parent.name()));
    whole.removeIf(HEADS::contains);
    List<String> words = Words.of(part.name());
    return !whole.isEmpty()
        && words.size() > whole.size()
        && Singulars.of(String.join(" ", words.subList(0, whole.size())))
            .equals(Singulars.of(String.join(" ", whole)));
  }
}
