package org.agenticbi.viz.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity.
 *
 * @param position where it stands in the rows, from 0
 * @param name the name of its column
 * @param label its name for a person
 * @param aggregate as in the intent of the question; empty when it is not known
 * @param additivity whether its values may be added up
 * @param style how its numbers are written
 * @param values numbers and nulls
 */
public record Measure(
    int position,
    String name,
    String label,
    String aggregate,
    Additivity additivity,
    NumberStyle style,
    List<@Nullable Object> values)
    implements Field {

  /** The values that are there. */
  public double[] numbers() {
    return values.stream()
        .filter(Number.class::isInstance)
        .mapToDouble(value -> ((Number) value).doubleValue())
        .toArray();
  }

  /** The value in a row; NaN where there is none. */
  public double at(int row) {
    return values.get(row) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** The lowest value; NaN without values. */
  public double lowest() {
    return Arrays.stream(numbers()).min().orElse(Double.NaN);
  }

  /** The highest value; NaN without values. */
  public double highest() {
    return Arrays.stream(numbers()).max().orElse(Double.NaN);
  }

  /** Whether there is a value below zero. */
  public boolean hasNegative() {
    return lowest() < 0;
  }

  /** Whether its values may be added up over labels. */
  public boolean addsOverLabels() {
    return additivity == Additivity.FULL || additivity == Additivity.NOT_OVER_TIME;
  }

  /** Whether it tells a change rather than an amount. */
  public boolean isChange() {
    return MeasureNames.isChange(name, aggregate);
  }

  /** Whether it tells parts of one whole: shares that add up to it, rounding aside. */
  public boolean isShare() {
    double sum = Arrays.stream(numbers()).sum();
    double whole = style.kind() == NumberStyle.Kind.PERCENT ? 100 : 1;
    boolean named = "share".equals(aggregate) || MeasureNames.isShare(name);
    boolean proportion = named || (style.isPercent() && !MeasureNames.isRate(name));
    return proportion
        && !hasNegative()
        && (Math.abs(sum - whole) <= whole / 200 || (named && Math.abs(sum - 100) <= 0.5));
  }
}
