package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import org.agenticbi.nlp.text.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * The form of a known query, with what filled its places: the opposite of {@link Assembly}, for
 * learning.
 *
 * @param form the form
 * @param fillers in the order of {@link OpenSlots}
 */
record Abstraction(Form form, List<Choice> fillers) {

  /** The abstraction of a query. */
  static Abstraction of(Query query, SchemaIndex index) {
    Builder builder = new Builder(index);
    Form form = builder.block(query, null, null);
    List<Choice> fillers = new ArrayList<>();
    builder.root.flatten(fillers);
    return new Abstraction(form, fillers);
  }

  /** Fillers of a part of a form; parts are ordered after they are made. */
  private static final class Fillers {
    private final List<Object> parts = new ArrayList<>();

    void flatten(List<Choice> all) {
      for (Object part : parts) {
        if (part instanceof Fillers fillers) {
          fillers.flatten(all);
        } else {
          all.add((Choice) part);
        }
      }
    }
  }

  private record Tested(FormTest test, Fillers fillers) {}

  private static final class Builder {
    private final SchemaIndex index;
    private Fillers root = new Fillers();

    Builder(SchemaIndex index) {
      this.index = index;
    }

    Form block(Query query, @Nullable ColumnRef left, @Nullable Query outer) {
      List<FormItem> items = new ArrayList<>();
      boolean everything = everything(query);
      if (everything) {
        items.add(new FormItem(null, false, new Slot.Everything()));
        root.parts.add(
            Choice.of(Objects.requireNonNull(query.items().getFirst().column()).table(), 0));
      } else {
        for (Item item : query.items()) {
          items.add(item(item, List.of(), left, outer));
        }
      }
      List<Item> known = everything ? List.of() : query.items();
      List<FormTest> where = tests(query.where(), List.of(), left, outer);
      List<Slot> groupBy = new ArrayList<>();
      for (ColumnRef column : query.groupBy()) {
        groupBy.add(slot(column, known, left, outer, true));
      }
      List<FormTest> having = tests(query.having(), known, left, outer);
      List<FormOrder> order = new ArrayList<>();
      for (Query.Order key : query.order()) {
        order.add(new FormOrder(item(key.item(), known, left, outer), key.descending()));
      }
      Limit limit = limit(query);
      for (String table : query.tables()) {
        root.parts.add(Choice.of(table, 0));
      }
      Query.Combination combination = query.combination();
      Form second = combination == null ? null : block(combination.second(), null, query);
      return new Form(
          query.distinct(),
          items,
          where,
          query.anyOf(),
          groupBy,
          having,
          order,
          limit,
          query.tables().size(),
          combination == null ? null : combination.kind(),
          second);
    }

    /** Whether all columns of a table of several are selected, and nothing else. */
    private boolean everything(Query query) {
      ColumnRef first = query.items().getFirst().column();
      return first != null
          && query.items().size() > 2
          && query
              .items()
              .equals(index.schema().columns(first.table()).stream().map(Item::of).toList());
    }

    private Limit limit(Query query) {
      Integer limit = query.limit();
      if (limit == null) {
        return Limit.NONE;
      }
      if (limit == 1) {
        return Limit.ONE;
      }
      Restriction.Value value = new Restriction.Value((long) limit);
      root.parts.add(new Choice(null, null, Operator.EQUAL, value, -1, 0));
      return Limit.NUMBER;
    }

    private FormItem item(
        Item item, List<Item> items, @Nullable ColumnRef left, @Nullable Query outer) {
      ColumnRef column = item.column();
      return new FormItem(
          item.aggregate(),
          item.distinct(),
          column == null ? null : slot(column, items, left, outer, false));
    }

    private Slot slot(
        ColumnRef column,
        List<Item> items,
        @Nullable ColumnRef left,
        @Nullable Query outer,
        boolean group) {
      for (int item = 0; item < items.size(); item++) {
        if (column.equals(items.get(item).column())
            && (!group || items.get(item).aggregate() == null)) {
          return new Slot.Selected(item);
        }
      }
      Optional<Slot> key = group ? keyOf(column, items) : Optional.empty();
      return key.orElseGet(() -> related(column, left, outer));
    }

