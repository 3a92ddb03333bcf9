package org.agenticbi.model.draft;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.RateScale;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Reads what the numbers of a column are from its name, its role and the range of its values. */
final class ColumnMeanings {
  private static final Set<String> QUANTITY = Set.of("quantity", "units", "unit", "pieces");
  private static final Set<String> PRICE = Set.of("price");
  private static final Set<String> COST = Set.of("cost");
  private static final Set<String> DISCOUNT = Set.of("discount", "rebate", "markdown");
  private static final Set<String> PLANNED =
      Set.of("budget", "budgeted", "plan", "planned", "target");
  private static final Set<String> ACTUAL = Set.of("actual", "actuals");
  private static final Set<String> AMOUNT =
      Set.of(
          "amount",
          "total",
          "revenue",
          "sales",
          "subtotal",
          "net",
          "gross",
          "value",
          "charge",
          "fee",
          "price",
          "cost",
          "payment",
          "paid",
          "spend",
          "expense",
          "premium");

  /** Amounts as they stand on the document, which may be in any currency. */
  private static final Set<String> OTHER_CURRENCY =
      Set.of("document", "doc", "foreign", "original", "orig", "transaction", "txn", "trx", "fc");

  /** What is planned besides money. */
  private static final Set<String> NO_MONEY =
      Set.of(
          "fte",
          "ftes",
          "headcount",
          "employees",
          "staff",
          "people",
          "hours",
          "hour",
          "days",
          "nights",
          "visits",
          "kilometers",
          "km",
          "weight");

  private static final Set<String> PIECE = Set.of("unit", "piece", "each");

  /** Prices before anything was taken off. */
  private static final Set<String> ASKED =
      Set.of(
          "list",
          "catalog",
          "catalogue",
          "regular",
          "original",
          "recommended",
          "msrp",
          "rrp",
          "standard",
          "old",
          "base");

  private static final Set<String> PERCENT = Set.of("percent", "percentage", "pct", "rate");
  private static final Set<String> PER_ROW = Set.of("per", "average", "days", "count", "number");

  private ColumnMeanings() {}

  static ColumnMeaning of(Column column) {
    if (column.role() != ColumnRole.MEASURE) {
      return ColumnMeaning.OTHER;
    }
    Set<String> words = new HashSet<>(Words.of(column.name()));
    if (any(words, DISCOUNT)) {
      return discount(column, words);
    }
    if (any(words, QUANTITY) && !any(words, PRICE) && !any(words, COST)) {
      return ColumnMeaning.QUANTITY;
    }
    boolean money = !any(words, NO_MONEY);
    if (any(words, PLANNED) && money) {
      return ColumnMeaning.PLANNED;
    }
    if (any(words, ACTUAL) && money) {
      return ColumnMeaning.ACTUAL;
    }
    return money(words);
  }

  /** Whether a number is planned, be it money or not. */
  static boolean planned(Column column) {
    return column.role() == ColumnRole.MEASURE
        && any(new HashSet<>(Words.of(column.name())), PLANNED);
  }

  private static ColumnMeaning money(Set<String> words) {
    boolean total = words.contains("total") || words.contains("amount") || words.contains("line");
    boolean cost = any(words, COST);
    boolean ofOne = any(words, PIECE) && (cost || any(words, PRICE));
    if (any(words, PERCENT) || (any(words, PER_ROW) && !ofOne)) {
      return ColumnMeaning.OTHER;
    }
    if (cost && !total) {
      return ColumnMeaning.UNIT_COST;
    }
    if (any(words, PRICE) && !total) {
      return ColumnMeaning.UNIT_PRICE;
    }
    return any(words, AMOUNT) ? ColumnMeaning.AMOUNT : ColumnMeaning.OTHER;
  }

  /** The price that one piece is sold at, rather than one that is only asked; null when none is. */
  static @Nullable Column price(List<Column> columns) {
    return columns.stream()
        .filter(column -> of(column) == ColumnMeaning.UNIT_PRICE)
        .min(
            Comparator.comparing(
                column -> Words.of(column.name()).stream().anyMatch(ASKED::contains)))
        .orElse(null);
  }

  private static ColumnMeaning discount(Column column, Set<String> words) {
    Optional<RateScale> scale = RateScale.of(column);
    if (scale.isPresent()) {
      return switch (scale.get()) {
        case FRACTION -> ColumnMeaning.DISCOUNT_SHARE;
        case PERCENT -> ColumnMeaning.DISCOUNT_PERCENT;
      };
    }
    boolean piece = any(words, PIECE) && !words.contains("total");
    return piece ? ColumnMeaning.DISCOUNT_PER_PIECE : ColumnMeaning.DISCOUNT_AMOUNT;
  }

  private static boolean any(Set<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }

  /** The amounts of a table, those in the currency of the document last. */
  static Stream<Column> amounts(List<Column> columns) {
    return columns.stream()
        .filter(column -> of(column) == ColumnMeaning.AMOUNT)
        .sorted(Comparator.comparing(ColumnMeanings::inOtherCurrency));
  }

  private static boolean inOtherCurrency(Column column) {
    return Words.of(column.name()).stream().anyMatch(OTHER_CURRENCY::contains);
  }

  /** The first column of a meaning; null when there is none. */
  static @Nullable Column first(List<Column> columns, ColumnMeaning meaning) {
    return columns.stream().filter(column -> of(column) == meaning).findFirst().orElse(null);
  }
}
