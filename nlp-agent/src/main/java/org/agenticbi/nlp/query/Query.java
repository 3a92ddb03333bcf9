package org.agenticbi.nlp.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/**
 * One block, perhaps combined with a second.
 *
 * @param distinct each row once
 * @param items what is selected; at least one
 * @param where conditions on rows
 * @param anyOf whether one of the conditions is enough, instead of all of them
 * @param groupBy empty for none
 * @param having conditions on groups
 * @param order empty for none
 * @param limit at most so many rows
 * @param tables tables whose rows are counted or must exist, beside those of the columns
 * @param combination a second block, and how the two are combined
 */
public record Query(
    boolean distinct,
    List<Item> items,
    List<Restriction> where,
    boolean anyOf,
    List<ColumnRef> groupBy,
    List<Restriction> having,
    List<Order> order,
    @Nullable Integer limit,
    List<String> tables,
    @Nullable Combination combination) {
  /** Copies its lists. */
  public Query {
    items = List.copyOf(items);
    where = List.copyOf(where);
    groupBy = List.copyOf(groupBy);
    having = List.copyOf(having);
    order = List.copyOf(order);
    tables = List.copyOf(tables);
  }

  /** How two blocks are combined. */
  public enum SetKind {
    /** Rows of both. */
    INTERSECT,
    /** Rows of the first that the second has not. */
    EXCEPT,
    /** Rows of either. */
    UNION
  }

  /** A second block. */
  public record Combination(SetKind kind, Query second) {}

  /** An order key. */
  public record Order(Item item, boolean descending) {}

  /** The same query with other items. */
  public Query withItems(List<Item> newItems) {
    return new Query(
        distinct, newItems, where, anyOf, groupBy, having, order, limit, tables, combination);
  }

  /** The tables of this block's own columns, without its further tables and nested blocks. */
  public Set<String> columnTables() {
    Set<String> all = new TreeSet<>();
    items.forEach(item -> add(all, item));
    where.forEach(restriction -> add(all, restriction.left()));
    groupBy.forEach(column -> all.add(column.table()));
    having.forEach(restriction -> add(all, restriction.left()));
    order.forEach(key -> add(all, key.item()));
    return all;
  }

  private static void add(Set<String> all, Item item) {
    if (item.column() != null) {
      all.add(item.column().table());
    }
  }
}
