package org.agenticbi.model.sql;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.sql.Condition.And;
import org.agenticbi.model.sql.Condition.Between;
import org.agenticbi.model.sql.Condition.Comparison;
import org.agenticbi.model.sql.Condition.Exists;
import org.agenticbi.model.sql.Condition.InList;
import org.agenticbi.model.sql.Condition.InQuery;
import org.agenticbi.model.sql.Condition.IsNull;
import org.agenticbi.model.sql.Condition.Like;
import org.agenticbi.model.sql.Condition.Not;
import org.agenticbi.model.sql.Condition.Or;

/** Writes the conditions of one block. */
final class ConditionWriter {
  private final ExpressionWriter expressions;
  private final StatementWriter statements;

  ConditionWriter(ExpressionWriter expressions, StatementWriter statements) {
    this.expressions = expressions;
    this.statements = statements;
  }

  /** On one line, but for statements inside. */
  Sql write(Condition condition) {
    return text(WholeDays.rewrite(condition));
  }

  /** Each part of a conjunction on a line of its own, moved in from the clause. */
  Sql lines(Condition condition) {
    List<Sql> parts = conjuncts(WholeDays.rewrite(condition)).map(part -> part(part)).toList();
    return Sql.join(expressions.indent().deeper().line() + "AND ", parts);
  }

  private static Stream<Condition> conjuncts(Condition condition) {
    return condition instanceof And and
        ? and.conditions().stream().map(WholeDays::rewrite).flatMap(ConditionWriter::conjuncts)
        : Stream.of(condition);
  }

  private Sql text(Condition condition) {
    return switch (condition) {
      case Comparison comparison ->
          Sql.of(
              "{} {} {}",
              expressions.write(comparison.left()),
              Sql.of(symbol(comparison.operator())),
              expressions.write(comparison.right()));
      case And ignored -> conjuncts(condition).map(this::part).collect(Sql.joining(" AND "));
      case Or or -> alternatives(or);
      case Not not -> Sql.of("NOT ({})", write(not.condition()));
      case InList list -> membership(list);
      case InQuery query -> membership(query);
      case Exists exists ->
          Sql.of(
              exists.negated() ? "NOT EXISTS {}" : "EXISTS {}",
              expressions.query(exists.statement()));
      case Between between -> between(between);
      case Like like ->
          statements
              .syntax()
              .like(
                  expressions.write(like.value()),
                  like.pattern(),
                  like.negated(),
                  statements.mode());
      case IsNull isNull ->
          Sql.of(
              isNull.negated() ? "{} IS NOT NULL" : "{} IS NULL",
              expressions.write(isNull.value()));
    };
  }

  /** A part of a conjunction: alternatives need brackets there. */
  private Sql part(Condition condition) {
    Sql text = text(condition);
    return condition instanceof Or or && or.conditions().size() > 1 ? text.inBrackets() : text;
  }

  private Sql alternatives(Or or) {
    return or.conditions().stream().map(this::write).collect(Sql.joining(" OR "));
  }

  private Sql between(Between between) {
    return Sql.of(
        between.negated() ? "{} NOT BETWEEN {} AND {}" : "{} BETWEEN {} AND {}",
        expressions.write(between.value()),
        expressions.write(between.least()),
        expressions.write(between.greatest()));
  }

  private Sql membership(InList list) {
    if (list.values().isEmpty()) {
      return Sql.of(list.negated() ? "1 = 1" : "1 = 0");
    }
    return Sql.of(
        list.negated() ? "{} NOT IN ({})" : "{} IN ({})",
        expressions.write(list.value()),
        expressions.list(list.values()));
  }

  private Sql membership(InQuery query) {
    Statement members = MembershipRewrite.of(query, statements.syntax());
    return Sql.of(
        query.negated() ? "{} NOT IN {}" : "{} IN {}",
        expressions.write(query.value()),
        expressions.query(members));
  }

  private static String symbol(Comparator operator) {
    return switch (operator) {
      case EQUAL -> "=";
      case NOT_EQUAL -> "<>";
      case LESS -> "<";
      case AT_MOST -> "<=";
      case GREATER -> ">";
      case AT_LEAST -> ">=";
    };
  }
}
