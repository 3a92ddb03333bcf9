package org.agenticbi.viz.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column of a result in its part for a chart. */
public sealed interface Field permits Measure, TimeField, LabelField {

  /** Where it stands in the rows, from 0. */
  int position();

  /** The name of its column. */
  String name();

  /** Its name for a person. */
  String label();

  /** Its values, top to bottom. */
  List<@Nullable Object> values();

  /** The different values in order of appearance; null among them if it occurs. */
  default Set<@Nullable Object> distinct() {
    return new LinkedHashSet<>(values());
  }

  /** How many rows have no value. */
  default long missing() {
    return values().stream().filter(value -> value == null).count();
  }
}
