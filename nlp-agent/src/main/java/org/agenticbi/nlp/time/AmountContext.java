package org.agenticbi.nlp.time;

import java.util.List;
import java.util.Set;

/** Tells from the words around a number between 1900 and 2100 that it is an amount. */
final class AmountContext {
  private static final List<String> COMPARATORS =
      List.of(
          "more than",
          "less than",
          "greater than",
          "fewer than",
          "larger than",
          "smaller than",
          "higher than",
          "lower than",
          "bigger than",
          "at least",
          "at most",
          "equal to",
          "no more than",
          "no less than",
          "exceeds",
          "exceed",
          "exceeding",
          "above",
          "below",
          "over",
          "under",
          "top",
          "limit",
          "worth",
          "costing",
          "about",
          "around",
          "than",
          "$",
          "€",
          "usd",
          "#",
          "number",
          "no",
          "id",
          ">",
          "<",
          ">=",
          "<=");
  private static final Set<String> UNITS_OF_MEASURE =
      Set.of(
          "%",
          "percent", "dollars", "dollar", "usd", "eur", "euros", "units", "pieces", "items",
          "square", "sq", "km", "miles", "meters", "feet", "ft", "kg", "people", "times", "k",
          "days", "hours", "minutes", "points");

  private AmountContext() {}

  static boolean says(Words words, int at) {
    if (words.is(at + 1, UNITS_OF_MEASURE)) {
      return true;
    }
    if (words.after(at - 2, "what about") == at || words.after(at - 2, "how about") == at) {
      return false;
    }
    for (String comparator : COMPARATORS) {
      int length = 1 + (int) comparator.chars().filter(c -> c == ' ').count();
      if (words.after(at - length, comparator) == at) {
        return true;
      }
    }
    return false;
  }
}
