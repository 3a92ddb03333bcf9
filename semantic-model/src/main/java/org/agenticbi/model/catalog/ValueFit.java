package org.agenticbi.model.catalog;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Whether the values of a column can be those of a key; a factor from 0 to 1. */
final class ValueFit {
  private static final double FITS = 1;
  private static final double UNKNOWN = 0.9;
  private static final double PARTLY = 0.75;
  private static final double LEAST_SHARE = 0.5;
  private static final double MOST = 0.99;

  private ValueFit() {}

  /** Numbers with numbers, text with text; text that holds numbers goes with both. */
  static boolean typesFit(Column column, Column key) {
    if (kind(column).equals(kind(key))) {
      return true;
    }
    return (isNumberText(column) && kind(key).equals("number"))
        || (isNumberText(key) && kind(column).equals("number"));
  }

  private static String kind(Column column) {
    return switch (column.type()) {
      case INTEGER, DECIMAL -> "number";
      case TEXT -> "text";
      case DATE, TIMESTAMP, TIME, BOOLEAN, BINARY, OTHER -> column.type().name();
    };
  }

  private static boolean isNumberText(Column column) {
    Profile profile = column.profile();
    return column.type() == ColumnType.TEXT
        && profile != null
        && profile.shapes().contains(ValueShape.NUMBER);
  }

  /** By the values that were read: all of a small column, else the borders. */
  static double of(Table table, Column column, Table target, Column key) {
    Profile values = column.profile();
    Profile keys = key.profile();
    if (values == null || keys == null || values.distinct() == 0 || keys.distinct() == 0) {
      return UNKNOWN;
    }
    double factor = keys.valuesComplete() ? contained(values, keys) : withinBorders(values, keys);
    boolean sharedKey =
        table.primaryKey().size() == 1
            && table.primaryKey().getFirst().equals(column.name())
            && values.distinct() > keys.distinct();
    return sharedKey ? 0 : Math.min(MOST, factor);
  }

  private static double contained(Profile values, Profile keys) {
    Set<String> known = new HashSet<>();
    keys.values().forEach(value -> known.add(value.value()));
    long found = values.values().stream().filter(value -> known.contains(value.value())).count();
    double share = values.values().isEmpty() ? 0 : (double) found / values.values().size();
    if (share >= 1) {
      return FITS;
    }
    return share >= LEAST_SHARE ? PARTLY + (UNKNOWN - PARTLY) * share : 0;
  }

  private static double withinBorders(Profile values, Profile keys) {
    Optional<BigDecimal> least = number(values.minimum());
    Optional<BigDecimal> greatest = number(values.maximum());
    Optional<BigDecimal> from = number(keys.minimum());
    Optional<BigDecimal> to = number(keys.maximum());
    if (least.isEmpty() || greatest.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return UNKNOWN;
    }
    boolean within =
        least.get().compareTo(from.get()) >= 0 && greatest.get().compareTo(to.get()) <= 0;
    return within ? UNKNOWN : 0;
  }

  private static Optional<BigDecimal> number(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
