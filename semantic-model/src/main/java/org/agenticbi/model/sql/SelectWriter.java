package org.agenticbi.model.sql;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.From.OneRow;
import org.agenticbi.model.sql.From.QuerySource;
import org.agenticbi.model.sql.From.TableSource;
import org.jspecify.annotations.Nullable;

/** Writes one SELECT block. */
final class SelectWriter {
  private final StatementWriter statements;
  private final Select select;
  private final Indent indent;
  private final @Nullable Names outer;
  private final Names names;
  private final ExpressionWriter expressions;

  SelectWriter(StatementWriter statements, Select select, Indent indent, @Nullable Names outer) {
    this.statements = statements;
    this.select = select;
    this.indent = indent;
    this.outer = outer;
    this.names = Names.of(select, statements.syntax(), outer);
    this.expressions = new ExpressionWriter(statements, names, indent);
  }

  Sql write() {
    List<Sql> head = head();
    List<Sql> tail = tail();
    List<Sql> joins = select.joins().stream().map(this::condition).toList();
    List<Sql> lines = new ArrayList<>(head);
    if (!(select.from() instanceof OneRow)) {
      lines.add(Sql.of("FROM {}", source(select.from())));
    }
    for (int i = 0; i < joins.size(); i++) {
      lines.add(join(select.joins().get(i), joins.get(i)));
    }
    lines.addAll(tail);
    return Sql.join(indent.line(), lines);
  }

  private List<Sql> head() {
    List<Sql> lines = new ArrayList<>();
    if (!select.with().isEmpty()) {
      Sql parts = select.with().stream().map(this::common).collect(Sql.joining(", "));
      lines.add(Sql.of("WITH {}", parts));
    }
    lines.add(Sql.of(select.distinct() ? "SELECT DISTINCT{}" : "SELECT{}", items()));
    return lines;
  }

  private Sql common(CommonTable table) {
    return Sql.of(
        "{} AS {}",
        names.quoted(table.name()),
        statements.bracketed(table.statement(), indent, outer));
  }

  /** One item beside SELECT, more of them on lines of their own. */
  private Sql items() {
    List<Sql> items = select.items().stream().map(this::item).toList();
    String line = indent.deeper().line();
    return items.size() == 1
        ? Sql.of(" {}", items.getFirst())
        : Sql.of("{}{}", Sql.of(line), Sql.join("," + line, items));
  }

  private Sql item(SelectItem item) {
    Sql value = expressions.write(item.expression());
    String alias = item.alias();
    return alias != null && Names.needsAlias(item)
        ? Sql.of("{} AS {}", value, names.quoted(alias))
        : value;
  }

  /** After everything that names sources, so that it is known which aliases are used. */
  private Sql source(From source) {
    return switch (source) {
      case OneRow _ -> throw new IllegalArgumentException("One row without columns has no name.");
      case TableSource table -> names.tableWithAlias(table.table(), table.alias());
      case QuerySource query ->
          Sql.of(
              "{} AS {}",
              statements.bracketed(query.statement(), indent, outer),
              names.alias(query.alias()));
    };
  }

  private Sql condition(Join join) {
    return expressions.condition(join.on());
  }

  private Sql join(Join join, Sql condition) {
    String kind =
        switch (join.kind()) {
          case INNER -> "JOIN";
          case LEFT -> "LEFT JOIN";
        };
    return Sql.of(kind + " {} ON {}", source(join.source()), condition);
  }

  private List<Sql> tail() {
    List<Sql> lines = new ArrayList<>();
    Condition where = select.where();
    if (where != null) {
      lines.add(Sql.of("WHERE {}", lines(where)));
    }
    if (!select.groupBy().isEmpty()) {
      lines.add(Sql.of("GROUP BY {}", groupBy()));
    }
    Condition having = select.having();
    if (having != null) {
      lines.add(Sql.of("HAVING {}", lines(having)));
    }
    if (!select.orderBy().isEmpty()) {
      OrderWriter order = new OrderWriter(expressions, statements.syntax(), select.items());
      List<OrderKey> keys = select.orderBy().stream().map(this::unambiguous).toList();
      lines.add(Sql.of("ORDER BY {}", order.write(keys)));
    }
    if (select.limit() != null) {
      lines.add(Sql.of("LIMIT " + select.limit()));
    }
    return lines;
  }

  /**
   * SQLite takes the bare name of a column that is written without alias for that of any source,
   * and fails when two sources have it; elsewhere only a table joined to itself is in doubt.
   */
  private OrderKey unambiguous(OrderKey key) {
    boolean joined = !select.joins().isEmpty() && statements.syntax() instanceof SqliteSyntax;
    if (!(key.expression() instanceof Expression.OutputColumn output)) {
      return key;
    }
    return select.items().stream()
        .filter(item -> !Names.needsAlias(item))
        .map(SelectItem::expression)
        .filter(item ->
            item instanceof Expression.ColumnReference column
                && column.column().equals(output.alias())
                && (joined || joinedToItself(column.source())))
        .findFirst()
        .map(item -> new OrderKey(item, key.descending()))
        .orElse(key);
  }

  private boolean joinedToItself(String alias) {
    List<TableSource> sources = new ArrayList<>();
    if (select.from() instanceof TableSource table) {
      sources.add(table);
    }
    for (Join join : select.joins()) {
      if (join.source() instanceof TableSource table) {
        sources.add(table);
      }
    }
    return sources.stream()
        .filter(source -> source.alias().equals(alias))
        .anyMatch(source ->
            sources.stream().filter(each -> each.table().equals(source.table())).count() > 1);
  }

  private Sql lines(Condition condition) {
    return new ConditionWriter(expressions, statements).lines(condition);
  }

  private Sql groupBy() {
    return select.groupBy().stream().map(this::groupKey).collect(Sql.joining(", "));
  }

  /**
   * A key with parameters is named by its position in the select list: databases do not see that
   * two placeholders stand for the same value.
   */
  private Sql groupKey(Expression key) {
    Sql text = expressions.write(key);
    List<Expression> items = select.items().stream().map(SelectItem::expression).toList();
    int position = items.indexOf(key);
    return text.parameters().isEmpty() || position < 0
        ? text
        : Sql.of(Integer.toString(position + 1));
  }
}
