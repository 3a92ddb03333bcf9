package org.agenticbi.model.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a statement is made of, with what stands in its subqueries: for looking whether
 * something is computed at all, wherever it is.
 *
 * @param selects the blocks
 * @param conditions of all blocks, joins, aggregates and branches, each with the conditions in it
 * @param expressions of all blocks, each with the expressions in it
 */
public record StatementParts(
    List<Select> selects, List<Condition> conditions, List<Expression> expressions) {

  /** Copies its lists. */
  public StatementParts {
    selects = List.copyOf(selects);
    conditions = List.copyOf(conditions);
    expressions = List.copyOf(expressions);
  }

  /** The parts of a statement. */
  public static StatementParts of(Statement statement) {
    Collector collector = new Collector();
    collector.statement(statement);
    return new StatementParts(collector.selects, collector.conditions, collector.expressions);
  }

  /** Goes through a statement; the mapping that copies expressions is only used to visit them. */
  private static final class Collector {
    private final List<Select> selects = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Expression> expressions = new ArrayList<>();
    private final ExpressionMapping visitor = new ExpressionMapping(this::visited);

    void statement(Statement statement) {
      switch (statement) {
        case Select select -> select(select);
        case SetOperation operation -> {
          statement(operation.left());
          statement(operation.right());
        }
      }
    }

    private void select(Select select) {
      selects.add(select);
      select.with().forEach(table -> statement(table.statement()));
      select.items().forEach(item -> visitor.apply(item.expression()));
      from(select.from());
      for (Join join : select.joins()) {
        from(join.source());
        condition(join.on());
      }
      condition(select.where());
      visitor.apply(select.groupBy());
      condition(select.having());
      visitor.applyToOrder(select.orderBy());
    }

    private void from(From from) {
      if (from instanceof From.QuerySource source) {
        statement(source.statement());
      }
    }

    private Optional<Expression> visited(Expression expression) {
      expressions.add(expression);
      switch (expression) {
        case Expression.ScalarQuery query -> statement(query.statement());
        case Expression.Aggregate aggregate -> note(aggregate.filter());
        case Expression.Case cases -> cases.branches().forEach(branch -> note(branch.condition()));
        default -> {
          // what else there is holds no statement and no condition
        }
      }
      return Optional.empty();
    }

    private void condition(@Nullable Condition condition) {
      if (condition != null) {
        note(condition);
        visitor.apply(condition);
      }
    }

    /** Its expressions are visited by whoever copies it. */
    private void note(@Nullable Condition condition) {
      if (condition == null) {
        return;
      }
      conditions.add(condition);
      switch (condition) {
        case Condition.And and -> and.conditions().forEach(this::note);
        case Condition.Or or -> or.conditions().forEach(this::note);
        case Condition.Not not -> note(not.condition());
        case Condition.InQuery query -> statement(query.statement());
        case Condition.Exists exists -> statement(exists.statement());
        case Condition.Comparison _, Condition.InList _, Condition.Between _ -> {}
        case Condition.Like _, Condition.IsNull _ -> {}
      }
    }
  }
}
