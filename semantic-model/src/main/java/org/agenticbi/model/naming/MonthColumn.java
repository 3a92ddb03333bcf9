package org.agenticbi.model.naming;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueShape;
import org.agenticbi.model.sql.Renaming.NumberedMonth;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * The month of rows that have no date but two numbers that say it, as fiscal calendars do: a year
 * beside a month from 1 to 12. It is read as a column of months such as 202501, which statements
 * compute from the numbers.
 *
 * @param year of the month
 * @param month the number of the month
 * @param column as which both are read
 */
record MonthColumn(Column year, Column month, Column column) {

  private static final Set<String> NAMES = Set.of("month", "mth", "mon", "period", "per", "prd");
  private static final Set<String> YEAR_NAMES = Set.of("year", "yr", "fy", "yyyy");
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
  private static final int MONTHS = 12;
  private static final int FEWEST = 3;

  /**
   * The month of a table.
   *
   * @param names of its columns, by their own
   */
  static Optional<MonthColumn> of(Table table, Map<String, String> names) {
    if (table.columns().stream().anyMatch(MonthColumn::isFiner)) {
      return Optional.empty();
    }
    Column year = only(table, MonthColumn::isYear);
    Column month = only(table, MonthColumn::isMonth);
    if (year == null || month == null) {
      return Optional.empty();
    }
    Map<String, String> others = new HashMap<>(names);
    others.remove(month.name());
    String name = name(month);
    while (others.containsValue(name)) {
      name = "period_" + name;
    }
    return Optional.of(new MonthColumn(year, month, column(name, year, month)));
  }

  private static @Nullable Column only(Table table, Predicate<Column> is) {
    List<Column> all = table.columns().stream().filter(is).toList();
    return all.size() == 1 ? all.getFirst() : null;
  }

  /** Dates and months of one column need no number. */
  private static boolean isFiner(Column column) {
    return column.role() == ColumnRole.TIME && !isYear(column);
  }

  private static boolean isYear(Column column) {
    Profile profile = column.profile();
    return profile != null
        && ofDigits(column)
        && says(column, YEAR_NAMES)
        && isYear(profile.minimum())
        && isYear(profile.maximum());
  }

  private static boolean isYear(@Nullable String text) {
    return text != null && YEAR.matcher(text).matches();
  }

  private static boolean isMonth(Column column) {
    Profile profile = column.profile();
    if (profile == null || !ofDigits(column) || !says(column, NAMES)) {
      return false;
    }
    int least = number(profile.minimum());
    int most = number(profile.maximum());
    return least >= 1 && most <= MONTHS && profile.distinct() >= FEWEST;
  }

  private static boolean ofDigits(Column column) {
    return column.type() == ColumnType.INTEGER
        || column.type() == ColumnType.DECIMAL
        || column.type() == ColumnType.TEXT;
  }

  private static boolean says(Column column, Set<String> wanted) {
    return NameParts.readings(column.name()).stream()
        .anyMatch(words -> words.stream().anyMatch(wanted::contains));
  }

  private static int number(@Nullable String text) {
    try {
      return text == null ? 0 : new BigDecimal(text).intValueExact();
    } catch (ArithmeticException | NumberFormatException none) {
      return 0;
    }
  }

  private static String name(Column month) {
    List<String> words = NameParts.readings(month.name()).getLast();
    String fiscal = words.contains("fiscal") ? "fiscal_" : "";
    return fiscal + (words.contains("month") ? "month" : "period");
  }

  private static Column column(String name, Column year, Column month) {
    boolean nullable = month.nullable() || year.nullable();
    return new Column(
            name, ColumnType.INTEGER, "INTEGER", nullable, null, profile(year, month), null)
        .withRole(ColumnRole.TIME);
  }

  private static @Nullable Profile profile(Column year, Column month) {
    Profile numbers = month.profile();
    Profile years = year.profile();
    if (numbers == null || years == null) {
      return null;
    }
    return new Profile(
        numbers.rows(),
        Math.min(Math.max(1, years.distinct() * numbers.distinct()), numbers.rows()),
        numbers.nullShare(),
        years.minimum() + "-01-01",
        years.maximum() + "-12-01",
        List.of(),
        false,
        List.of(ValueShape.MONTH_DIGITS));
  }

  /** Whether a column is one of its numbers. */
  boolean isPart(Column other) {
    return other.equals(month) || other.equals(year);
  }

  /** What the number is called, so that the month keeps the name. */
  String numberName() {
    return column.name() + "_number";
  }

  /** The own names of the numbers. */
  NumberedMonth own() {
    boolean numbers = month.type() == ColumnType.INTEGER && year.type() == ColumnType.INTEGER;
    return new NumberedMonth(year.name(), month.name(), numbers);
  }
}
