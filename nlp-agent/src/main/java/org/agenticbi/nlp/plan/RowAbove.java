package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The row of the same table that a key leads to, joined beside each row; rows without are kept. */
final class RowAbove {

  private final Block block;
  private final ColumnRef above;

  RowAbove(Block block, ColumnRef above) {
    this.block = block;
    this.above = above;
  }

  /** What that row is called. */
  List<PlannedColumn> columns(ColumnNames names) {
    return columns(names, null);
  }

  /** What tells that row from others. */
  Expression keyValue() {
    return new Expression.ColumnReference(alias(), key());
  }

  private String alias() {
    return block.another(above, above.table(), this::on);
  }

  /** The same as what rows are grouped by. */
  List<PlannedColumn> columns(ColumnNames names, @Nullable Dimension dimension) {
    Schema schema = block.schema();
    String alias = alias();
    String called = Schema.words(above.column()).replaceAll(" (id|no|cd|code|key|number)$", "");
    List<PlannedColumn> columns = new ArrayList<>();
    for (ColumnRef label : schema.labels(above.table())) {
      columns.add(
          new PlannedColumn(
              names.unique(called.replace(' ', '_') + "_" + label.column()),
              called + " " + schema.columnName(label),
              new Expression.ColumnReference(alias, label.column()),
              schema.role(label),
              null,
              null,
              null,
              dimension,
              label.toString()));
    }
    return columns;
  }

  private Condition on(String alias) {
    return new Condition.Comparison(
        new Expression.ColumnReference(alias, key()), Comparator.EQUAL, block.column(above));
  }

  private String key() {
    return block.schema().catalog().foreignKeys().stream()
        .filter(key ->
            key.fromTable().equals(above.table())
                && key.toTable().equals(above.table())
                && key.fromColumns().equals(List.of(above.column())))
        .map(ForeignKey::toColumns)
        .findFirst()
        .orElseThrow(() -> new PlanProblem("I do not see which row that key leads to."))
        .getFirst();
  }
}
