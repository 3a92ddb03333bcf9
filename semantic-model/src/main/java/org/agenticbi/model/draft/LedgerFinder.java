package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.jspecify.annotations.Nullable;

/** Finds bookings whose accounts are of kinds such as revenue and expenses. */
final class LedgerFinder {
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
    return places.stream()
        .flatMap(place ->
            place.columns().stream().flatMap(column -> kinds(table, amount, place, column)))
        .max(Comparator.comparingDouble(Kinds::share))
        .map(Kinds::ledger);
  }

  /**
   * A column that tells the kinds of accounts.
   *
   * @param share of its values that are known kinds: of the names of accounts only few are
   */
  private record Kinds(Ledger ledger, double share) {}

  private static Stream<Kinds> kinds(Table table, Column amount, Table place, Column column) {
    List<String> values = values(column);
    Map<AccountKind, List<String>> kinds = new EnumMap<>(AccountKind.class);
    for (String value : values) {
      AccountKind.of(value)
          .ifPresent(kind -> kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(value));
    }
    Ledger ledger = new Ledger(table, amount, place, column, kinds, Scenario.booked(table));
    boolean told = kinds.containsKey(AccountKind.EARNED) && !ledger.spent().isEmpty();
    long known = kinds.values().stream().mapToLong(List::size).sum();
    return told ? Stream.of(new Kinds(ledger, 1.0 * known / values.size())) : Stream.empty();
  }

  /** What was really booked before amounts in general. */
  static @Nullable Column amount(Table table) {
    Column actual = ColumnMeanings.first(table.columns(), ColumnMeaning.ACTUAL);
    return actual != null ? actual : ColumnMeanings.first(table.columns(), ColumnMeaning.AMOUNT);
  }

  private static List<String> values(Column column) {
    Profile profile = column.profile();
    return profile != null && profile.valuesComplete() && profile.distinct() <= MOST_KINDS
        ? profile.values().stream().map(ValueCount::value).sorted().toList()
        : List.of();
  }
}
