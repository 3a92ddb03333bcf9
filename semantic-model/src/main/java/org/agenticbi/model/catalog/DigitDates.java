package org.agenticbi.model.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agenticbi.protocol.ColumnType;

/**
 * Dates written as digits alone, in numbers or in text: 20250131 for a day, 202501 for a month. A
 * zero or a row of nines stands for none.
 */
public enum DigitDates {
  /** Days: 20250131. */
  DAYS("(19|20|21)[0-9]{6}", ValueShape.DAY_DIGITS, 5),
  /** Months: 202501. */
  MONTHS("(19|20|21)[0-9]{4}", ValueShape.MONTH_DIGITS, 8);

  private static final Pattern NONE = Pattern.compile("0+|9999[0-9]{2}([0-9]{2})?");
  private static final int YEAR_END = 4;
  private static final int MONTH_END = 6;

  private final Pattern digits;
  private final ValueShape shape;
  private final int enough;

  DigitDates(String digits, ValueShape shape, int enough) {
    this.digits = Pattern.compile(digits);
    this.shape = shape;
    this.enough = enough;
  }

  /** What a column with a role is known to hold. */
  public static Optional<DigitDates> of(Column column) {
    Profile profile = column.profile();
    for (DigitDates each : values()) {
      if (profile != null && profile.shapes().contains(each.shape)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** What all known values of a column are; a few of them could be so by chance. */
  static Optional<DigitDates> held(Column column, boolean named) {
    boolean kept = column.type() == ColumnType.INTEGER || column.type() == ColumnType.TEXT;
    Profile profile = column.profile();
    Optional<DigitDates> before = of(column);
    if (!kept || profile == null || before.isPresent()) {
      return before;
    }
    for (DigitDates each : values()) {
      List<LocalDate> dates = each.dates(profile);
      boolean tooMany = profile.values().isEmpty() && each.tooMany(profile.distinct(), dates);
      if (!dates.isEmpty() && !tooMany && (named || each.enough(profile))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Of months only the least and the greatest say too little: amounts come to such numbers. */
  private boolean enough(Profile profile) {
    boolean listed = !profile.values().isEmpty();
    return profile.distinct() >= enough && (listed || this == DAYS);
  }

  /** More different values than there are dates between the first and the last. */
  private boolean tooMany(long distinct, List<LocalDate> dates) {
    ChronoUnit unit = this == DAYS ? ChronoUnit.DAYS : ChronoUnit.MONTHS;
    return !dates.isEmpty() && distinct > unit.between(dates.getFirst(), dates.getLast()) + 1;
  }

  /** The column with its ends known as ISO dates, as those of other times are. */
  Column dated(Column column) {
    Profile profile = column.profile();
    if (profile == null || of(column).isPresent()) {
      return column;
    }
    List<LocalDate> dates = dates(profile);
    List<ValueShape> shapes = new ArrayList<>(profile.shapes());
    shapes.add(shape);
    Profile dated =
        new Profile(
            profile.rows(),
            profile.distinct(),
            profile.nullShare(),
            dates.getFirst().toString(),
            dates.getLast().toString(),
            profile.values(),
            profile.valuesComplete(),
            shapes);
    return new Column(
        column.name(),
        column.type(),
        column.nativeType(),
        column.nullable(),
        column.comment(),
        dated,
        column.role());
  }

  /** The known values in their order; empty when one of them is no date. */
  private List<LocalDate> dates(Profile profile) {
    List<LocalDate> dates = new ArrayList<>();
    for (String text : known(profile)) {
      if (NONE.matcher(text).matches()) {
        continue;
      }
      Optional<LocalDate> date = date(text);
      if (date.isEmpty()) {
        return List.of();
      }
      dates.add(date.get());
    }
    dates.sort(null);
    return dates;
  }

  private static List<String> known(Profile profile) {
    if (!profile.values().isEmpty()) {
      return profile.values().stream().map(ValueCount::value).toList();
    }
    String least = profile.minimum();
    String greatest = profile.maximum();
    return least == null || greatest == null ? List.of() : List.of(least, greatest);
  }

  private Optional<LocalDate> date(String text) {
    if (!digits.matcher(text).matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text, 0, YEAR_END, 10);
    int month = Integer.parseInt(text, YEAR_END, MONTH_END, 10);
    int day = this == DAYS ? Integer.parseInt(text, MONTH_END, text.length(), 10) : 1;
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
