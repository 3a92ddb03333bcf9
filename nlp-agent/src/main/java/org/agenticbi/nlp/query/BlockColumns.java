package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.agenticbi.nlp.schema.ColumnRef;

/** The columns and items of one block, without those of nested and second blocks. */
final class BlockColumns {

  private BlockColumns() {}

  /** All items: selected, tested, grouped and ordered. */
  static List<Item> items(Query query) {
    List<Item> all = new ArrayList<>(query.items());
    query.where().forEach(each -> all.add(each.left()));
    query.groupBy().forEach(each -> all.add(Item.of(each)));
    query.having().forEach(each -> all.add(each.left()));
    query.order().forEach(each -> all.add(each.item()));
    return all;
  }

  /** All columns, in the order in which they stand. */
  static List<ColumnRef> of(Query query) {
    List<ColumnRef> all = new ArrayList<>();
    for (Item item : items(query)) {
      if (item.column() != null) {
        all.add(item.column());
      }
    }
    return all;
  }

  /** The same block with other columns. */
  static Query mapped(Query query, UnaryOperator<ColumnRef> change) {
    return new Query(
        query.distinct(),
        query.items().stream().map(item -> mapped(item, change)).toList(),
        query.where().stream().map(each -> mapped(each, change)).toList(),
        query.anyOf(),
        query.groupBy().stream().map(change).distinct().toList(),
        query.having().stream().map(each -> mapped(each, change)).toList(),
        query.order().stream()
            .map(key -> new Query.Order(mapped(key.item(), change), key.descending()))
            .toList(),
        query.limit(),
        query.tables(),
        query.combination());
  }

  /** The first block alone, without what belongs to the whole; each row comes once anyway. */
  static Query firstSide(Query query) {
    return new Query(
        false,
        query.items(),
        query.where(),
        query.anyOf(),
        query.groupBy(),
        query.having(),
        List.of(),
        null,
        query.tables(),
        null);
  }

  private static Restriction mapped(Restriction restriction, UnaryOperator<ColumnRef> change) {
    return new Restriction(
        mapped(restriction.left(), change), restriction.operator(), restriction.right());
  }

  private static Item mapped(Item item, UnaryOperator<ColumnRef> change) {
    ColumnRef column = item.column();
    return column == null
        ? item
        : new Item(item.aggregate(), item.distinct(), change.apply(column));
  }
}
