package org.agenticbi.model.joins;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of a {@link JoinTree}: a table that is joined to one that is in the tree already.
 *
 * @param parent the table in the tree
 * @param child the table that is joined
 * @param key the columns that have to be equal
 * @param direction whether a row of the parent may be multiplied
 * @param alternatives other keys between the two tables, best first, for choosing by words
 */
public record JoinEdge(
    String parent, String child, JoinKey key, Direction direction, List<JoinKey> alternatives) {
  /** Copies its lists. */
  public JoinEdge {
    alternatives = List.copyOf(alternatives);
  }

  /** How many rows of the child there are for a row of the parent. */
  public enum Direction {
    /** One at most: nothing is multiplied. */
    MANY_TO_ONE,
    /** Any number: what is summed on the parent would be counted more than once. */
    ONE_TO_MANY,
    /** One at most, and the other way round too. */
    ONE_TO_ONE
  }

  /** The columns of the parent, in the order of {@link #childColumns}. */
  public List<String> parentColumns() {
    return fromParent() ? key.fromColumns() : key.toColumns();
  }

  /** The columns of the child. */
  public List<String> childColumns() {
    return fromParent() ? key.toColumns() : key.fromColumns();
  }

  /** The same step over another of its keys. */
  public JoinEdge by(JoinKey other) {
    List<JoinKey> all = new ArrayList<>(alternatives);
    all.remove(other);
    all.addFirst(key);
    return of(parent, other, all);
  }

  private boolean fromParent() {
    return key.fromTable().equals(parent);
  }

  static JoinEdge of(String parent, JoinKey key, List<JoinKey> alternatives) {
    Direction direction =
        key.oneToOne()
            ? Direction.ONE_TO_ONE
            : key.fromTable().equals(parent) ? Direction.MANY_TO_ONE : Direction.ONE_TO_MANY;
    return new JoinEdge(parent, key.otherThan(parent), key, direction, alternatives);
  }
}
