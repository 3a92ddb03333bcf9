package org.agenticbi.mcp.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.catalog.ValueShape;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Says what most values of a column look like, from the values themselves. */
final class ValueShapes {

  private static final double MOST = 0.9;
  private static final Pattern ISO_DATE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
  private static final Pattern CODE = Pattern.compile("(?=.*[A-Z])[A-Z0-9_-]{1,12}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern LINK = Pattern.compile("(https?://|www\\.)\\S+");
  private static final Pattern CENTS = Pattern.compile("(DECIMAL|NUMERIC)\\(\\d+, ?2\\).*|MONEY");
  private static final Set<Set<String>> FLAGS =
      Set.of(
          Set.of("yes", "no"),
          Set.of("y", "n"),
          Set.of("true", "false"),
          Set.of("t", "f"),
          Set.of("0", "1"),
          Set.of("on", "off"));

  private ValueShapes() {}

  static List<ValueShape> of(
      Column column, @Nullable String minimum, @Nullable String maximum, List<ValueCount> values) {
    List<ValueShape> shapes = new ArrayList<>();
    if (column.type() == ColumnType.BOOLEAN || isFlag(values)) {
      shapes.add(ValueShape.FLAG);
    }
    switch (column.type()) {
      case TEXT -> textShapes(values, shapes);
      case INTEGER, DECIMAL -> numberShapes(column, minimum, maximum, shapes);
      case DATE, TIMESTAMP, TIME, BOOLEAN, BINARY, OTHER -> {}
    }
    return shapes;
  }

  private static void textShapes(List<ValueCount> values, List<ValueShape> shapes) {
    addIfMost(values, ISO_DATE, ValueShape.ISO_DATE, shapes);
    addIfMost(values, YEAR, ValueShape.YEAR, shapes);
    addIfMost(values, NUMBER, ValueShape.NUMBER, shapes);
    addIfMost(values, CODE, ValueShape.CODE, shapes);
    addIfMost(values, EMAIL, ValueShape.EMAIL, shapes);
    addIfMost(values, LINK, ValueShape.LINK, shapes);
  }

  private static void addIfMost(
      List<ValueCount> values, Pattern pattern, ValueShape shape, List<ValueShape> shapes) {
    Predicate<String> matches = pattern.asMatchPredicate();
    long all = values.stream().mapToLong(ValueCount::count).sum();
    long matching =
        values.stream()
            .filter(value -> matches.test(value.value().strip()))
            .mapToLong(ValueCount::count)
            .sum();
    if (all > 0 && matching >= MOST * all) {
      shapes.add(shape);
    }
  }

  private static void numberShapes(
      Column column, @Nullable String minimum, @Nullable String maximum, List<ValueShape> shapes) {
    if (minimum == null || maximum == null || !isNumber(minimum) || !isNumber(maximum)) {
      return;
    }
    BigDecimal least = new BigDecimal(minimum);
    BigDecimal greatest = new BigDecimal(maximum);
    boolean fraction = column.type() == ColumnType.DECIMAL;
    if (!fraction && between(least, greatest, 1900, 2100)) {
      shapes.add(ValueShape.YEAR);
    }
    if (fraction && between(least, greatest, 0, 1)) {
      shapes.add(ValueShape.PERCENT);
    } else if (CENTS.matcher(column.nativeType().toUpperCase(Locale.ROOT)).matches()) {
      shapes.add(ValueShape.MONEY);
    }
  }

  private static boolean between(BigDecimal least, BigDecimal greatest, long from, long to) {
    return least.compareTo(BigDecimal.valueOf(from)) >= 0
        && greatest.compareTo(BigDecimal.valueOf(to)) <= 0;
  }

  private static boolean isNumber(String text) {
    return text.matches("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d+)?");
  }

  private static boolean isFlag(List<ValueCount> values) {
    if (values.size() != 2) {
      return false;
    }
    return FLAGS.contains(
        values.stream()
            .map(value -> value.value().strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
  }
}
