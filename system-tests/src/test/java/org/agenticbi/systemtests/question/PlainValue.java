package org.agenticbi.systemtests.question;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of a result comparable: numbers to doubles; days, months, quarters and years in ISO
 * form to their first day; other text as it is.
 */
final class PlainValue {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern QUARTER =
      Pattern.compile("(\\d{4})-?[ ]?Q([1-4])|Q([1-4]) (\\d{4})");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");

  private PlainValue() {}

  static @Nullable Object of(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case BigDecimal number -> number.doubleValue();
      case BigInteger number -> number.doubleValue();
      case Number number -> number.doubleValue();
      case Boolean flag -> flag ? 1.0 : 0.0;
      default -> ofText(value.toString());
    };
  }

  /** Whether a value is the same as a gold value; numbers within a millionth. */
  static boolean same(@Nullable Object gold, @Nullable Object given, boolean percent) {
    if (gold == null || given == null) {
      return gold == null && given == null;
    }
    if (gold instanceof Double expected && given instanceof Double actual) {
      return close(expected, actual) || (percent && close(expected * 100, actual));
    }
    if (gold instanceof String day && given instanceof Double year) {
      return day.equals(String.format(Locale.ROOT, "%04.0f-01-01", year));
    }
    return gold.equals(given);
  }

  private static boolean close(double expected, double actual) {
    return Math.abs(expected - actual) <= 1e-6 * Math.max(1, Math.abs(expected));
  }

  private static String ofText(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return day.group(1);
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return text + "-01";
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      boolean yearFirst = quarter.group(1) != null;
      String year = yearFirst ? quarter.group(1) : quarter.group(4);
      int number = Integer.parseInt(yearFirst ? quarter.group(2) : quarter.group(3));
      return String.format(Locale.ROOT, "%s-%02d-01", year, 3 * number - 2);
    }
    return text;
  }
}
