package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.query.Restriction.Operator;

/** What a query does, in all its blocks. */
final class Operations {
  private final Map<AggregateKind, Integer> aggregates = new EnumMap<>(AggregateKind.class);
  final List<Item> computed = new ArrayList<>();
  private final Map<Operator, Integer> tests = new EnumMap<>(Operator.class);
  boolean distinct;
  boolean grouped;
  boolean ordered;
  boolean limited;
  boolean except;
  boolean union;
  boolean intersect;

  Operations(Query query) {
    block(query);
  }

  private void block(Query query) {
    query.items().forEach(this::item);
    query.order().forEach(key -> item(key.item()));
    query.where().forEach(this::test);
    query.having().forEach(this::test);
    distinct |= query.distinct();
    grouped |= !query.groupBy().isEmpty();
    ordered |= !query.order().isEmpty() && query.limit() == null;
    limited |= query.limit() != null;
    union |= query.anyOf();
    Query.Combination combination = query.combination();
    if (combination != null) {
      except |= combination.kind() == Query.SetKind.EXCEPT;
      union |= combination.kind() == Query.SetKind.UNION;
      intersect |= combination.kind() == Query.SetKind.INTERSECT;
      block(combination.second());
    }
  }

  private void item(Item item) {
    if (item.aggregate() != null) {
      aggregates.merge(item.aggregate(), 1, Integer::sum);
      computed.add(item);
    }
    distinct |= item.distinct();
  }

  private void test(Restriction test) {
    item(test.left());
    tests.merge(test.operator(), 1, Integer::sum);
    if (test.right() instanceof Restriction.Nested nested) {
      block(nested.query());
    }
  }

  int tests(Set<Operator> operators) {
    return operators.stream().mapToInt(each -> tests.getOrDefault(each, 0)).sum();
  }

  int computes(AggregateKind kind) {
    return aggregates.getOrDefault(kind, 0);
  }
}
