package org.agenticbi.model.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    for (Shared shared : candidates(parts)) {
      if (parts.join(shared.key().fromTable(), shared.key().toTable())) {
        keys.add(shared.key());
      }
    }
    return new Catalog(
        catalog.database(), catalog.dialect(), catalog.version(), catalog.tables(), keys);
  }

  /** Which tables hang together: each points to another one of its part, the last to itself. */
  private static final class Parts {
    private final Map<String, String> heads = new HashMap<>();

    /** Whether the two did not hang together before. */
    boolean join(String one, String other) {
      String first = head(one);
      String second = head(other);
      heads.put(second, first);
      return !first.equals(second);
    }

    boolean hangTogether(String one, String other) {
      return head(one).equals(head(other));
    }

    private String head(String table) {
      String head = table;
      while (!heads.getOrDefault(head, head).equals(head)) {
        head = heads.getOrDefault(head, head);
      }
      heads.put(table, head);
      return head;
    }
  }

  /** A column with values that were read, and what pairs are compared by. */
  private record Candidate(
      Table table, Column column, double repeats, Set<String> values, boolean names) {
    Candidate(Table table, Column column, Profile profile) {
      this(
          table,
          column,
          SharedColumnKeys.repeats(profile),
          SharedColumnKeys.values(profile),
          table.primaryKey().equals(List.of(column.name())) || isIdentifier(column));
    }
  }

  private List<Shared> candidates(Parts parts) {
    List<Shared> found = new ArrayList<>();
    for (List<Candidate> alike : byName().values()) {
      for (Candidate to : alike) {
        if (to.repeats() <= MOST_REPEATS) {
          alike.stream()
              .filter(from -> !parts.hangTogether(from.table().name(), to.table().name()))
              .forEach(from -> shared(from, to).ifPresent(found::add));
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

  /** The columns with values by name and type; others have nothing in common with any. */
  private Map<String, List<Candidate>> byName() {
    Map<String, List<Candidate>> byName = new LinkedHashMap<>();
    for (Table table : catalog.tables()) {
      for (Column column : table.columns()) {
        Profile profile = column.profile();
        if (profile != null && !profile.values().isEmpty()) {
          byName
              .computeIfAbsent(
                  column.name().toLowerCase(Locale.ROOT) + " " + column.type(),
                  any -> new ArrayList<>())
              .add(new Candidate(table, column, profile));
        }
      }
    }
    return byName;
  }

  /** From the side that has more rows for a value to the one that has fewer. */
  private static Optional<Shared> shared(Candidate from, Candidate to) {
    boolean finer = from.repeats() > to.repeats();
    boolean same = from.repeats() == to.repeats();
    boolean first = finer || (same && from.table().name().compareTo(to.table().name()) < 0);
    double common = first ? common(from.values(), to.values()) : 0;
    if (common < LEAST_COMMON) {
      return Optional.empty();
    }
    ForeignKey key =
        new ForeignKey(
            from.table().name(),
            List.of(from.column().name()),
            to.table().name(),
            List.of(to.column().name()),
            CONFIDENCE);
    return Optional.of(new Shared(key, from.names() || to.names() ? 1 + common : common));
  }

  private static boolean isIdentifier(Column column) {
    String name = column.name().toLowerCase(Locale.ROOT);
    return name.equals("id") || name.matches(".*([_ ]id|[_ ]code|[_ ]no|[_ ]key)");
  }

  private static double repeats(Profile profile) {
    return profile.distinct() == 0 ? 0 : (double) profile.rows() / profile.distinct();
  }

  /** Which share of the values of the smaller side the other side has, too. */
  private static double common(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return (double) both / Math.min(one.size(), other.size());
  }

  private static Set<String> values(Profile profile) {
    return profile.values().stream().map(ValueCount::value).collect(Collectors.toSet());
  }
}
