package org.agenticbi.model.joins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Relationship;
import org.agenticbi.model.semantics.SemanticModel;

/**
 * The tables of a catalog and the keys between them: declared, inferred, and the relationships of
 * the semantic model. Immutable; the same catalog gives the same trees, in the same order.
 */
public final class JoinGraph {
  private static final Comparator<JoinKey> BEST_FIRST =
      Comparator.comparingDouble(JoinKey::confidence)
          .reversed()
          .thenComparing(key -> String.join(",", key.fromColumns()))
          .thenComparing(key -> String.join(",", key.toColumns()))
          .thenComparing(JoinKey::fromTable);

  /** By lower-case name. */
  private final Map<String, String> tables = new LinkedHashMap<>();

  /** Keys by each of their tables, then by the table at the other end. */
  private final Map<String, Map<String, List<JoinKey>>> neighbours = new LinkedHashMap<>();

  /** The graph of a catalog and a model of it. */
  public JoinGraph(Catalog catalog, SemanticModel model) {
    for (Table table : catalog.tables()) {
      tables.put(table.name().toLowerCase(Locale.ROOT), table.name());
    }
    for (Relationship relationship : model.relationships()) {
      add(key(catalog, relationship));
    }
    for (ForeignKey key : catalog.foreignKeys()) {
      add(key(catalog, key));
    }
    neighbours.values().forEach(ends -> ends.values().forEach(keys -> keys.sort(BEST_FIRST)));
  }

  private static JoinKey key(Catalog catalog, Relationship relationship) {
    return new JoinKey(
        relationship.fromTable(),
        relationship.fromColumns(),
        relationship.toTable(),
        relationship.toColumns(),
        1,
        relationship.label(),
        isUnique(catalog, relationship.fromTable(), relationship.fromColumns()));
  }

  private static JoinKey key(Catalog catalog, ForeignKey key) {
    return new JoinKey(
        key.fromTable(),
        key.fromColumns(),
        key.toTable(),
        key.toColumns(),
        key.confidence(),
        null,
        isUnique(catalog, key.fromTable(), key.fromColumns()));
  }

  private static boolean isUnique(Catalog catalog, String table, List<String> columns) {
    Set<String> wanted = lowerCase(columns);
    return catalog
        .table(table)
        .filter(found -> !found.primaryKey().isEmpty())
        .filter(found -> wanted.containsAll(lowerCase(found.primaryKey())))
        .isPresent();
  }

  private static Set<String> lowerCase(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private void add(JoinKey key) {
    Optional<String> from = table(key.fromTable());
    Optional<String> to = table(key.toTable());
    if (from.isEmpty() || to.isEmpty() || from.get().equals(to.get())) {
      return;
    }
    JoinKey named =
        new JoinKey(
            from.get(),
            key.fromColumns(),
            to.get(),
            key.toColumns(),
            key.confidence(),
            key.label(),
            key.oneToOne());
    if (keys(from.get(), to.get()).stream().noneMatch(named::sameColumns)) {
      addTo(from.get(), to.get(), named);
      addTo(to.get(), from.get(), named);
    }
  }

  private void addTo(String table, String other, JoinKey key) {
    neighbours
        .computeIfAbsent(table, ignored -> new LinkedHashMap<>())
        .computeIfAbsent(other, ignored -> new ArrayList<>())
        .add(key);
  }

  private Optional<String> table(String name) {
    return Optional.ofNullable(tables.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The keys between two tables, best first; none when they do not touch. */
  public List<JoinKey> keys(String table, String other) {
    return List.copyOf(neighbours.getOrDefault(table, Map.of()).getOrDefault(other, List.of()));
  }

  /** The tables that touch a table. */
  public Set<String> neighbours(String table) {
    return Set.copyOf(neighbours.getOrDefault(table, Map.of()).keySet());
  }

  Map<String, List<JoinKey>> ends(String table) {
    return neighbours.getOrDefault(table, Map.of());
  }

  /** The cheapest tree that begins with a table and holds others; none when they do not connect. */
  public Optional<JoinTree> tree(String root, Set<String> wanted) {
    return trees(root, wanted, 1).stream().findFirst();
  }

  /**
   * The cheapest trees, best first. Trees differ in their tables or in which tables touch; other
   * keys between the same two tables are {@link JoinEdge#alternatives}.
   *
   * @param limit at most so many
   */
  public List<JoinTree> trees(String root, Set<String> wanted, int limit) {
    Optional<String> first = table(root);
    List<String> others = new ArrayList<>();
    for (String name : wanted) {
      Optional<String> table = table(name);
      if (table.isEmpty()) {
        return List.of();
      }
      if (!table.equals(first)) {
        others.add(table.get());
      }
    }
    return first.map(table -> new TreeSearch(this, table, others).best(limit)).orElse(List.of());
  }
}
