package org.agenticbi.model.joins;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
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

  private final Map<String, List<JoinEdge>> edges = new ConcurrentHashMap<>();

  /** By first table; filled when first asked for. */
  private final Map<String, ShortestPaths> paths = new ConcurrentHashMap<>();

  /** By table, itself and those above it; filled when first asked for. */
  private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

  /** By table, itself and those below it; filled when first asked for. */
  private final Map<String, Set<String>> below = new ConcurrentHashMap<>();

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
    return edges.computeIfAbsent(table, this::readEdges);
  }

  private List<JoinEdge> readEdges(String table) {
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
    return paths
        .computeIfAbsent(start.get(), table -> new ShortestPaths(this, table))
        .to(end.get());
  }

  /** How far apart two tables are; infinity when they do not connect. */
  public double distance(String from, String to) {
    return path(from, to).map(JoinPath::length).orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * Whether each row of the first table meets one row of the second at most. Asked of all tables of
   * a database at once, so the few above a table are looked through before any path is sought.
   */
  public boolean manyToOne(String from, String to) {
    Optional<String> start = table(from);
    Optional<String> end = table(to);
    return start.isPresent()
        && end.isPresent()
        && above(start.get()).contains(end.get())
        && path(from, to).map(JoinPath::manyToOne).orElse(false);
  }

  private Set<String> above(String table) {
    return above.computeIfAbsent(table, start -> reached(start, (_, edge) -> edge.manyToOne()));
  }

  /** A table and those from which steps from many to one lead to it: others cannot reach it so. */
  public Set<String> below(String table) {
    return below.computeIfAbsent(
        table, start -> reached(start, (from, edge) -> manyToOneEdge(edge.child(), from)));
  }

  private boolean manyToOneEdge(String from, String to) {
    return edges(from).stream().anyMatch(edge -> edge.child().equals(to) && edge.manyToOne());
  }

  /** A table and those that steps of a kind lead to. */
  private Set<String> reached(String start, BiPredicate<String, JoinEdge> step) {
    Set<String> reached = new HashSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String from = open.remove();
      for (JoinEdge edge : edges(from)) {
        if (step.test(from, edge) && reached.add(edge.child())) {
          open.add(edge.child());
        }
      }
    }
    return Set.copyOf(reached);
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
