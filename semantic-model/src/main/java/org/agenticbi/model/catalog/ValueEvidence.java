package org.agenticbi.model.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.protocol.ColumnType;

/**
 * Values that speak for a key whatever the names say: all of them are values of another table's
 * key, and those are not such as any count or small number meets by chance.
 */
final class ValueEvidence {
  private static final double CONTAINED = 0.6;
  private static final int LEAST_DISTINCT = 3;

  /** Smaller whole numbers are often counts, ages and ranks. */
  private static final double LEAST_TELLING = 100;

  /** How many numbers there are between the first and the last key, for each key. */
  private static final double SPREAD = 3;

  private ValueEvidence() {}

  /** The confidence; 0 when values alone do not say enough. */
  static double of(Table table, Column column, KeyColumn key) {
    Profile values = column.profile();
    Profile keys = key.column().profile();
    if (values == null || keys == null || !values.valuesComplete() || !keys.valuesComplete()) {
      return 0;
    }
    return possible(table, column, key) && strong(values, keys, key.column()) ? CONTAINED : 0;
  }

  /** Whether a key of one column may be named by a column that is no key itself. */
  private static boolean possible(Table table, Column column, KeyColumn key) {
    return !table.name().equals(key.table().name())
        && key.table().primaryKey().equals(List.of(key.column().name()))
        && !table.primaryKey().contains(column.name());
  }

  private static boolean strong(Profile values, Profile keys, Column key) {
    return values.distinct() >= LEAST_DISTINCT && telling(key, keys) && contained(values, keys);
  }

  /** Whether the values of a key lie so far apart that others seldom meet them by chance. */
  private static boolean telling(Column key, Profile keys) {
    if (key.type() == ColumnType.TEXT) {
      return keys.distinct() >= LEAST_DISTINCT;
    }
    if (key.type() != ColumnType.INTEGER || keys.minimum() == null || keys.maximum() == null) {
      return false;
    }
    try {
      double least = Double.parseDouble(keys.minimum());
      double greatest = Double.parseDouble(keys.maximum());
      return least >= LEAST_TELLING && greatest - least + 1 > SPREAD * keys.distinct();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Most pairs have nothing in common, which the first value shows. */
  private static boolean hasFirst(Profile values, Profile keys) {
    return !values.values().isEmpty()
        && keys.values().stream()
            .anyMatch(key -> key.value().equals(values.values().getFirst().value()));
  }

  private static boolean contained(Profile values, Profile keys) {
    if (values.distinct() > keys.distinct() || !hasFirst(values, keys)) {
      return false;
    }
    Set<String> known = new HashSet<>();
    keys.values().forEach(value -> known.add(value.value()));
    return values.values().stream().allMatch(value -> known.contains(value.value()));
  }
}
