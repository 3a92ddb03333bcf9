package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** The conditions of one block in SQL. */
final class BlockConditions {

  private final Schema schema;
  private final BlockExpressions expressions;
  private final Function<Query, Statement> nested;

  /**
   * Writes nested queries by a function.
   *
   * @param nested knows the aliases of this block
   */
  BlockConditions(Schema schema, BlockExpressions expressions, Function<Query, Statement> nested) {
    this.schema = schema;
    this.expressions = expressions;
    this.nested = nested;
  }

  /** All, or any one of them; null for none. */
  @Nullable Condition of(List<Restriction> restrictions, boolean anyOf) {
    List<Condition> all = new ArrayList<>();
    restrictions.forEach(restriction -> all.add(one(restriction)));
    return joined(all, anyOf);
  }

  /** Conditions put together; null for none. */
  static @Nullable Condition joined(List<Condition> all, boolean anyOf) {
    if (all.size() < 2) {
      return all.isEmpty() ? null : all.getFirst();
    }
    return anyOf ? new Condition.Or(all) : new Condition.And(all);
  }

  private Condition one(Restriction restriction) {
    Expression left = expressions.of(restriction.left());
    return switch (restriction.operator()) {
      case EQUAL -> equality(restriction, Comparator.EQUAL);
      case NOT_EQUAL -> equality(restriction, Comparator.NOT_EQUAL);
      case GREATER -> comparison(restriction, Comparator.GREATER);
      case AT_LEAST -> comparison(restriction, Comparator.AT_LEAST);
      case LESS -> comparison(restriction, Comparator.LESS);
      case AT_MOST -> comparison(restriction, Comparator.AT_MOST);
      case BETWEEN -> between(restriction);
      case LIKE -> like(restriction, false);
      case NOT_LIKE -> like(restriction, true);
      case IN -> membership(restriction, false);
      case NOT_IN -> membership(restriction, true);
      case MISSING -> new Condition.IsNull(left, false);
      case PRESENT -> new Condition.IsNull(left, true);
    };
  }

  /** Among the rows of a nested query, unless it surely has one row only. */
  private Condition equality(Restriction restriction, Comparator operator) {
    boolean several =
        restriction.right() instanceof Restriction.Nested(Query query)
            && !NestedRows.single(schema, query);
    return several
        ? membership(restriction, operator == Comparator.NOT_EQUAL)
        : comparison(restriction, operator);
  }

  private Condition comparison(Restriction restriction, Comparator operator) {
    return new Condition.Comparison(
        expressions.of(restriction.left()), operator, operand(restriction));
  }

  private Expression operand(Restriction restriction) {
    return switch (restriction.right()) {
      case Restriction.Value(Object value) -> ComparedValue.of(schema, restriction.left(), value);
      case Restriction.Nested(Query query) -> new Expression.ScalarQuery(nested.apply(query));
      case Restriction.Range _, Restriction.None _ -> throw misfit(restriction);
    };
  }

  private Condition between(Restriction restriction) {
    if (!(restriction.right() instanceof Restriction.Range(Object least, Object greatest))) {
      throw misfit(restriction);
    }
    Item left = restriction.left();
    return new Condition.Between(
        expressions.of(left),
        ComparedValue.of(schema, left, least),
        ComparedValue.of(schema, left, greatest),
        false);
  }

  /** The underscore is a letter like others in our patterns. */
  private Condition like(Restriction restriction, boolean negated) {
    if (!(restriction.right() instanceof Restriction.Value(Object pattern))) {
      throw misfit(restriction);
    }
    Expression value = expressions.of(restriction.left());
    boolean text = ComparedValue.type(schema, restriction.left()) == ColumnType.TEXT;
    return new Condition.Like(
        text ? value : new Expression.Cast(value, ColumnType.TEXT),
        pattern.toString().replace("\\", "\\\\").replace("_", "\\_"),
        negated);
  }

  private Condition membership(Restriction restriction, boolean negated) {
    if (!(restriction.right() instanceof Restriction.Nested(Query query))) {
      throw misfit(restriction);
    }
    return new Condition.InQuery(expressions.of(restriction.left()), nested.apply(query), negated);
  }

  private static IllegalArgumentException misfit(Restriction restriction) {
    return new IllegalArgumentException(
        restriction.operator() + " does not go with " + restriction.right() + ".");
  }
}
