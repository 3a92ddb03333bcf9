package org.agenticbi.model.sql;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.sql.Expression.ColumnReference;
import org.jspecify.annotations.Nullable;

/** The columns that a block names itself; those of statements inside it do not count. */
final class BlockColumns {
  private final Set<ColumnReference> columns = new HashSet<>();
  private final ExpressionMapping visit =
      new ExpressionMapping(expression -> {
        if (expression instanceof ColumnReference column) {
          columns.add(column);
        }
        return Optional.empty();
      });

  private BlockColumns() {}

  static Set<ColumnReference> of(Select select) {
    BlockColumns found = new BlockColumns();
    select.items().forEach(item -> found.visit.apply(item.expression()));
    select.joins().forEach(join -> found.add(join.on()));
    found.add(select.where());
    found.visit.apply(select.groupBy());
    found.add(select.having());
    found.visit.applyToOrder(select.orderBy());
    return found.columns;
  }

  private void add(@Nullable Condition condition) {
    if (condition != null) {
      visit.apply(condition);
    }
  }
}
