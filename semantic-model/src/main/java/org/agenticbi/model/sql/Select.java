package org.agenticbi.model.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One SELECT block.
 *
 * @param with named parts, in order
 * @param distinct each row once
 * @param items at least one
 * @param from the first table
 * @param joins in order
 * @param where on rows
 * @param groupBy empty for none
 * @param having on groups
 * @param orderBy empty for none
 * @param limit at most so many rows
 */
public record Select(
    List<CommonTable> with,
    boolean distinct,
    List<SelectItem> items,
    From from,
    List<Join> joins,
    @Nullable Condition where,
    List<Expression> groupBy,
    @Nullable Condition having,
    List<OrderKey> orderBy,
    @Nullable Long limit)
    implements Statement {
  /** Copies its lists. */
  public Select {
    with = List.copyOf(with);
    items = List.copyOf(items);
    joins = List.copyOf(joins);
    groupBy = List.copyOf(groupBy);
    orderBy = List.copyOf(orderBy);
  }

  /** The same block with another condition on its rows. */
  public Select withWhere(@Nullable Condition newWhere) {
    return new Select(
        with, distinct, items, from, joins, newWhere, groupBy, having, orderBy, limit);
  }

  /** The same block with other output columns. */
  public Select withItems(List<SelectItem> newItems) {
    return new Select(
        with, distinct, newItems, from, joins, where, groupBy, having, orderBy, limit);
  }

  /** The same block in another order, with another limit. */
  public Select withOrder(List<OrderKey> newOrderBy, @Nullable Long newLimit) {
    return new Select(
        with, distinct, items, from, joins, where, groupBy, having, newOrderBy, newLimit);
  }
}
