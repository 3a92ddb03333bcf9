package org.agenticbi.model.sql;

import java.util.List;

/** Something that holds or does not. */
public sealed interface Condition {

  /** A comparison. */
  record Comparison(Expression left, Comparator operator, Expression right) implements Condition {}

  /** All of them; at least one. */
  record And(List<Condition> conditions) implements Condition {
    /** Copies its lists. */
    public And {
      conditions = List.copyOf(conditions);
    }
  }

  /** At least one of them; at least one. */
  record Or(List<Condition> conditions) implements Condition {
    /** Copies its lists. */
    public Or {
      conditions = List.copyOf(conditions);
    }
  }

  /** Not that. */
  record Not(Condition condition) implements Condition {}

  /** Among values. */
  record InList(Expression value, List<Expression> values, boolean negated) implements Condition {
    /** Copies its lists. */
    public InList {
      values = List.copyOf(values);
    }
  }

  /** Among the values of a statement of one column; a negated one must not meet nulls in it. */
  record InQuery(Expression value, Statement statement, boolean negated) implements Condition {}

  /** The statement has a row (none when negated). */
  record Exists(Statement statement, boolean negated) implements Condition {}

  /** From a least to a greatest value, both included. */
  record Between(Expression value, Expression least, Expression greatest, boolean negated)
      implements Condition {}

  /** A pattern with {@code %} and {@code _}, without regard to case. */
  record Like(Expression value, String pattern, boolean negated) implements Condition {}

  /** Null, or not null when negated. */
  record IsNull(Expression value, boolean negated) implements Condition {}
}
