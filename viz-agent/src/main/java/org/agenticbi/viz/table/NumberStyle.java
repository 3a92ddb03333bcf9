package org.agenticbi.viz.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a measure are written, on axes, in tooltips and in sentences.
 *
 * @param kind what kind of number
 * @param unit {@code USD}, {@code days}, ...; absent when there is none or nobody said
 * @param decimals how many digits after the point a precise reading shows at most
 * @param largest the greatest distance from zero among the values
 * @param fine whether there are values between -1 and 1 other than 0
 */
public record NumberStyle(
    Kind kind, @Nullable String unit, int decimals, double largest, boolean fine) {

  /** What kind of number it is. */
  public enum Kind {
    /** A number, perhaps with a unit. */
    PLAIN,
    /** Money. */
    MONEY,
    /** A percentage written as a fraction of 1. */
    FRACTION,
    /** A percentage written from 0 to 100. */
    PERCENT
  }

  private static final double COMPACT_FROM = 10_000;
  private static final Map<String, String> SYMBOLS =
      Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹", "CNY", "¥", "KRW", "₩");

  /** The style for numbers with a unit and a format as in {@link org.agenticbi.protocol.Column}. */
  public static NumberStyle of(@Nullable String unit, @Nullable String format, double[] numbers) {
    Kind kind = kind(unit, format);
    double largest = Arrays.stream(numbers).map(Math::abs).max().orElse(0);
    boolean whole = Arrays.stream(numbers).allMatch(number -> number == Math.rint(number));
    boolean fine = Arrays.stream(numbers).anyMatch(number -> number != 0 && Math.abs(number) < 1);
    return new NumberStyle(kind, unit, decimals(kind, whole, largest), largest, fine);
  }

  private static Kind kind(@Nullable String unit, @Nullable String format) {
    if ("percent".equals(format)) {
      return Kind.FRACTION;
    }
    if ("percent".equals(unit) || "%".equals(unit)) {
      return Kind.PERCENT;
    }
    boolean money = "currency".equals(format) || (unit != null && SYMBOLS.containsKey(unit));
    return money ? Kind.MONEY : Kind.PLAIN;
  }

  private static int decimals(Kind kind, boolean whole, double largest) {
    return switch (kind) {
      case MONEY -> whole ? 0 : 2;
      case FRACTION, PERCENT -> 1;
      case PLAIN -> whole ? 0 : largest < 1 ? 3 : 2;
    };
  }

  /** Whether it is a percentage, either way written. */
  public boolean isPercent() {
    return kind == Kind.FRACTION || kind == Kind.PERCENT;
  }

  /** Whether two measures can stand on one axis: the same kind and unit, and like sizes. */
  public boolean sharesAxisWith(NumberStyle other) {
    boolean sameUnit = unit == null ? other.unit == null : unit.equals(other.unit);
    double smaller = Math.min(largest, other.largest);
    double larger = Math.max(largest, other.largest);
    boolean sized = kind != Kind.PLAIN || unit != null || smaller == 0 || larger / smaller <= 20;
    return kind == other.kind && sameUnit && sized;
  }

  /** A label with its unit, where the numbers do not show it: {@code Delay (days)}. */
  public String title(String label, boolean symbolShown) {
    String shown =
        switch (kind) {
          case FRACTION -> null;
          case PERCENT -> symbolShown ? null : "%";
          case MONEY -> unit == null || symbolShown || symbol().equals("$") ? null : unit;
          case PLAIN -> unit;
        };
    boolean said =
        shown == null || label.toLowerCase(Locale.ROOT).contains(shown.toLowerCase(Locale.ROOT));
    return said ? label : label + " (" + shown + ")";
  }

  /** A precise reading as a d3 format, for tooltips and tables. */
  public String preciseFormat() {
    return switch (kind) {
      case FRACTION -> ",.1%";
      case PERCENT -> ",.1f";
      case MONEY -> (symbol().equals("$") ? "$" : "") + ",." + decimals + "f";
      case PLAIN -> largest != 0 && largest < 0.01 ? ".3~g" : ",." + decimals + "~f";
    };
  }

  /**
   * A short reading as a Vega expression over a number expression: {@code $1.2M}, {@code 12.5%}.
   */
  public String shortExpression(String number, boolean tick) {
    return switch (kind) {
      case FRACTION -> "format(" + number + ", '." + (tick && largest > 0.1 ? 0 : 1) + "%')";
      case PERCENT -> "format(" + number + ", ',." + (tick && largest > 10 ? 0 : 1) + "~f') + '%'";
      case MONEY, PLAIN -> withSymbol(number, tick);
    };
  }

  private String withSymbol(String number, boolean tick) {
    String symbol = symbol();
    if (symbol.isEmpty() || symbol.equals("$")) {
      return shortNumber(number, symbol, tick);
    }
    String size = shortNumber("abs(" + number + ")", "", tick);
    return "(" + number + " < 0 ? '\u2212' : '') + '" + symbol + "' + " + size;
  }

  private String shortNumber(String number, String dollar, boolean tick) {
    if (largest < COMPACT_FROM) {
      int places = tick && largest > 20 ? 0 : Math.min(decimals, largest >= 1000 ? 0 : decimals);
      return "format(" + number + ", '" + dollar + ",." + places + "~f')";
    }
    String compact =
        "replace(format(" + number + ", '" + dollar + (tick ? "~s" : ".3~s") + "'), 'G', 'B')";
    String small = "format(" + number + ", '" + dollar + ".2~f')";
    return fine ? "(abs(" + number + ") < 1 ? " + small + " : " + compact + ")" : compact;
  }

  private String symbol() {
    if (kind != Kind.MONEY || unit == null) {
      return "";
    }
    return SYMBOLS.getOrDefault(unit, unit + " ");
  }

  /** A number in a sentence: {@code $3.46 million}, {@code 12.5%}, {@code 4.2 days}. */
  public String text(double number) {
    String sign = number < 0 ? "-" : "";
    double size = Math.abs(number);
    return switch (kind) {
      case FRACTION -> sign + decimal(size * 100, 1) + "%";
      case PERCENT -> sign + decimal(size, 1) + "%";
      case MONEY -> sign + symbol() + words(size);
      case PLAIN -> sign + words(size) + (unit == null ? "" : " " + unit);
    };
  }

  private String words(double size) {
    if (size >= 999_995_000) {
      return decimal(size / 1e9, 2) + " billion";
    }
    if (size >= 999_995) {
      return decimal(size / 1e6, 2) + " million";
    }
    int places = size >= 10_000 ? 0 : decimals;
    return kind == Kind.MONEY && places == 2
        ? String.format(Locale.ROOT, "%,.2f", size)
        : decimal(size, places);
  }

  /** A number with at most so many decimals and no zeros at the end. */
  public static String decimal(double number, int places) {
    String text = String.format(Locale.ROOT, "%,." + places + "f", number);
    return places == 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
