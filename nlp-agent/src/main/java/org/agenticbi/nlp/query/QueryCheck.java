package org.agenticbi.nlp.query;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.joins.JoinGraph;

/** Whether a statement can be made of a query: its tables connect, its blocks fit. */
final class QueryCheck {

  private final JoinTrees trees;

  QueryCheck(JoinGraph joins) {
    this.trees = new JoinTrees(joins);
  }

  /** Finds the trees, each once. */
  JoinTrees trees() {
    return trees;
  }

  /** Whether all blocks can be written. */
  boolean possible(Query query) {
    Query.Combination combination = query.combination();
    return block(query)
        && (combination == null
            || (possible(combination.second())
                && combination.second().items().size() == query.items().size()
                && query.order().stream().allMatch(key -> query.items().contains(key.item()))));
  }

  private boolean block(Query query) {
    Set<String> tables = JoinTrees.tables(query);
    Optional<String> root = JoinTrees.root(query);
    return !query.items().isEmpty()
        && root.isPresent()
        && trees.tree(root.get(), tables).isPresent()
        && query.where().stream().allMatch(this::restriction)
        && query.having().stream().allMatch(this::restriction);
  }

  private boolean restriction(Restriction restriction) {
    return switch (restriction.right()) {
      case Restriction.Nested(Query query) -> query.items().size() == 1 && possible(query);
      case Restriction.Value _, Restriction.Range _, Restriction.None _ -> true;
    };
  }
}
