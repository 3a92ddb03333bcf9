package org.agenticbi.model.catalog;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Of what whole the values of a rate are parts: of one, or of a hundred.
 *
 * <p>The name says that a number is a rate and no amount; how great its values get says which. What
 * may be both by its name ("discount", "tax", "margin") is a rate where its values are parts of
 * one, or are round like percentages and too small a type for money.
 */
public enum RateScale {
  /** 0.15 */
  FRACTION,
  /** 15 */
  PERCENT;

  private static final Set<String> PERCENTAGES =
      Set.of("percent", "percentage", "pct", "perc", "prcnt", "pcnt");
  private static final Set<String> PARTS = Set.of("rate", "share", "fraction", "portion", "ratio");

  /** What is taken off, or put on, in percent or in money. */
  private static final Set<String> EITHER =
      Set.of(
          "discount",
          "rebate",
          "reduction",
          "markdown",
          "markup",
          "tax",
          "vat",
          "gst",
          "commission",
          "margin",
          "interest",
          "surcharge");

  private static final Set<String> MONEY =
      Set.of(
          "amount", "value", "total", "sum", "price", "cost", "paid", "due", "fee", "per", "count",
          "number", "eur", "usd", "gbp", "chf", "dollars", "euros", "base", "net", "gross", "unit");

  private static final Set<String> TAXES = Set.of("tax", "vat", "gst");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HIGHEST_TAX = BigDecimal.valueOf(30);
  private static final BigDecimal ROUND = new BigDecimal("2.5");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** How many digits a type has that is declared with its digits. */
  private static final Pattern DIGITS = Pattern.compile("\\((\\d+)\\s*(?:,\\s*\\d+\\s*)?\\)");

  private static final Set<String> DIGITS_OF_PERCENT = Set.of("2", "3", "4", "5");
  private static final int MOST_ROUND_VALUES = 30;
  private static final int MOST_TAXES = 8;

  /** The scale of a column; empty where it is no rate, or nothing tells. */
  public static Optional<RateScale> of(Column column) {
    if (column.type() != ColumnType.INTEGER && column.type() != ColumnType.DECIMAL) {
      return Optional.empty();
    }
    Set<String> words = words(column.name());
    boolean money = words.stream().anyMatch(MONEY::contains);
    boolean either = words.stream().anyMatch(EITHER::contains);
    boolean part = either && !money && words.stream().anyMatch(PARTS::contains);
    if (part || words.stream().anyMatch(PERCENTAGES::contains)) {
      return Optional.of(ofOne(column) ? FRACTION : PERCENT);
    }
    if (!either || money) {
      return Optional.empty();
    }
    if (ofOne(column) && column.type() == ColumnType.DECIMAL) {
      return Optional.of(FRACTION);
    }
    boolean taxes = words.stream().anyMatch(TAXES::contains);
    return isRound(column, taxes) ? Optional.of(PERCENT) : Optional.empty();
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    NameParts.readings(name).stream().limit(2).forEach(words::addAll);
    return words;
  }

  private static boolean ofOne(Column column) {
    BigDecimal most = number(column.profile(), false);
    BigDecimal least = number(column.profile(), true);
    return most != null
        && most.compareTo(BigDecimal.ONE) <= 0
        && (least == null || least.compareTo(BigDecimal.ONE.negate()) >= 0);
  }

  /** Few values up to a hundred, all as round as percentages are, in a type for small numbers. */
  private static boolean isRound(Column column, boolean taxes) {
    Profile profile = column.profile();
    BigDecimal most = number(profile, false);
    BigDecimal least = number(profile, true);
    if (profile == null || least == null || most == null) {
      return false;
    }
    boolean few = profile.distinct() <= (taxes ? MOST_TAXES : MOST_ROUND_VALUES);
    boolean within = least.signum() >= 0 && most.compareTo(taxes ? HIGHEST_TAX : HUNDRED) <= 0;
    BigDecimal step = taxes ? HALF : ROUND;
    return few
        && within
        && isNarrow(column)
        && Stream.concat(
                Stream.of(profile.minimum(), profile.maximum()),
                profile.values().stream().map(ValueCount::value))
            .allMatch(value -> isMultiple(value, step));
  }

  private static boolean isMultiple(@Nullable String value, BigDecimal step) {
    try {
      return value != null && new BigDecimal(value).remainder(step).signum() == 0;
    } catch (NumberFormatException notNumber) {
      return false;
    }
  }

  private static boolean isNarrow(Column column) {
    Matcher digits = DIGITS.matcher(column.nativeType());
    return !digits.find() || DIGITS_OF_PERCENT.contains(digits.group(1));
  }

  private static @Nullable BigDecimal number(@Nullable Profile profile, boolean least) {
    String text = profile == null ? null : least ? profile.minimum() : profile.maximum();
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException notNumber) {
      return null;
    }
  }
}
