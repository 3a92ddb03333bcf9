package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes queries in short. An item is {@code books.title}, {@code average books.price}, {@code
 * count distinct books.category}, or {@code *} for the number of rows.
 */
final class Draft {
  private boolean distinct;
  private final List<Item> items;
  private final List<Restriction> where = new ArrayList<>();
  private boolean anyOf;
  private List<ColumnRef> groupBy = List.of();
  private final List<Restriction> having = new ArrayList<>();
  private final List<Query.Order> order = new ArrayList<>();
  private @Nullable Integer limit;
  private List<String> tables = List.of();
  private Query.@Nullable Combination combination;

  private Draft(String... items) {
    this.items = Stream.of(items).map(Draft::item).toList();
  }

  static Draft select(String... items) {
    return new Draft(items);
  }

  static Draft selectDistinct(String... items) {
    Draft draft = new Draft(items);
    draft.distinct = true;
    return draft;
  }

  private static Item item(String text) {
    if (text.equals("*")) {
      return Item.ROWS;
    }
    String[] words = text.split(" ", -1);
    ColumnRef column = column(words[words.length - 1]);
    AggregateKind aggregate =
        words.length == 1 ? null : AggregateKind.valueOf(words[0].toUpperCase(Locale.ROOT));
    return new Item(aggregate, words.length == 3, column);
  }

  private static ColumnRef column(String text) {
    int dot = text.indexOf('.');
    return new ColumnRef(text.substring(0, dot), text.substring(dot + 1));
  }

  private static Restriction restriction(String item, Operator operator, Object right) {
    Restriction.Operand operand =
        switch (right) {
          case Restriction.Operand given -> given;
          case Draft nested -> new Restriction.Nested(nested.query());
          default -> new Restriction.Value(right);
        };
    return new Restriction(item(item), operator, operand);
  }

  Draft where(String item, Operator operator, Object right) {
    where.add(restriction(item, operator, right));
    return this;
  }

  Draft or(String item, Operator operator, Object right) {
    anyOf = true;
    return where(item, operator, right);
  }

  Draft groupBy(String... columns) {
    groupBy = Stream.of(columns).map(Draft::column).toList();
    return this;
  }

  Draft having(String item, Operator operator, Object right) {
    having.add(restriction(item, operator, right));
    return this;
  }

  Draft ascending(String item) {
    order.add(new Query.Order(item(item), false));
    return this;
  }

  Draft descending(String item) {
    order.add(new Query.Order(item(item), true));
    return this;
  }

  Draft limit(int rows) {
    limit = rows;
    return this;
  }

  Draft tables(String... names) {
    tables = List.of(names);
    return this;
  }

  Draft with(Query.SetKind kind, Draft second) {
    combination = new Query.Combination(kind, second.query());
    return this;
  }

  Query query() {
    return new Query(
        distinct, items, where, anyOf, groupBy, having, order, limit, tables, combination);
  }
}
