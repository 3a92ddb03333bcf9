package org.agenticbi.nlp.composition;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.model.joins.JoinTree;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.text.CueKind;

/**
 * Finds rows that joins would count more than once: the amount of an order that is joined to each
 * of its items.
 */
final class Multiplication {

  /**
   * Rows of one table that come once for each row of another.
   *
   * @param counted the table whose rows are summed up
   * @param by the table that multiplies them
   */
  record Trap(String counted, String by) {}

  private final Analysis analysis;

  Multiplication(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The first trap of a query, if there is one. */
  Optional<Trap> of(Query query) {
    Set<String> tables = new LinkedHashSet<>(query.columnTables());
    tables.addAll(query.tables());
    for (Item item : query.items()) {
      Optional<Trap> trap = counted(query, item, tables).flatMap(base -> trap(base, tables));
      if (trap.isPresent()) {
        return trap;
      }
    }
    Query.Combination combination = query.combination();
    return combination == null ? Optional.empty() : of(combination.second());
  }

  /** The table whose rows must come once for an item to be right. */
  private Optional<String> counted(Query query, Item item, Set<String> tables) {
    boolean grouped = !query.groupBy().isEmpty();
    if (item.column() != null) {
      boolean sums =
          item.aggregate() == AggregateKind.SUM
              || (item.aggregate() == AggregateKind.AVERAGE && !grouped);
      return sums ? Optional.of(item.column().table()) : Optional.empty();
    }
    return grouped ? Optional.empty() : countedByName(tables);
  }

  /** The table that stands right behind "how many". */
  private Optional<String> countedByName(Set<String> tables) {
    int end = analysis.cues(CueKind.COUNT).mapToInt(CueSpan::end).findFirst().orElse(-1);
    return tables.stream()
        .filter(table -> end >= 0 && analysis.table(table).first() == end)
        .findFirst();
  }

  private Optional<Trap> trap(String base, Set<String> tables) {
    Optional<JoinTree> tree = analysis.index().joins().tree(base, tables);
    return tree.stream()
        .flatMap(each -> each.edges().stream())
        .filter(edge -> edge.direction() == JoinEdge.Direction.ONE_TO_MANY)
        .map(edge -> new Trap(base, edge.child()))
        .findFirst();
  }
}
