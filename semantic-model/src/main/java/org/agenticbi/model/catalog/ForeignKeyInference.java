package org.agenticbi.model.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the keys that a database does not declare. A column may name rows of another table when its
 * name says so ({@code dept_id} for {@code department.id}, the same telling name as another table's
 * key, {@code customer} for {@code customers.id}, {@code home_team_id} for {@code teams.id}), its
 * type fits, and its values are among those of the key, as far as they were read. Each column gets
 * one target at most; where two are as likely, none.
 */
public final class ForeignKeyInference {
  private static final double LEAST_CONFIDENCE = 0.5;
  private static final double CLEARLY_BETTER = 0.01;

  private ForeignKeyInference() {}

  /** Columns of a table; a key leads from one end to the other. */
  private record End(String table, List<String> columns) {}

  /** A key for the way back is no key of its own. */
  private record Way(End start, End end) {
    static Way of(ForeignKey key) {
      return new Way(
          new End(key.fromTable(), key.fromColumns()), new End(key.toTable(), key.toColumns()));
    }

    static Way back(ForeignKey key) {
      return new Way(
          new End(key.toTable(), key.toColumns()), new End(key.fromTable(), key.fromColumns()));
    }
  }

  /** The same catalog with the inferred keys after the declared ones, each below 1. */
  public static Catalog infer(Catalog catalog) {
    Set<String> declared = new HashSet<>();
    catalog
        .foreignKeys()
        .forEach(key -> key.fromColumns().forEach(c -> declared.add(id(key.fromTable(), c))));
    KeyIndex keys = new KeyIndex(catalog);
    List<ForeignKey> all = new ArrayList<>(catalog.foreignKeys());
    Set<Way> ways = new HashSet<>();
    all.forEach(key -> ways.add(Way.of(key)));
    for (Table table : catalog.tables()) {
      for (Column column : table.columns()) {
        if (!declared.contains(id(table.name(), column.name()))) {
          best(table, column, keys.near(table, column))
              .filter(key -> !ways.contains(Way.back(key)))
              .ifPresent(key -> {
                all.add(key);
                ways.add(Way.of(key));
              });
        }
      }
    }
    return new Catalog(
        catalog.database(), catalog.dialect(), catalog.version(), catalog.tables(), all);
  }

  private static Optional<ForeignKey> best(Table table, Column column, List<KeyColumn> keys) {
    List<ForeignKey> candidates =
        keys.stream()
            .flatMap(key -> candidate(table, column, key).stream())
            .sorted(Comparator.comparingDouble(ForeignKey::confidence).reversed())
            .toList();
    boolean clear =
        candidates.size() == 1
            || (candidates.size() > 1
                && candidates.get(0).confidence() - candidates.get(1).confidence()
                    >= CLEARLY_BETTER);
    return clear ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  private static Optional<ForeignKey> candidate(Table table, Column column, KeyColumn key) {
    if (key.is(table, column) || !ValueFit.typesFit(column, key.column())) {
      return Optional.empty();
    }
    double byName =
        NameEvidence.of(table, column, key) * ValueFit.of(table, column, key.table(), key.column());
    double confidence = Math.max(byName, ValueEvidence.of(table, column, key));
    return confidence < LEAST_CONFIDENCE
        ? Optional.empty()
        : Optional.of(
            new ForeignKey(
                table.name(),
                List.of(column.name()),
                key.table().name(),
                List.of(key.column().name()),
                confidence));
  }

  private static String id(String table, String column) {
    return (table + "\n" + column).toLowerCase(Locale.ROOT);
  }
}
