package org.agenticbi.model.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keys for tables that no declared or inferred key connects with others: a column of the same name
 * and type on both sides that holds the same values. For questions only such a key can answer.
 */
public final class SharedColumnKeys {

  /** Each step over one is dearer than a step over any better founded key. */
  private static final double CONFIDENCE = 0.3;

  private static final double LEAST_COMMON = 0.5;

  /** Rows for each value of the named side; more would multiply rows beyond sense. */
  private static final double MOST_REPEATS = 1.2;

  private final Catalog catalog;

  private SharedColumnKeys(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The catalog with such keys. */
  public static Catalog infer(Catalog catalog) {
    return new SharedColumnKeys(catalog).inferred();
  }

  private record Shared(ForeignKey key, double common) {}

  private Catalog inferred() {
    List<ForeignKey> keys = new ArrayList<>(catalog.foreignKeys());
    Parts parts = new Parts();
    keys.forEach(key -> parts.join(key.fromTable(), key.toTable()));
    for (Shared shared : candidates()) {
      if (parts.join(shared.key().fromTable(), shared.key().toTable())) {
        keys.add(shared.key());
      }
    }
    return new Catalog(
        catalog.database(), catalog.dialect(), catalog.version(), catalog.tables(), keys);
  }

  /** Which tables hang together. */
  private static final class Parts {
    private final List<Set<String>> parts = new ArrayList<>();

    /** Whether the two did not hang together before. */
    boolean join(String one, String other) {
      Set<String> first = part(one);
      Set<String> second = part(other);
      if (first.contains(other)) {
        return false;
      }
      parts.remove(second);
      first.addAll(second);
      return true;
    }

    private Set<String> part(String table) {
      for (Set<String> part : parts) {
        if (part.contains(table)) {
          return part;
        }
      }
      Set<String> alone = new HashSet<>(Set.of(table));
      parts.add(alone);
      return alone;
    }
  }

  private List<Shared> candidates() {
    List<Shared> found = new ArrayList<>();
    for (Table from : catalog.tables()) {
      for (Table to : catalog.tables()) {
        if (!from.name().equals(to.name())) {
          from.columns().forEach(column -> shared(from, column, to).ifPresent(found::add));
        }
      }
    }
    found.sort(
        Comparator.comparingDouble(Shared::common)
            .reversed()
            .thenComparing(shared -> shared.key().fromTable())
            .thenComparing(shared -> shared.key().toTable())
            .thenComparing(shared -> shared.key().fromColumns().getFirst()));
    return found;
  }

  /** From the side that has more rows for a value to the one that has fewer. */
  private static Optional<Shared> shared(Table from, Column column, Table to) {
    Optional<Column> named = to.column(column.name());
    if (named.isEmpty() || named.get().type() != column.type()) {
      return Optional.empty();
    }
    Column other = named.get();
    double common = common(column.profile(), other.profile());
    boolean finer = repeats(column.profile()) > repeats(other.profile());
    boolean names = isKey(from, column) || isKey(to, other) || isIdentifier(column);
    ForeignKey key =
        new ForeignKey(
            from.name(), List.of(column.name()), to.name(), List.of(other.name()), CONFIDENCE);
    boolean first = finer || (same(column, other) && from.name().compareTo(to.name()) < 0);
    boolean nearlyUnique = repeats(other.profile()) <= MOST_REPEATS;
    return first && nearlyUnique && common >= LEAST_COMMON
        ? Optional.of(new Shared(key, names ? 1 + common : common))
        : Optional.empty();
  }

  private static boolean same(Column column, Column other) {
    return repeats(column.profile()) == repeats(other.profile());
  }

  private static boolean isKey(Table table, Column column) {
    return table.primaryKey().equals(List.of(column.name()));
  }

  private static boolean isIdentifier(Column column) {
    String name = column.name().toLowerCase(Locale.ROOT);
    return name.equals("id") || name.matches(".*([_ ]id|[_ ]code|[_ ]no|[_ ]key)");
  }

  private static double repeats(@Nullable Profile profile) {
    return profile == null || profile.distinct() == 0
        ? 0
        : (double) profile.rows() / profile.distinct();
  }

  /** Which share of the values of the smaller side the other side has, too. */
  private static double common(@Nullable Profile one, @Nullable Profile other) {
    if (one == null || other == null || one.values().isEmpty() || other.values().isEmpty()) {
      return 0;
    }
    Set<String> first = values(one);
    Set<String> second = values(other);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return (double) both.size() / Math.min(first.size(), second.size());
  }

  private static Set<String> values(Profile profile) {
    return profile.values().stream().map(ValueCount::value).collect(Collectors.toSet());
  }
}
