package org.agenticbi.model.joins;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of a {@link JoinPath} or a {@link JoinTree}: from one table to another over a key.
 *
 * @param parent where it starts
 * @param child the table that is joined
 * @param key the columns that have to be equal
 * @param direction whether a row of the parent may be multiplied
 * @param alternatives other keys between the two tables, best first, for choosing by words; none in
 *     a path, which goes over the best one
 */
public record JoinEdge(
    String parent, String child, JoinKey key, Direction direction, List<JoinKey> alternatives) {
  private static final double MANY_TO_ONE = 1.0;
  private static final double ONE_TO_MANY = 1.5;

  /** Copies its list. */
  public JoinEdge {
    alternatives = List.copyOf(alternatives);
  }

  /** How many rows of the child there are for a row of the parent. */
  public enum Direction {
    /** One, or none where the key is null: nothing is multiplied. */
    MANY_TO_ONE,
    /** Any number: what is summed on the parent would be counted more than once. */
    ONE_TO_MANY,
    /** One at most, and the other way round too. */
    ONE_TO_ONE
  }

  /** The columns of the parent, in the order of {@link #childColumns}. */
  public List<String> parentColumns() {
    return manyToOne() ? key.fromColumns() : key.toColumns();
  }

  /** The columns of the child. */
  public List<String> childColumns() {
    return manyToOne() ? key.toColumns() : key.fromColumns();
  }

  /**
   * Whether it goes the way of its key, so that each row of the parent meets one row of the child
   * at most. Paths call no other step so, not even one against the key of a one-to-one.
   */
  public boolean manyToOne() {
    return key.fromTable().equals(parent);
  }

  /** The same step over another of its keys. */
  public JoinEdge by(JoinKey other) {
    List<JoinKey> others = new ArrayList<>(alternatives);
    others.remove(other);
    others.addFirst(key);
    return of(parent, other, others);
  }

  /** The lower, the likelier it is meant: more where the key is only inferred. */
  double cost() {
    double doubt = 1 - key.confidence();
    return doubt + (manyToOne() ? MANY_TO_ONE : ONE_TO_MANY);
  }

  static JoinEdge of(String parent, JoinKey key, List<JoinKey> alternatives) {
    Direction along =
        key.fromTable().equals(parent) ? Direction.MANY_TO_ONE : Direction.ONE_TO_MANY;
    Direction direction = key.oneToOne() ? Direction.ONE_TO_ONE : along;
    return new JoinEdge(parent, key.otherThan(parent), key, direction, alternatives);
  }
}
