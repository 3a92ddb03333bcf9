package org.agenticbi.model.catalog;

import java.util.Set;

/** Words that name a quantity. */
final class Quantities {
  static final Set<String> WORDS =
      Set.of(
          "amount",
          "quantity",
          "price",
          "cost",
          "total",
          "count",
          "average",
          "sum",
          "revenue",
          "salary",
          "income",
          "balance",
          "rate",
          "score",
          "points",
          "wins",
          "losses",
          "age",
          "weight",
          "height",
          "length",
          "width",
          "distance",
          "duration",
          "population",
          "capacity",
          "budget",
          "sales",
          "profit",
          "fee",
          "tax",
          "percent",
          "ratio",
          "goals",
          "of");

  private Quantities() {}
}
