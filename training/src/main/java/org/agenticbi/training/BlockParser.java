package org.agenticbi.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.Limit;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.SelectItem;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Reads one SELECT. */
final class BlockParser {
  private final PlainSelect block;
  private final FurtherTables furtherTables;
  private final Scope scope;
  private final ItemParser items;
  private final ConditionParser conditions;
  private final ConditionParser joinConditions;

  BlockParser(GoldParser parser, Schema schema, FurtherTables furtherTables, PlainSelect block) {
    this.block = block;
    this.furtherTables = furtherTables;
    if (block.getFromItem() == null) {
      throw new UnsupportedStatementException("no FROM");
    }
    this.scope = new Scope(schema, block);
    this.items = new ItemParser(scope, aliases());
    this.conditions = new ConditionParser(parser, items, !joinsOnConditions());
    this.joinConditions = new ConditionParser(parser, items, true);
  }

  private boolean joinsOnConditions() {
    return block.getJoins() != null
        && block.getJoins().stream().anyMatch(join -> !join.getOnExpressions().isEmpty());
  }

  private Map<String, Expression> aliases() {
    Map<String, Expression> aliases = new HashMap<>();
    for (SelectItem<?> item : block.getSelectItems()) {
      if (item.getAlias() != null) {
        aliases.put(Scope.key(item.getAlias().getName()), item.getExpression());
      }
    }
    return aliases;
  }

  Query query() {
    Junction where = where();
    Junction having = conditions.junction(block.getHaving());
    if (having.anyOf()) {
      throw new UnsupportedStatementException("OR in HAVING");
    }
    Query query =
        new Query(
            block.getDistinct() != null,
            selected(),
            where.restrictions(),
            where.anyOf(),
            groupBy(),
            having.restrictions(),
            order(),
            limit(),
            List.of(),
            null);
    return withTables(query);
  }

  private Junction where() {
    Junction all = conditions.junction(block.getWhere());
    if (block.getJoins() != null) {
      for (Join join : block.getJoins()) {
        for (Expression condition : join.getOnExpressions()) {
          all = all.and(joinConditions.junction(condition));
        }
      }
    }
    return all;
  }

  private List<Item> selected() {
    List<Item> selected = new ArrayList<>();
    for (SelectItem<?> item : block.getSelectItems()) {
      switch (item.getExpression()) {
        case AllTableColumns all ->
            scope.columnsOf(all.getTable()).forEach(column -> selected.add(Item.of(column)));
        case AllColumns all -> selected.addAll(all());
        default -> selected.add(items.item(item.getExpression()));
      }
    }
    return selected;
  }

  private List<Item> all() {
    if (scope.tables().size() > 1) {
      throw new UnsupportedStatementException("* of several tables");
    }
    return scope.allColumns().stream().map(Item::of).toList();
  }

  private List<ColumnRef> groupBy() {
    List<ColumnRef> columns = new ArrayList<>();
    if (block.getGroupBy() != null) {
      for (Object each : block.getGroupBy().getGroupByExpressionList()) {
        if (!(each instanceof Column column)) {
          throw new UnsupportedStatementException("GROUP BY of an expression");
        }
        columns.add(items.column(column));
      }
    }
    return columns;
  }

  private List<Query.Order> order() {
    List<Query.Order> keys = new ArrayList<>();
    if (block.getOrderByElements() != null) {
      for (OrderByElement key : block.getOrderByElements()) {
        keys.add(new Query.Order(items.item(key.getExpression()), !key.isAsc()));
      }
    }
    return keys;
  }

  private @Nullable Integer limit() {
    Limit limit = block.getLimit();
    if (block.getOffset() != null || block.getFetch() != null) {
      throw new UnsupportedStatementException("OFFSET");
    }
    if (limit == null) {
      return null;
    }
    if (limit.getOffset() == null && limit.getRowCount() instanceof LongValue count) {
      return Math.toIntExact(count.getValue());
    }
    throw new UnsupportedStatementException("OFFSET");
  }

  private Query withTables(Query query) {
    return new Query(
        query.distinct(),
        query.items(),
        query.where(),
        query.anyOf(),
        query.groupBy(),
        query.having(),
        query.order(),
        query.limit(),
        furtherTables.of(scope.tables(), query.columnTables()),
        null);
  }
}
