package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;

/**
 * A block in a form that every database accepts and answers alike: each value of a grouped block is
 * an aggregate or grouped by, and the order of different rows is by what is selected.
 */
final class GroupedBlock {

  private final Query query;
  private final BlockTables tables;
  private final KeyClosures closures;

  /** Computes what columns determine. */
  interface KeyClosures {
    /** What some columns determine in some tables. */
    KeyClosure of(BlockTables tables, List<ColumnRef> columns);
  }

  private GroupedBlock(Query query, BlockTables tables, KeyClosures closures) {
    this.query = query;
    this.tables = tables;
    this.closures = closures;
  }

  /** The block in that form. */
  static Query of(Query query, BlockTables tables, KeyClosures closures) {
    return new GroupedBlock(query, tables, closures).mended();
  }

  private Query mended() {
    if (!query.groupBy().isEmpty()) {
      return grouped(query.groupBy());
    }
    List<ColumnRef> plain = plainSelected();
    if (!aggregates()) {
      return query.distinct() && orderedByOthers() ? differentRows() : query;
    }
    if (plain.isEmpty()) {
      return with(query.distinct(), query.items(), List.of(), query.having(), aggregateOrder());
    }
    return ExtremeRow.of(query).orElseGet(() -> grouped(plain));
  }

  private boolean aggregates() {
    return !query.having().isEmpty()
        || query.items().stream().anyMatch(item -> item.aggregate() != null)
        || query.order().stream().anyMatch(key -> key.item().aggregate() != null);
  }

  private List<ColumnRef> plainSelected() {
    Set<ColumnRef> plain = new LinkedHashSet<>();
    for (Item item : query.items()) {
      if (item.aggregate() == null) {
        plain.add(column(item));
      }
    }
    return List.copyOf(plain);
  }

  private static ColumnRef column(Item item) {
    return Objects.requireNonNull(item.column(), "Only a number of rows has no column.");
  }

  private boolean orderedByOthers() {
    return query.order().stream().anyMatch(key -> !query.items().contains(key.item()));
  }

  /** Different rows in the order of something else: the first place of each counts. */
  private Query differentRows() {
    return with(false, query.items(), plainSelected(), List.of(), ends(plainSelected(), List.of()));
  }

  private Query grouped(List<ColumnRef> keys) {
    Set<ColumnRef> all = new LinkedHashSet<>(keys);
    all.addAll(plainSelected());
    KeyClosure closure = closures.of(tables, List.copyOf(all));
    List<Restriction> having = new ArrayList<>();
    for (Restriction restriction : query.having()) {
      having.add(restriction);
      if (restriction.left().aggregate() == null) {
        all.add(column(restriction.left()));
      }
    }
    List<ColumnRef> determined = new ArrayList<>();
    for (Query.Order key : query.order()) {
      if (key.item().aggregate() == null && closure.holds(column(key.item()))) {
        determined.add(column(key.item()));
      }
    }
    all.addAll(determined);
    boolean distinct = query.distinct() && !orderedByOthers();
    List<Query.Order> order = ends(List.copyOf(all), determined);
    boolean widened = !distinct && keys.size() == 1 && all.size() > 1;
    return with(
        distinct,
        query.items(),
        List.copyOf(all),
        having,
        widened ? settled(order, keys.getFirst()) : order);
  }

  /** Ties fall to the key of the groups, so that the same rows come first in every database. */
  private static List<Query.Order> settled(List<Query.Order> order, ColumnRef key) {
    if (order.isEmpty() || order.stream().anyMatch(each -> each.item().equals(Item.of(key)))) {
      return order;
    }
    List<Query.Order> settled = new ArrayList<>(order);
    settled.add(new Query.Order(Item.of(key), order.getLast().descending()));
    return settled;
  }

  /** Order keys, where those that are no keys of the groups stand for their end in each group. */
  private List<Query.Order> ends(List<ColumnRef> keys, List<ColumnRef> determined) {
    List<Query.Order> order = new ArrayList<>();
    for (Query.Order key : query.order()) {
      Item item = key.item();
      boolean fixed =
          item.aggregate() != null
              || keys.contains(column(item))
              || determined.contains(column(item));
      AggregateKind end = key.descending() ? AggregateKind.MAXIMUM : AggregateKind.MINIMUM;
      order.add(
          fixed ? key : new Query.Order(new Item(end, false, item.column()), key.descending()));
    }
    return order;
  }

  private List<Query.Order> aggregateOrder() {
    return query.order().stream().filter(key -> key.item().aggregate() != null).toList();
  }

  private Query with(
      boolean distinct,
      List<Item> items,
      List<ColumnRef> groupBy,
      List<Restriction> having,
      List<Query.Order> order) {
    return new Query(
        distinct,
        items,
        query.where(),
        query.anyOf(),
        groupBy,
        having,
        order,
        query.limit(),
        query.tables(),
        query.combination());
  }
}
