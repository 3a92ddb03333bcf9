package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Rows that are listed. */
final class ListPlan {

  private final Schema schema;
  private final FilterConditions filters;

  ListPlan(Schema schema, FilterConditions filters) {
    this.schema = schema;
    this.filters = filters;
  }

  Plan plan(Interpretation asked) {
    String subject = asked.subject();
    if (subject == null) {
      throw new PlanProblem("I do not know which rows are meant.");
    }
    List<ColumnRef> shown = shown(asked, subject);
    Block block = new Block(schema, root(asked, subject, shown), new TreeSet<>());
    ColumnNames names = new ColumnNames(schema);
    List<PlannedColumn> columns = columns(schema, block, shown, names);
    asked.above().forEach(key -> columns.addAll(new RowAbove(block, key).columns(names)));
    filters.apply(block, asked.filters());
    List<OrderKey> order = order(block, asked.ranking(), columns);
    Ranking ranking = asked.ranking();
    Long limit = ranking == null || ranking.limit() == null ? null : (long) ranking.limit();
    Select select =
        new Select(
            List.of(),
            asked.distinct(),
            columns.stream().map(ListPlan::item).toList(),
            block.from(),
            block.joins(),
            Conditions.all(block.conditions()),
            List.of(),
            null,
            order,
            limit);
    return new Plan(select, columns, List.of());
  }

  private String root(Interpretation asked, String subject, List<ColumnRef> shown) {
    Set<String> tables = new LinkedHashSet<>();
    shown.forEach(column -> tables.add(column.table()));
    ColumnRef ranked = asked.ranking() == null ? null : asked.ranking().column();
    if (ranked != null) {
      tables.add(ranked.table());
    }
    tables.add(subject);
    boolean reaches =
        tables.stream()
            .allMatch(table -> table.equals(subject) || schema.joins().manyToOne(subject, table));
    if (reaches) {
      return subject;
    }
    return new RootChoice(schema)
        .finest(tables)
        .orElseThrow(() -> new PlanProblem("No table of the data holds all of that side by side."));
  }

  private List<ColumnRef> shown(Interpretation asked, String subject) {
    if (!asked.outputs().isEmpty()) {
      return asked.outputs();
    }
    List<ColumnRef> labels = schema.labels(subject);
    Ranking ranking = asked.ranking();
    if (ranking != null && ranking.explicit() && ranking.column() != null) {
      List<ColumnRef> both = new ArrayList<>(labels);
      both.add(ranking.column());
      return both;
    }
    boolean keyOnly = labels.equals(schema.primaryKey(subject));
    if (!keyOnly) {
      return labels;
    }
    return schema.columns(subject).stream().filter(column -> !schema.hidden(column)).toList();
  }

  /** Columns of rows as they stand in the data. */
  static List<PlannedColumn> columns(
      Schema schema, Block block, List<ColumnRef> shown, ColumnNames names) {
    List<PlannedColumn> columns = new ArrayList<>();
    for (ColumnRef ref : shown) {
      columns.add(
          new PlannedColumn(
              names.unique(ref.column()),
              schema.columnName(ref),
              block.column(ref),
              schema.role(ref),
              schema.unit(ref),
              schema.format(ref),
              null,
              null,
              ref.toString()));
    }
    return columns;
  }

  private static List<OrderKey> order(
      Block block, @Nullable Ranking ranking, List<PlannedColumn> columns) {
    if (ranking == null) {
      return List.of();
    }
    ColumnRef column = ranking.column();
    Expression key =
        column == null
            ? new Expression.OutputColumn(columns.getFirst().name())
            : shownAs(block, column, columns);
    return List.of(new OrderKey(key, ranking.descending()));
  }

  private static Expression shownAs(Block block, ColumnRef column, List<PlannedColumn> columns) {
    Expression value = block.column(column);
    return columns.stream()
        .filter(shown -> shown.expression().equals(value))
        .findFirst()
        .map(shown -> (Expression) new Expression.OutputColumn(shown.name()))
        .orElse(value);
  }

  static SelectItem item(PlannedColumn column) {
    boolean same =
        column.expression() instanceof Expression.ColumnReference reference
            && reference.column().equals(column.name());
    return new SelectItem(column.expression(), same ? null : column.name());
  }
}
