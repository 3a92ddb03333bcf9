package org.agenticbi.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.joins.JoinGraph;
import org.agenticbi.model.joins.JoinTree;
import org.agenticbi.nlp.schema.Schema;

/** Finds the tables that a query has to name beside those of its columns. */
final class FurtherTables {
  private final JoinGraph graph;

  FurtherTables(Schema schema) {
    this.graph = new JoinGraph(schema.catalog(), schema.model());
  }

  /**
   * The tables of a FROM that neither columns nor the ways between the others bring along.
   *
   * @param from in the order of the statement
   * @param ofColumns tables of the columns that are used
   */
  List<String> of(List<String> from, Set<String> ofColumns) {
    Set<String> further = new LinkedHashSet<>(from);
    further.removeAll(ofColumns);
    for (String table : List.copyOf(further)) {
      Set<String> others = new TreeSet<>(ofColumns);
      others.addAll(further);
      others.remove(table);
      if (joined(others).contains(table)) {
        further.remove(table);
      }
    }
    return new ArrayList<>(further);
  }

  private Set<String> joined(Set<String> tables) {
    if (tables.isEmpty()) {
      return Set.of();
    }
    Optional<JoinTree> tree = graph.tree(tables.iterator().next(), tables);
    return tree.map(JoinTree::tables).orElse(tables);
  }
}
