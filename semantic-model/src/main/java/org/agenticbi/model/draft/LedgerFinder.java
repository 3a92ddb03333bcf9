package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.RowCondition;
import org.jspecify.annotations.Nullable;

/** Finds bookings whose accounts are of kinds such as revenue and expenses. */
final class LedgerFinder {
  private static final Set<String> PLANS =
      Set.of("budget", "budgets", "plan", "plans", "forecast", "forecasts", "target", "targets");
  private static final Set<String> NAMES = Set.of("name", "description", "title", "label", "text");
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
    Booking booking = BookingFinder.of(table).orElse(null);
    boolean plan = new HashSet<>(Words.of(table.name())).stream().anyMatch(PLANS::contains);
    if (booking == null || (plan && Scenario.booked(table) == null) || !relations.timed(table)) {
      return Optional.empty();
    }
    List<Table> places = new ArrayList<>(List.of(table));
    places.addAll(relations.parents(table));
    return places.stream()
        .flatMap(place -> place.columns().stream().flatMap(column -> kinds(booking, place, column)))
        .max(Comparator.comparingDouble(Kinds::share).thenComparingInt(Kinds::fewest))
        .map(Kinds::ledger);
  }

  /**
   * A column that tells the kinds of accounts.
   *
   * @param share of its rows that say a known kind: of the names of accounts only few do, and where
   *     some accounts have no value the column does not sort all of them
   */
  private record Kinds(Ledger ledger, double share, int values) {

    /** Of two columns that tell the kinds, the one with fewer values is made for it. */
    int fewest() {
      return -values;
    }
  }

  private Stream<Kinds> kinds(Booking booking, Table place, Column column) {
    List<ValueCount> values = values(column);
    Map<AccountKind, List<String>> kinds = new EnumMap<>(AccountKind.class);
    long known = 0;
    for (ValueCount each : values) {
      Optional<AccountKind> kind = AccountKind.of(each.value());
      kind.ifPresent(of -> kinds.computeIfAbsent(of, any -> new ArrayList<>()).add(each.value()));
      known += kind.isPresent() ? each.count() : 0;
    }
    boolean sorted = known == rows(column, values) || !isName(column);
    Ledger ledger = new Ledger(booking, place, column, kinds, sorted, conditions(booking.table()));
    boolean told = kinds.containsKey(AccountKind.EARNED) && !ledger.spent().isEmpty();
    return told
        ? Stream.of(new Kinds(ledger, 1.0 * known / rows(column, values), values.size()))
        : Stream.empty();
  }

  /** Accounts are called much that no list of words can sort. */
  private static boolean isName(Column column) {
    return Words.of(column.name()).stream().anyMatch(NAMES::contains);
  }

  private List<RowCondition> conditions(Table table) {
    RowCondition actual = Scenario.booked(table);
    RowCondition own = BookingFinder.posted(table);
    RowCondition posted =
        own != null ? own : relations.whole(table).map(BookingFinder::posted).orElse(null);
    boolean both = actual != null && posted != null && !actual.column().equals(posted.column());
    return both
        ? List.of(actual, posted)
        : Stream.of(actual, posted).filter(Objects::nonNull).limit(1).toList();
  }

  /** What was really booked before amounts in general. */
  static @Nullable Column amount(Table table) {
    Column actual = ColumnMeanings.first(table.columns(), ColumnMeaning.ACTUAL);
    return actual != null
        ? actual
        : ColumnMeanings.amounts(table.columns()).findFirst().orElse(null);
  }

  private static long rows(Column column, List<ValueCount> values) {
    long told = values.stream().mapToLong(ValueCount::count).sum();
    Profile profile = column.profile();
    return Math.max(told, profile == null ? 0 : profile.rows());
  }

  private static List<ValueCount> values(Column column) {
    Profile profile = column.profile();
    return profile != null && profile.valuesComplete() && profile.distinct() <= MOST_KINDS
        ? profile.values().stream().sorted(Comparator.comparing(ValueCount::value)).toList()
        : List.of();
  }
}
