package org.agenticbi.viz.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.model.result.ColumnName;

/** What the name and the aggregate of a measure say about it. */
final class MeasureNames {

  private static final Set<String> NEVER_ADDED =
      Set.of(
          "avg",
          "average",
          "mean",
          "median",
          "ratio",
          "rate",
          "percent",
          "percentage",
          "pct",
          "%",
          "share",
          "margin",
          "growth",
          "change",
          "price",
          "per",
          "min",
          "max",
          "minimum",
          "maximum",
          "lowest",
          "highest",
          "score",
          "index",
          "cumulative",
          "running",
          "moving",
          "rolling",
          "rank",
          "percentile",
          "p90",
          "p95",
          "distinct",
          "different",
          "unique",
          "age",
          "rating",
          "stddev",
          "variance",
          "year",
          "temperature",
          "height",
          "weight",
          "yoy",
          "mom",
          "qoq");
  private static final Set<String> NOT_OVER_TIME =
      Set.of("balance", "stock", "inventory", "level", "headcount", "outstanding", "debt", "open");
  private static final Set<String> ADDED =
      Set.of(
          "revenue",
          "sales",
          "amount",
          "total",
          "sum",
          "count",
          "quantity",
          "units",
          "cost",
          "costs",
          "profit",
          "spend",
          "spent",
          "expenses",
          "budget",
          "budgeted",
          "actual",
          "number",
          "num",
          "refunds",
          "refund",
          "discount",
          "discounts",
          "fees",
          "fee",
          "invoiced",
          "income",
          "cash",
          "flow",
          "sold",
          "turnover",
          "tax");
  private static final Set<String> CHANGES =
      Set.of(
          "growth",
          "change",
          "variance",
          "difference",
          "delta",
          "diff",
          "increase",
          "yoy",
          "mom",
          "qoq");
  private static final Set<String> RATES =
      Set.of("return", "rate", "margin", "yield", "growth", "change", "utilization", "discount");
  private static final Set<String> SHARES = Set.of("share", "proportion");

  private MeasureNames() {}

  static boolean isChange(String name, String aggregate) {
    return "growth".equals(aggregate) || ColumnName.hasWord(name, CHANGES);
  }

  static boolean isShare(String name) {
    return ColumnName.hasWord(name, SHARES);
  }

  /** Whether it is a percentage of something else than the whole of its column. */
  static boolean isRate(String name) {
    return ColumnName.hasWord(name, RATES);
  }

  /** Aggregates say it; where there is none the name does; a name that says nothing is unknown. */
  static Additivity additivity(String name, String label, String aggregate) {
    List<String> words = ColumnName.words(name + " " + label);
    return switch (aggregate.toLowerCase(Locale.ROOT)) {
      case "sum", "count" -> ifAdded(words);
      case "average", "minimum", "maximum", "median", "ratio", "growth", "count_distinct" ->
          Additivity.NONE;
      case "share" -> Additivity.FULL;
      default -> byName(words);
    };
  }

  private static Additivity ifAdded(List<String> words) {
    if (containsAny(words, Set.of("distinct", "different", "unique", "running", "cumulative"))) {
      return Additivity.NONE;
    }
    return containsAny(words, NOT_OVER_TIME) ? Additivity.NOT_OVER_TIME : Additivity.FULL;
  }

  private static Additivity byName(List<String> words) {
    if (containsAny(words, NEVER_ADDED)) {
      return Additivity.NONE;
    }
    if (containsAny(words, NOT_OVER_TIME)) {
      return Additivity.NOT_OVER_TIME;
    }
    return containsAny(words, ADDED) ? Additivity.FULL : Additivity.UNKNOWN;
  }

  private static boolean containsAny(List<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }
}
