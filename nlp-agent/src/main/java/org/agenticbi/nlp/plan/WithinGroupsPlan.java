package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.sql.CommonTable;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.model.sql.WindowFunction;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Level;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The first few within each group: rows or groups get a place within theirs inside, those with a
 * small enough place come out.
 *
 * <p>For a number of rows ROW_NUMBER, so that not more come, with the first label deciding ties;
 * for "the highest" RANK, so that of equal ones none is left out by chance.
 */
final class WithinGroupsPlan {

  private static final String RANKED = "ranked";
  private static final String PLACE = "place";

  /** What is ranked, before it is: columns of a block, and what its rows are ordered by. */
  private record Unranked(Select select, List<PlannedColumn> columns, Expression by) {}

  private final Schema schema;
  private final Planner planner;
  private final TimeExpressions times;
  private final FilterConditions filters;

  WithinGroupsPlan(
      Schema schema, Planner planner, TimeExpressions times, FilterConditions filters) {
    this.schema = schema;
    this.planner = planner;
    this.times = times;
    this.filters = filters;
  }

  Plan plan(Interpretation asked, Ranking ranking) {
    Unranked unranked = asked.aggregated() ? groups(asked, ranking) : rows(asked, ranking);
    List<SelectItem> items = new ArrayList<>(unranked.select().items());
    items.add(new SelectItem(place(unranked, ranking), PLACE));
    CommonTable ranked = new CommonTable(RANKED, unranked.select().withItems(items));
    List<PlannedColumn> columns =
        unranked.columns().stream()
            .map(column -> column.as(column.name(), column.label(), outside(column.name())))
            .toList();
    return new Plan(kept(ranked, columns, ranking), columns, List.of());
  }

  private static Expression outside(String name) {
    return new Expression.ColumnReference(RANKED, name);
  }

  private Unranked groups(Interpretation asked, Ranking ranking) {
    Plan plan = planner.plan(asked.withRanking(null));
    PlannedColumn by =
        plan.columns().stream()
            .filter(column ->
                column.metric() != null
                    && (ranking.metric() == null || ranking.metric().equals(column.metric())))
            .findFirst()
            .orElseThrow(() -> new PlanProblem("There is nothing to rank by."));
    if (!(plan.statement() instanceof Select select)) {
      throw new PlanProblem("This cannot be ranked within groups.");
    }
    Select all = select.withOrder(List.of(), null);
    List<PlannedColumn> ranked =
        plan.columns().stream().filter(column -> !isGroup(column, ranking)).toList();
    return new Unranked(
        all.withWhere(Conditions.both(all.where(), RankedPresence.of(schema, all, ranked))),
        plan.columns(),
        by.expression());
  }

  private Unranked rows(Interpretation asked, Ranking ranking) {
    String subject = asked.subject();
    ColumnRef column = ranking.column();
    if (subject == null || column == null) {
      throw new PlanProblem("I do not know which rows are meant.");
    }
    Set<String> tables = new TreeSet<>(RootChoice.tables(asked.dimensions()));
    tables.add(column.table());
    for (String table : tables) {
      if (!table.equals(subject) && !schema.joins().manyToOne(subject, table)) {
        throw new PlanProblem(
            "There is no one " + schema.tableName(table) + " for each of " + subject + ".");
      }
    }
    Block block = new Block(schema, subject, new TreeSet<>());
    ColumnNames names = new ColumnNames(schema);
    List<PlannedColumn> columns =
        new ArrayList<>(
            new DimensionColumns(schema, times)
                .grouped(block, asked.dimensions(), names)
                .columns());
    List<ColumnRef> shown = new ArrayList<>(shown(asked, subject));
    if (!shown.contains(column)) {
      shown.add(column);
    }
    columns.addAll(ListPlan.columns(schema, block, shown, names));
    filters.apply(block, asked.filters());
    Expression by = block.column(column);
    if (schema.column(column).nullable()) {
      block.where(new Condition.IsNull(by, true));
    }
    List<SelectItem> items = columns.stream().map(ListPlan::item).toList();
    return new Unranked(FilterConditions.select(block, items, List.of(), null), columns, by);
  }

  private List<ColumnRef> shown(Interpretation asked, String subject) {
    return asked.outputs().isEmpty() ? schema.labels(subject) : asked.outputs();
  }

  private Expression place(Unranked unranked, Ranking ranking) {
    List<OrderKey> order = new ArrayList<>();
    order.add(new OrderKey(unranked.by(), ranking.descending()));
    @Nullable PlannedColumn label = firstRanked(unranked.columns(), ranking);
    if (!ranking.ties() && label != null) {
      order.add(new OrderKey(label.expression(), false));
    }
    return new Expression.Window(
        ranking.ties() ? WindowFunction.RANK : WindowFunction.ROW_NUMBER,
        List.of(),
        partition(unranked, ranking),
        order,
        null);
  }

  private static @Nullable PlannedColumn firstRanked(List<PlannedColumn> columns, Ranking ranking) {
    return columns.stream()
        .filter(column -> column.metric() == null && !isGroup(column, ranking))
        .findFirst()
        .orElse(null);
  }

  private static boolean isGroup(PlannedColumn column, Ranking ranking) {
    return column.dimension() != null && ranking.within().contains(column.dimension());
  }

  /** The columns of the groups, and the keys of those that may share a label with another. */
  private List<Expression> partition(Unranked unranked, Ranking ranking) {
    List<Expression> partition = new ArrayList<>();
    for (PlannedColumn column : unranked.columns()) {
      if (isGroup(column, ranking)) {
        partition.add(column.expression());
      }
    }
    for (Dimension dimension : ranking.within()) {
      if (dimension instanceof Dimension.OfEntity entity
          && !(entity.level() instanceof Level.Above)) {
        keys(unranked.select(), entity.table()).stream()
            .filter(key -> !partition.contains(key))
            .forEach(partition::add);
      }
    }
    return partition;
  }

  /** The key of a table where the block groups by it: its label alone does not tell rows apart. */
  private List<Expression> keys(Select select, String table) {
    List<From> sources = new ArrayList<>(List.of(select.from()));
    select.joins().forEach(join -> sources.add(join.source()));
    List<Expression> keys = new ArrayList<>();
    for (From source : sources) {
      if (source instanceof From.TableSource named && named.table().equals(table)) {
        for (ColumnRef key : schema.primaryKey(table)) {
          Expression column = new Expression.ColumnReference(named.alias(), key.column());
          if (select.groupBy().isEmpty() || select.groupBy().contains(column)) {
            keys.add(column);
          }
        }
      }
    }
    return keys;
  }

  private static Select kept(CommonTable ranked, List<PlannedColumn> columns, Ranking ranking) {
    long last = ranking.limit() == null ? 1 : ranking.limit();
    Comparator comparator = last == 1 ? Comparator.EQUAL : Comparator.AT_MOST;
    Expression place = outside(PLACE);
    List<OrderKey> order = new ArrayList<>();
    for (PlannedColumn column : columns) {
      if (isGroup(column, ranking)) {
        order.add(new OrderKey(new Expression.OutputColumn(column.name()), false));
      }
    }
    order.add(new OrderKey(place, false));
    return new Select(
        List.of(ranked),
        false,
        columns.stream().map(ListPlan::item).toList(),
        new From.TableSource(RANKED, RANKED),
        List.of(),
        new Condition.Comparison(place, comparator, new Expression.Parameter(last)),
        List.of(),
        null,
        order,
        null);
  }
}
