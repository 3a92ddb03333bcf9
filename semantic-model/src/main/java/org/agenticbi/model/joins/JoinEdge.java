package org.agenticbi.model.joins;

import java.util.List;

/**
 * A step of a {@link JoinPath}: from one table to another over a key.
 *
 * @param parent where it starts
 * @param child the table that is joined
 * @param key the columns that have to be equal
 * @param direction whether a row of the parent may be multiplied
 */
public record JoinEdge(String parent, String child, JoinKey key, Direction direction) {
  private static final double MANY_TO_ONE = 1.0;
  private static final double ONE_TO_MANY = 1.5;

  /** How many rows of the child there are for a row of the parent. */
  public enum Direction {
    /** One, or none where the key is null: nothing is multiplied. */
    MANY_TO_ONE,
    /** Any number: what is summed on the parent would be counted more than once. */
    ONE_TO_MANY
  }

  /** The columns of the parent, in the order of {@link #childColumns}. */
  public List<String> parentColumns() {
    return manyToOne() ? key.fromColumns() : key.toColumns();
  }

  /** The columns of the child. */
  public List<String> childColumns() {
    return manyToOne() ? key.toColumns() : key.fromColumns();
  }

  /** Whether each row of the parent meets one row of the child at most. */
  public boolean manyToOne() {
    return direction == Direction.MANY_TO_ONE;
  }

  /** The lower, the likelier it is meant: more where the key is only inferred. */
  double cost() {
    double doubt = 1 - key.confidence();
    return doubt
        + switch (direction) {
          case MANY_TO_ONE -> MANY_TO_ONE;
          case ONE_TO_MANY -> ONE_TO_MANY;
        };
  }

  static JoinEdge of(String parent, JoinKey key) {
    Direction direction =
        key.fromTable().equals(parent) ? Direction.MANY_TO_ONE : Direction.ONE_TO_MANY;
    return new JoinEdge(parent, key.otherThan(parent), key, direction);
  }
}
