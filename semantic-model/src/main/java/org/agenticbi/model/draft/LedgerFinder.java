package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.jspecify.annotations.Nullable;

/** Finds bookings whose accounts are of kinds such as revenue and expenses. */
final class LedgerFinder {
  private static final Set<String> EARNED =
      Set.of("revenue", "revenues", "income", "sales", "turnover", "operating revenue");
  private static final Set<String> SPENT =
      Set.of(
          "expense",
          "expenses",
          "cost",
          "costs",
          "opex",
          "cogs",
          "cost of sales",
          "cost of goods sold",
          "operating expense",
          "operating expenses",
          "overhead",
          "payroll",
          "depreciation",
          "tax",
          "taxes",
          "interest",
          "other expense",
          "other expenses");
  private static final Set<String> PLANS =
      Set.of("budget", "budgets", "plan", "plans", "forecast", "forecasts", "target", "targets");
  private static final int MOST_KINDS = 30;

  private final Catalog catalog;
  private final Relations relations;

  LedgerFinder(Catalog catalog, Relations relations) {
    this.catalog = catalog;
    this.relations = relations;
  }

  /** The table of bookings with the most rows. */
  Optional<Ledger> find() {
    return catalog.tables().stream()
        .flatMap(table -> ledger(table).stream())
        .max(Comparator.comparingLong(ledger -> ledger.table().rowCount()));
  }

  private Optional<Ledger> ledger(Table table) {
    Column amount = amount(table);
    boolean plan = new HashSet<>(Words.of(table.name())).stream().anyMatch(PLANS::contains);
    if (amount == null || plan || Relations.times(table).isEmpty()) {
      return Optional.empty();
    }
    List<Table> places = new ArrayList<>(List.of(table));
    places.addAll(relations.parents(table));
    for (Table place : places) {
      for (Column column : place.columns()) {
        List<String> earned = kinds(column, EARNED);
        List<String> spent = kinds(column, SPENT);
        if (!earned.isEmpty() && !spent.isEmpty()) {
          return Optional.of(new Ledger(table, amount, place, column, earned, spent));
        }
      }
    }
    return Optional.empty();
  }

  /** What was really booked before amounts in general. */
  static @Nullable Column amount(Table table) {
    Column actual = ColumnMeanings.first(table.columns(), ColumnMeaning.ACTUAL);
    return actual != null ? actual : ColumnMeanings.first(table.columns(), ColumnMeaning.AMOUNT);
  }

  private static List<String> kinds(Column column, Set<String> wanted) {
    Profile profile = column.profile();
    boolean few = profile != null && profile.valuesComplete() && profile.distinct() <= MOST_KINDS;
    return !few || profile == null
        ? List.of()
        : profile.values().stream()
            .map(ValueCount::value)
            .filter(value -> wanted.contains(value.toLowerCase(Locale.ROOT)))
            .sorted()
            .toList();
  }
}
