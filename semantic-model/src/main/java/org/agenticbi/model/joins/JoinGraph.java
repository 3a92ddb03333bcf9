package org.agenticbi.model.joins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Relationship;
import org.agenticbi.model.semantics.SemanticModel;

/**
 * The tables of a catalog and the keys between them: declared, inferred, and the relationships of
 * the semantic model. The same catalog gives the same paths and trees. Safe to share between
 * threads.
 *
 * <p>Keys between the same two tables are ordered: the surest first, those as sure as in the model,
 * then in the catalog. A tree takes the first and names the others; a path takes the first that
 * multiplies nothing.
 */
public final class JoinGraph {
  private static final Comparator<JoinKey> SUREST_FIRST =
      Comparator.comparingDouble(JoinKey::confidence).reversed();

  /** By lower-case name. */
  private final Map<String, String> tables = new LinkedHashMap<>();

  /** Keys by each of their tables, then by the table at the other end. */
  private final Map<String, Map<String, List<JoinKey>>> neighbours = new LinkedHashMap<>();

  /** By first table, then by last table; filled when first asked for. */
  private final Map<String, Map<String, JoinPath>> paths = new ConcurrentHashMap<>();

  /** The graph of a catalog and a model of it. */
  public JoinGraph(Catalog catalog, SemanticModel model) {
    for (Table table : catalog.tables()) {
      tables.put(table.name().toLowerCase(Locale.ROOT), table.name());
    }
    for (Relationship relationship : model.relationships()) {
      add(JoinKey.of(relationship, catalog));
    }
    for (ForeignKey key : catalog.foreignKeys()) {
      add(JoinKey.of(key, catalog));
    }
    neighbours.values().forEach(ends -> ends.values().forEach(keys -> keys.sort(SUREST_FIRST)));
  }

  private void add(JoinKey key) {
    Optional<String> from = table(key.fromTable());
    Optional<String> to = table(key.toTable());
    if (from.isEmpty() || to.isEmpty() || from.get().equals(to.get())) {
      return;
    }
    JoinKey named = key.between(from.get(), to.get());
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

  /** The keys between two tables, surest first; none when they do not touch. */
  public List<JoinKey> keys(String table, String other) {
    return List.copyOf(neighbours.getOrDefault(table, Map.of()).getOrDefault(other, List.of()));
  }

  /** The tables that touch a table, in the order of the keys. */
  public Set<String> neighbours(String table) {
    return Collections.unmodifiableSet(neighbours.getOrDefault(table, Map.of()).keySet());
  }

  /** The steps from a table to those that touch it, over each key. */
  List<JoinEdge> edges(String table) {
    return neighbours.getOrDefault(table, Map.of()).values().stream()
        .flatMap(List::stream)
        .map(key -> JoinEdge.of(table, key, List.of()))
        .toList();
  }

  /** The cheapest path from one table to another; none when they do not connect. */
  public Optional<JoinPath> path(String from, String to) {
    Optional<String> start = table(from);
    Optional<String> end = table(to);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    Map<String, JoinPath> all =
        paths.computeIfAbsent(start.get(), table -> new ShortestPaths(this).from(table));
    return Optional.ofNullable(all.get(end.get()));
  }

  /** How far apart two tables are; infinity when they do not connect. */
  public double distance(String from, String to) {
    return path(from, to).map(JoinPath::length).orElse(Double.POSITIVE_INFINITY);
  }

  /** Whether each row of the first table meets one row of the second at most. */
  public boolean manyToOne(String from, String to) {
    return path(from, to).map(JoinPath::manyToOne).orElse(false);
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
