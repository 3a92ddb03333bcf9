package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;

/**
 * The row that has the highest or lowest value: what "name, highest age" without groups means.
 * SQLite answers it so; for others it has to be said as an order with a limit.
 */
final class ExtremeRow {
  private ExtremeRow() {}

  /** The same as a row in an order; nothing where a query means something else. */
  static Optional<Query> of(Query query) {
    List<Item> aggregated =
        query.items().stream().filter(item -> item.aggregate() != null).toList();
    boolean means =
        aggregated.size() == 1
            && query.items().size() > 1
            && end(aggregated.getFirst())
            && query.groupBy().isEmpty()
            && query.having().isEmpty()
            && query.order().isEmpty();
    return means ? Optional.of(row(query, aggregated.getFirst())) : Optional.empty();
  }

  private static boolean end(Item item) {
    return item.aggregate() == AggregateKind.MINIMUM || item.aggregate() == AggregateKind.MAXIMUM;
  }

  private static Query row(Query query, Item extreme) {
    List<Item> items = new ArrayList<>();
    query.items().forEach(item -> items.add(Item.of(Objects.requireNonNull(item.column()))));
    Item plain = Item.of(Objects.requireNonNull(extreme.column()));
    return new Query(
        false,
        items,
        query.where(),
        query.anyOf(),
        List.of(),
        List.of(),
        List.of(new Query.Order(plain, extreme.aggregate() == AggregateKind.MAXIMUM)),
        1,
        query.tables(),
        query.combination());
  }
}
