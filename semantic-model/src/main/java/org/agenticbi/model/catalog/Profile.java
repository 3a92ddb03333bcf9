package org.agenticbi.model.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column look like.
 *
 * @param rows rows that were looked at
 * @param distinct different values among them
 * @param nullShare from 0 to 1
 * @param minimum as text: a number, an ISO date, or a string
 * @param maximum as text
 * @param values most frequent first, at most {@link #MAXIMUM_VALUES}
 * @param valuesComplete whether {@code values} holds every value
 * @param shapes what most values look like
 */
public record Profile(
    long rows,
    long distinct,
    double nullShare,
    @Nullable String minimum,
    @Nullable String maximum,
    List<ValueCount> values,
    boolean valuesComplete,
    List<ValueShape> shapes) {
  /** Copies its lists. */
  public Profile {
    values = List.copyOf(values);
    shapes = List.copyOf(shapes);
  }

  /** At most so many values of a column are kept. */
  public static final int MAXIMUM_VALUES = 5000;
}
