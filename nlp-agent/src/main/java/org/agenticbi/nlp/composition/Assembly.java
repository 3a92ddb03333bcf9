package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.agenticbi.nlp.composition.Form.FormItem;
import org.agenticbi.nlp.composition.Form.FormOrder;
import org.agenticbi.nlp.composition.Form.FormTest;
import org.agenticbi.nlp.composition.Form.Limit;
import org.agenticbi.nlp.composition.Form.Operand;
import org.agenticbi.nlp.composition.Form.Slot;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/** Makes a query of a form and what fills its places. */
final class Assembly {

  /** The choices do not go together. */
  private static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unfit() {
      super(null, null, false, false);
    }
  }

  private final SchemaIndex index;
  private final Iterator<Choice> choices;

  private Assembly(SchemaIndex index, List<Choice> choices) {
    this.index = index;
    this.choices = choices.iterator();
  }

  /** The query; none when the choices do not go together. */
  static Optional<Query> query(Form form, List<Choice> choices, SchemaIndex index) {
    try {
      return Optional.of(new Assembly(index, choices).block(form, null, List.of()));
    } catch (Unfit unfit) {
      return Optional.empty();
    }
  }

  private Query block(Form form, @Nullable ColumnRef left, List<Item> outer) {
    List<Item> items = new ArrayList<>();
    for (FormItem item : form.items()) {
      if (item.slot() instanceof Slot.Everything) {
        index.schema().columns(table()).forEach(column -> items.add(Item.of(column)));
      } else {
        items.add(item(item, items, left, outer));
      }
    }
    List<Restriction> where = new ArrayList<>();
    for (FormTest test : form.where()) {
      where.add(test(test, items, left, outer));
    }
    List<ColumnRef> groupBy = new ArrayList<>();
    for (Slot slot : form.groupBy()) {
      groupBy.add(column(slot, items, left, outer));
    }
    List<Restriction> having = new ArrayList<>();
    for (FormTest test : form.having()) {
      having.add(having(test, items, left, outer));
    }
    List<Query.Order> order = new ArrayList<>();
    for (FormOrder key : form.order()) {
      order.add(new Query.Order(item(key.item(), items, left, outer), key.descending()));
    }
    Integer limit = limit(form.limit());
    List<String> tables = new ArrayList<>();
    for (int table = 0; table < form.tables(); table++) {
      tables.add(table());
    }
    Query.Combination combination =
        form.second() == null || form.kind() == null
            ? null
            : new Query.Combination(form.kind(), block(form.second(), null, items));
    return new Query(
        form.distinct(),
        items,
        where,
        form.anyOf(),
        groupBy,
        having,
        order,
        limit,
        tables,
        combination);
  }

  private @Nullable Integer limit(Limit limit) {
    return switch (limit) {
      case NONE -> null;
      case ONE -> 1;
      case NUMBER -> {
        if (choices.next().operand() instanceof Restriction.Value value
            && value.value() instanceof Long number) {
          yield Math.toIntExact(number);
        }
        throw new Unfit();
      }
    };
  }

  private String table() {
    String table = choices.next().table();
    if (table == null) {
      throw new Unfit();
    }
    return table;
  }

  private Item item(FormItem item, List<Item> items, @Nullable ColumnRef left, List<Item> outer) {
    return item.slot() == null
        ? Item.ROWS
        : new Item(item.aggregate(), item.distinct(), column(item.slot(), items, left, outer));
  }

  private ColumnRef column(
      Slot slot, List<Item> items, @Nullable ColumnRef left, List<Item> outer) {
    return switch (slot) {
      case Slot.Open _ -> fit(choices.next().column());
      case Slot.Selected selected -> of(items, selected.item());
      case Slot.KeyOf key -> key(of(items, key.item()));
      case Slot.Left _ -> fit(left);
      case Slot.Everything _ -> throw new Unfit();
      case Slot.Partner _ -> partner(fit(left), table());
      case Slot.Outer item -> of(outer, item.item());
      case Slot.OuterPartner item -> partner(of(outer, item.item()), table());
    };
  }

  private static ColumnRef of(List<Item> items, int at) {
    if (at >= items.size()) {
      throw new Unfit();
    }
    return fit(items.get(at).column());
  }

  private static ColumnRef fit(@Nullable ColumnRef column) {
    if (column == null) {
      throw new Unfit();
    }
    return column;
  }

  private ColumnRef key(ColumnRef column) {
    List<ColumnRef> key = index.schema().primaryKey(column.table());
    if (key.size() != 1) {
      throw new Unfit();
    }
    return key.getFirst();
  }

  private ColumnRef partner(ColumnRef column, String table) {
    return index.partners(column).stream()
        .filter(partner -> partner.table().equals(table))
        .findFirst()
        .orElseThrow(Unfit::new);
  }

  private Restriction test(
      FormTest test, List<Item> items, @Nullable ColumnRef left, List<Item> outer) {
    return switch (test.operand()) {
      case Operand.Amount _, Operand.Text _, Operand.Pattern _ -> {
        if (test.left().slot() instanceof Slot.Open) {
          Choice choice = choices.next();
          yield restriction(Item.of(fit(choice.column())), choice);
        }
        Item item = item(test.left(), items, left, outer);
        yield restriction(item, choices.next());
      }
      case Operand.Absence absence ->
          new Restriction(
              item(test.left(), items, left, outer),
              absence.negated() ? Operator.PRESENT : Operator.MISSING,
              new Restriction.None());
      case Operand.Nested nested -> nested(test, nested, items, left, outer);
    };
  }

  private Restriction nested(
      FormTest test,
      Operand.Nested nested,
      List<Item> items,
      @Nullable ColumnRef left,
      List<Item> outer) {
    Item item = item(test.left(), items, left, outer);
    Query query = block(nested.form(), item.column(), items);
    return new Restriction(item, nested.operator(), new Restriction.Nested(query));
  }

  private Restriction having(
      FormTest test, List<Item> items, @Nullable ColumnRef left, List<Item> outer) {
    Item item = item(test.left(), items, left, outer);
    return switch (test.operand()) {
      case Operand.Amount _, Operand.Text _, Operand.Pattern _ -> restriction(item, choices.next());
      case Operand.Absence absence ->
          new Restriction(
              item,
              absence.negated() ? Operator.PRESENT : Operator.MISSING,
              new Restriction.None());
      case Operand.Nested nested ->
          new Restriction(
              item,
              nested.operator(),
              new Restriction.Nested(block(nested.form(), item.column(), items)));
    };
  }

  private static Restriction restriction(Item item, Choice choice) {
    if (choice.operator() == null || choice.operand() == null) {
      throw new Unfit();
    }
    return new Restriction(item, choice.operator(), choice.operand());
  }
}