    private Optional<Slot> keyOf(ColumnRef column, List<Item> items) {
      for (int item = 0; item < items.size(); item++) {
        ColumnRef selected = items.get(item).column();
        if (selected != null
            && items.get(item).aggregate() == null
            && index.schema().primaryKey(selected.table()).equals(List.of(column))) {
          return Optional.of(new Slot.KeyOf(item));
        }
      }
      return Optional.empty();
    }

    private Slot related(ColumnRef column, @Nullable ColumnRef left, @Nullable Query outer) {
      if (column.equals(left)) {
        return new Slot.Left();
      }
      if (left != null && index.partners(left).contains(column)) {
        root.parts.add(Choice.of(column.table(), 0));
        return new Slot.Partner();
      }
      for (int item = 0; outer != null && item < outer.items().size(); item++) {
        ColumnRef selected = outer.items().get(item).column();
        if (column.equals(selected)) {
          return new Slot.Outer(item);
        }
        if (selected != null && index.partners(selected).contains(column)) {
          root.parts.add(Choice.of(column.table(), 0));
          return new Slot.OuterPartner(item);
        }
      }
      root.parts.add(Choice.of(column, 0));
      return new Slot.Open();
    }

    /** Conditions have no order of their own: they are sorted by their texts, as in classes. */
    private List<FormTest> tests(
        List<Restriction> restrictions,
        List<Item> items,
        @Nullable ColumnRef left,
        @Nullable Query outer) {
      Fillers whole = root;
      List<Tested> tested = new ArrayList<>();
      for (Restriction restriction : restrictions) {
        root = new Fillers();
        FormTest test = test(restriction, items, left, outer);
        tested.add(new Tested(test, root));
      }
      root = whole;
      tested.sort(Comparator.comparing(each -> FormText.test(each.test())));
      tested.forEach(each -> root.parts.add(each.fillers()));
      return tested.stream().map(Tested::test).toList();
    }

    private FormTest test(
        Restriction restriction,
        List<Item> items,
        @Nullable ColumnRef left,
        @Nullable Query outer) {
      Restriction.Operand right = restriction.right();
      return switch (right) {
        case Restriction.Nested nested -> {
          FormItem item = item(restriction.left(), items, left, outer);
          Form form = block(nested.query(), restriction.left().column(), null);
          yield new FormTest(item, new Operand.Nested(restriction.operator(), form));
        }
        case Restriction.None _ ->
            new FormTest(
                item(restriction.left(), items, left, outer),
                new Operand.Absence(restriction.operator() == Operator.PRESENT));
        case Restriction.Value _, Restriction.Range _ -> valued(restriction, items, left, outer);
      };
    }

    private FormTest valued(
        Restriction restriction,
        List<Item> items,
        @Nullable ColumnRef left,
        @Nullable Query outer) {
      FormItem item = item(restriction.left(), items, left, outer);
      Choice value = new Choice(null, null, restriction.operator(), restriction.right(), -1, 0);
      if (item.slot() instanceof Slot.Open && item.aggregate() == null) {
        Choice column = (Choice) root.parts.removeLast();
        root.parts.add(new Choice(column.column(), null, value.operator(), value.operand(), -1, 0));
      } else {
        root.parts.add(value);
      }
      return new FormTest(item, operand(restriction));
    }

    private static Operand operand(Restriction restriction) {
      return switch (restriction.operator()) {
        case LIKE -> new Operand.Pattern(false);
        case NOT_LIKE -> new Operand.Pattern(true);
        case GREATER, AT_LEAST, LESS, AT_MOST, BETWEEN -> new Operand.Amount();
        case EQUAL, NOT_EQUAL, IN, NOT_IN, MISSING, PRESENT ->
            restriction.right() instanceof Restriction.Value value
                    && value.value() instanceof String text
                    && NumberWords.number(text).isEmpty()
                ? new Operand.Text(restriction.operator() == Operator.NOT_EQUAL)
                : new Operand.Amount();
      };
    }
  }
}
