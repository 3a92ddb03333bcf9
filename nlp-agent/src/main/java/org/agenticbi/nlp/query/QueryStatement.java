package org.agenticbi.nlp.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.joins.JoinGraph;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.model.sql.SetOperation;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * Statements of queries: chooses the joins, leaves out the superfluous ones, and puts each block in
 * a form that every database accepts. The same query always gives the same statement. The output
 * columns of the statement are the items of the query, in their order.
 */
public final class QueryStatement {

  private final Schema schema;
  private final QueryCheck check;

  /** Joins over the keys of the graph, which is that of the schema. */
  public QueryStatement(Schema schema, JoinGraph joins) {
    this.schema = schema;
    this.check = new QueryCheck(joins);
  }

  /** The statement; none when its tables do not connect or its blocks do not fit together. */
  public Optional<Statement> of(Query query) {
    return of(query, Set.of());
  }

  /**
   * The statement with some keys rather than others.
   *
   * @param preferredKeys foreign key columns; where two tables hang together by several keys, one
   *     of these is taken
   */
  public Optional<Statement> of(Query query, Set<ColumnRef> preferredKeys) {
    return check.possible(query)
        ? Optional.of(statement(query, preferredKeys, Set.of()))
        : Optional.empty();
  }

  private Statement statement(Query query, Set<ColumnRef> preferredKeys, Set<String> taken) {
    Query.Combination combination = query.combination();
    if (combination == null) {
      return block(query, preferredKeys, taken);
    }
    Select first = block(BlockColumns.firstSide(query), preferredKeys, taken);
    if (!query.order().isEmpty() && !first.joins().isEmpty()) {
      first = first.withItems(first.items().stream().map(QueryStatement::named).toList());
    }
    Select ordered = first;
    Statement second = statement(combination.second(), preferredKeys, taken);
    List<OrderKey> order =
        query.order().stream()
            .map(key -> new OrderKey(output(ordered, query.items(), key), key.descending()))
            .toList();
    Long limit = query.limit() == null ? null : query.limit().longValue();
    return new SetOperation(kind(combination.kind()), ordered, second, order, limit);
  }

  /**
   * With a name that no column of the block has: SQLite takes the order of a set operation for that
   * of a column, and several of the joined tables may have one of that name.
   */
  private static SelectItem named(SelectItem item) {
    return item.alias() == null
            && item.expression() instanceof Expression.ColumnReference(String source, String name)
        ? new SelectItem(item.expression(), source + "_" + name)
        : item;
  }

  private static Expression output(Select select, List<Item> items, Query.Order key) {
    SelectItem item = select.items().get(items.indexOf(key.item()));
    String alias = item.alias();
    return new Expression.OutputColumn(
        alias == null ? ((Expression.ColumnReference) item.expression()).column() : alias);
  }

  private static SetOperation.Kind kind(Query.SetKind kind) {
    return switch (kind) {
      case INTERSECT -> SetOperation.Kind.INTERSECT;
      case EXCEPT -> SetOperation.Kind.EXCEPT;
      case UNION -> SetOperation.Kind.UNION;
    };
  }

  private Select block(Query query, Set<ColumnRef> preferredKeys, Set<String> taken) {
    String root = JoinTrees.root(query).orElseThrow();
    BlockTables tables =
        BlockTables.of(
            check.trees().tree(root, JoinTrees.tables(query)).orElseThrow(), query, preferredKeys);
    JoinPruning pruned = JoinPruning.of(query, tables);
    TableAliases aliases = new TableAliases(pruned.tables().tables(), taken);
    return new BlockWriter(
            schema, pruned, aliases, nested -> statement(nested, preferredKeys, aliases.taken()))
        .select();
  }
}
