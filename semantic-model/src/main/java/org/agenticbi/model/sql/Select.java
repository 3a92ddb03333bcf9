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
}
