package org.agenticbi.model.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a statement over tables and columns that have other names. What it puts out keeps its
 * names: {@code c."name"} becomes {@code c."cust_nm" AS "name"}.
 *
 * @param tables the names that tables shall have, by the names that they have
 * @param columns the same for the columns of each of these tables, by the old name of the table
 * @param months columns of months that are two numbers in truth, by the old names of table and
 *     column
 */
public record Renaming(
    Map<String, String> tables,
    Map<String, Map<String, String>> columns,
    Map<String, Map<String, NumberedMonth>> months) {

  /**
   * The columns that say a month in numbers.
   *
   * @param year of the month
   * @param month 1 to 12
   * @param numbers false where their digits are kept as text
   */
  public record NumberedMonth(String year, String month, boolean numbers) {}

  /** Copies its maps. */
  public Renaming {
    tables = Map.copyOf(tables);
    Map<String, Map<String, String>> copy = new HashMap<>();
    columns.forEach((table, names) -> copy.put(table, Map.copyOf(names)));
    columns = Map.copyOf(copy);
    Map<String, Map<String, NumberedMonth>> numbered = new HashMap<>();
    months.forEach((table, each) -> numbered.put(table, Map.copyOf(each)));
    months = Map.copyOf(numbered);
  }

  /** Where all columns are there. */
  public Renaming(Map<String, String> tables, Map<String, Map<String, String>> columns) {
    this(tables, columns, Map.of());
  }

  /** One that leaves everything as it is. */
  public static Renaming none() {
    return new Renaming(Map.of(), Map.of());
  }

  /** The statement with the other names. */
  public Statement apply(Statement statement) {
    return tables.isEmpty() && columns.isEmpty() && months.isEmpty()
        ? statement
        : new Scope(this, Map.of(), Set.of()).statement(statement);
  }

  /** What the aliases of a block and of those around it stand for. */
  private static final class Scope {
    private final Renaming names;
    private final Map<String, String> tables;
    private final Set<String> common;
    private final ExpressionMapping mapping =
        new ExpressionMapping(this::expression, this::statement);

    Scope(Renaming names, Map<String, String> tables, Set<String> common) {
      this.names = names;
      this.tables = tables;
      this.common = common;
    }

    Statement statement(Statement statement) {
      return switch (statement) {
        case Select select -> select(select);
        case SetOperation operation ->
            new SetOperation(
                operation.kind(),
                statement(operation.left()),
                statement(operation.right()),
                operation.orderBy(),
                operation.limit());
      };
    }

    private Select select(Select select) {
      Set<String> parts = new HashSet<>(common);
      List<CommonTable> with = new ArrayList<>();
      for (CommonTable table : select.with()) {
        Statement rows = new Scope(names, tables, parts).statement(table.statement());
        with.add(new CommonTable(table.name(), rows));
        parts.add(table.name());
      }
      Map<String, String> sources = new HashMap<>(tables);
      note(select.from(), parts, sources);
      select.joins().forEach(join -> note(join.source(), parts, sources));
      return new Scope(names, sources, parts).block(select, with);
    }

    private static void note(From from, Set<String> parts, Map<String, String> sources) {
      if (from instanceof From.TableSource table && !parts.contains(table.table())) {
        sources.put(table.alias(), table.table());
      } else {
        sources.remove(from.alias());
      }
    }

    private Select block(Select select, List<CommonTable> with) {
      return new Select(
          with,
          select.distinct(),
          select.items().stream().map(this::item).toList(),
          from(select.from()),
          select.joins().stream()
              .map(join -> new Join(join.kind(), from(join.source()), mapping.apply(join.on())))
              .toList(),
          condition(select.where()),
          mapping.apply(select.groupBy()),
          condition(select.having()),
          mapping.applyToOrder(select.orderBy()),
          select.limit());
    }

    /** A column that gets another name still comes out under the one it had. */
    private SelectItem item(SelectItem item) {
      Expression renamed = mapping.apply(item.expression());
      boolean kept = item.alias() != null || renamed.equals(item.expression());
      return !kept && item.expression() instanceof Expression.ColumnReference column
          ? new SelectItem(renamed, column.column())
          : new SelectItem(renamed, item.alias());
    }

    private From from(From from) {
      return switch (from) {
        case From.OneRow row -> row;
        case From.TableSource table ->
            common.contains(table.table())
                ? table
                : new From.TableSource(
                    names.tables.getOrDefault(table.table(), table.table()), table.alias());
        case From.QuerySource query ->
            new From.QuerySource(
                new Scope(names, tables, common).statement(query.statement()), query.alias());
      };
    }

    private @Nullable Condition condition(@Nullable Condition condition) {
      return condition == null ? null : mapping.apply(condition);
    }

    private Optional<Expression> expression(Expression expression) {
      if (!(expression instanceof Expression.ColumnReference column)) {
        return Optional.empty();
      }
      String table = tables.get(column.source());
      NumberedMonth month =
          table == null ? null : names.months.getOrDefault(table, Map.of()).get(column.column());
      if (month != null) {
        return Optional.of(MonthNumbers.month(column.source(), month));
      }
      String own =
          table == null ? null : names.columns.getOrDefault(table, Map.of()).get(column.column());
      return own == null
          ? Optional.empty()
          : Optional.of(new Expression.ColumnReference(column.source(), own));
    }
  }
}
