package org.agenticbi.nlp.composition;

import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.jspecify.annotations.Nullable;

/** What a query is made of. */
final class StructureFeatures {

  private static final List<Query.SetKind> SETS = List.of(Query.SetKind.values());

  private final Analysis analysis;
  private final int separators;

  /**
   * Beside a question.
   *
   * @param separators between what it asks for
   */
  StructureFeatures(Analysis analysis, int separators) {
    this.analysis = analysis;
    this.separators = separators;
  }

  void add(FeatureVector vector, Query query, QueryParts parts) {
    clauses(vector, query, parts);
    Item ordered = query.order().isEmpty() ? null : query.order().getFirst().item();
    order(vector, query, parts, ordered);
    blocks(vector, query, parts);
    relations(vector, query, ordered);
  }

  private void clauses(FeatureVector vector, Query query, QueryParts parts) {
    vector.add("items", query.items().size());
    vector.add("items less separators", query.items().size() - separators);
    vector.add("distinct", query.distinct());
    for (AggregateKind kind : AggregateKind.values()) {
      vector.add(
          "selects",
          kind,
          (double) query.items().stream().filter(item -> item.aggregate() == kind).count());
    }
    vector.add("counts rows", query.items().contains(Item.ROWS));
    vector.add("counts different", query.items().stream().anyMatch(Item::distinct));
    vector.add("conditions", query.where().size());
    vector.add("all conditions", parts.where.size());
    vector.add("any of", query.anyOf());
    for (Operator operator : Operator.values()) {
      vector.add("tests", operator, count(parts.where, operator));
    }
  }

  private static void order(
      FeatureVector vector, Query query, QueryParts parts, @Nullable Item ordered) {
    vector.add("groups", query.groupBy().size());
    vector.add("having", parts.having.size());
    vector.add("orders", query.order().size());
    vector.add("orders rows", Item.ROWS.equals(ordered));
    vector.add("orders aggregate", ordered != null && ordered.aggregate() != null);
    vector.add("descending", !query.order().isEmpty() && query.order().getFirst().descending());
    vector.add("limit", query.limit() == null ? 0 : query.limit() == 1 ? 1 : 2);
  }

  private static void blocks(FeatureVector vector, Query query, QueryParts parts) {
    vector.add("blocks", parts.blocks);
    vector.add(
        "nested values",
        (double)
            parts.where.stream()
                .filter(test -> test.right() instanceof Restriction.Nested)
                .count());
    vector.oneOf("set", SETS, query.combination() == null ? null : query.combination().kind());
    vector.add("tables", parts.tables.size());
    vector.add("main tables", query.columnTables().size() + query.tables().size());
    vector.add("extra tables", parts.extraTables.size());
  }

  private void relations(FeatureVector vector, Query query, @Nullable Item ordered) {
    vector.add(
        "group is key",
        query.groupBy().stream()
            .anyMatch(
                column -> analysis.index().schema().primaryKey(column.table()).contains(column)));
    vector.add("group is foreign", query.groupBy().stream().anyMatch(analysis.index()::foreign));
    vector.add(
        "group is selected",
        query.groupBy().stream().anyMatch(column -> query.items().contains(Item.of(column))));
    vector.add("order is selected", ordered != null && query.items().contains(ordered));
    vector.add(
        "where is selected",
        query.where().stream().anyMatch(test -> query.items().contains(test.left())));
  }

  private static double count(List<Restriction> tests, Operator operator) {
    return (double) tests.stream().filter(test -> test.operator() == operator).count();
  }
}
