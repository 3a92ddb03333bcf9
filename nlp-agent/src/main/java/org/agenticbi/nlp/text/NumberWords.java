package org.agenticbi.nlp.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them: "10k", "$1,250.50", "five", "2.5 million" (its first half).
 */
public final class NumberWords {

  private static final Pattern NUMBER =
      Pattern.compile("[$\u20ac\u00a3]?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(%|k|m|mn|mio|bn)?");

  private static final Map<String, Long> WORDS =
      Map.ofEntries(
          Map.entry("zero", 0L),
          Map.entry("one", 1L),
          Map.entry("two", 2L),
          Map.entry("three", 3L),
          Map.entry("four", 4L),
          Map.entry("five", 5L),
          Map.entry("six", 6L),
          Map.entry("seven", 7L),
          Map.entry("eight", 8L),
          Map.entry("nine", 9L),
          Map.entry("ten", 10L),
          Map.entry("eleven", 11L),
          Map.entry("twelve", 12L),
          Map.entry("dozen", 12L),
          Map.entry("thirteen", 13L),
          Map.entry("fourteen", 14L),
          Map.entry("fifteen", 15L),
          Map.entry("sixteen", 16L),
          Map.entry("seventeen", 17L),
          Map.entry("eighteen", 18L),
          Map.entry("nineteen", 19L),
          Map.entry("twenty", 20L),
          Map.entry("thirty", 30L),
          Map.entry("forty", 40L),
          Map.entry("fifty", 50L),
          Map.entry("sixty", 60L),
          Map.entry("seventy", 70L),
          Map.entry("eighty", 80L),
          Map.entry("ninety", 90L),
          Map.entry("hundred", 100L),
          Map.entry("thousand", 1000L));

  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "dozen",
          12L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L);

  /** What amounts of money are said in. */
  private static final Set<String> CURRENCIES =
      Set.of(
          "euro", "euros", "eur", "dollar", "dollars", "usd", "pound", "pounds", "gbp", "francs",
          "chf", "bucks", "quid");

  private NumberWords() {}

  /** Whether a word in lower case behind a number says that it is money. */
  public static boolean currency(String word) {
    return CURRENCIES.contains(word);
  }

  /** The number that a word or figure stands for. */
  public static Optional<BigDecimal> number(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Long word = WORDS.get(lower);
    if (word != null) {
      return Optional.of(BigDecimal.valueOf(word));
    }
    Matcher matcher = NUMBER.matcher(lower);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
    return Optional.of(value.multiply(scale(matcher.group(2))).stripTrailingZeros());
  }

  /** Whether a figure is written with a percent sign. */
  public static boolean percent(String text) {
    return text.endsWith("%");
  }

  /** Whether a figure is written with a sign of money. */
  public static boolean money(String text) {
    return text.startsWith("$") || text.startsWith("\u20ac") || text.startsWith("\u00a3");
  }

  /** The factor of a word behind a number, such as "million". */
  public static Optional<BigDecimal> scaleWord(String text) {
    return Optional.ofNullable(SCALES.get(text.toLowerCase(Locale.ROOT))).map(BigDecimal::valueOf);
  }

  /** The factor that is written behind a number: the thousand of "30k". */
  public static Optional<BigDecimal> suffix(String text) {
    Matcher matcher = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
    boolean scaled = matcher.matches() && matcher.group(2) != null && !matcher.group(2).equals("%");
    return scaled ? Optional.of(scale(matcher.group(2))) : Optional.empty();
  }

  private static BigDecimal scale(String suffix) {
    if (suffix == null || suffix.equals("%")) {
      return BigDecimal.ONE;
    }
    return switch (suffix) {
      case "k" -> BigDecimal.valueOf(1_000);
      case "m", "mn", "mio" -> BigDecimal.valueOf(1_000_000);
      default -> BigDecimal.valueOf(1_000_000_000);
    };
  }
}
