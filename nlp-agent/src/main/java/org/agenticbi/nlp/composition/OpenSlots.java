package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.composition.Form.FormItem;
import org.agenticbi.nlp.composition.Form.FormOrder;
import org.agenticbi.nlp.composition.Form.FormTest;
import org.agenticbi.nlp.composition.Form.Limit;
import org.agenticbi.nlp.composition.Form.Operand;
import org.agenticbi.nlp.composition.Form.Slot;
import org.agenticbi.nlp.composition.Role.Block;
import org.agenticbi.nlp.composition.Role.Use;

/** Lists the places of a form that have to be filled, in the order in which they are filled. */
final class OpenSlots {

  private final List<OpenSlot> slots = new ArrayList<>();

  private OpenSlots() {}

  static List<OpenSlot> of(Form form) {
    OpenSlots all = new OpenSlots();
    all.block(form, Block.MAIN);
    return List.copyOf(all.slots);
  }

  private void block(Form form, Block block) {
    boolean limited = form.limit() != Limit.NONE;
    for (int item = 0; item < form.items().size(); item++) {
      item(
          form.items().get(item),
          role(
              Use.SELECT,
              form.items().get(item),
              false,
              limited,
              block,
              item,
              form.items().size()));
    }
    for (int test = 0; test < form.where().size(); test++) {
      test(form.where().get(test), block, test, form.where().size(), limited);
    }
    for (int column = 0; column < form.groupBy().size(); column++) {
      column(
          form.groupBy().get(column),
          new Role(Use.GROUP, null, false, limited, block, column, form.groupBy().size()));
    }
    for (int test = 0; test < form.having().size(); test++) {
      having(form.having().get(test), block, test, form.having().size());
    }
    for (int key = 0; key < form.order().size(); key++) {
      FormOrder order = form.order().get(key);
      item(
          order.item(),
          role(
              Use.ORDER,
              order.item(),
              order.descending(),
              limited,
              block,
              key,
              form.order().size()));
    }
    if (form.limit() == Limit.NUMBER) {
      slots.add(
          new OpenSlot(OpenSlot.Kind.LIMIT, new Role(Use.LIMIT, null, false, true, block, 0, 1)));
    }
    for (int table = 0; table < form.tables(); table++) {
      Use use = counts(form) ? Use.COUNTED : Use.EXISTING;
      slots.add(
          new OpenSlot(
              OpenSlot.Kind.TABLE,
              new Role(use, null, false, limited, block, table, form.tables())));
    }
    if (form.second() != null) {
      block(form.second(), Block.SECOND);
    }
  }

  static boolean counts(Form form) {
    return form.items().stream().anyMatch(item -> item.slot() == null)
        || form.having().stream().anyMatch(test -> test.left().slot() == null)
        || form.order().stream().anyMatch(key -> key.item().slot() == null);
  }

  private static Role role(
      Use use, FormItem item, boolean descending, boolean limited, Block block, int at, int of) {
    return new Role(use, item.aggregate(), descending, limited, block, at, of);
  }

  private void item(FormItem item, Role role) {
    if (item.slot() != null) {
      column(item.slot(), role);
    }
  }

  private void column(Slot slot, Role role) {
    switch (slot) {
      case Slot.Open _ -> slots.add(new OpenSlot(OpenSlot.Kind.COLUMN, role));
      case Slot.Everything _ ->
          slots.add(
              new OpenSlot(
                  OpenSlot.Kind.TABLE,
                  new Role(Use.EVERYTHING, null, false, role.limited(), role.block(), 0, 1)));
      case Slot.Partner _, Slot.OuterPartner _ ->
          slots.add(
              new OpenSlot(
                  OpenSlot.Kind.TABLE,
                  new Role(
                      Use.PARTNER,
                      null,
                      role.descending(),
                      role.limited(),
                      role.block(),
                      role.index(),
                      role.count())));
      case Slot.Selected _, Slot.KeyOf _, Slot.Left _, Slot.Outer _ -> {}
    }
  }

  private void test(FormTest test, Block block, int at, int of, boolean limited) {
    Use use = use(test.operand());
    Role role = new Role(use, null, negated(test.operand()), limited, block, at, of);
    boolean open = test.left().slot() instanceof Slot.Open;
    switch (test.operand()) {
      case Operand.Amount _, Operand.Text _, Operand.Pattern _ -> {
        if (!open) {
          item(test.left(), role);
        }
        slots.add(new OpenSlot(open ? OpenSlot.Kind.TEST : OpenSlot.Kind.AMOUNT, role));
      }
      case Operand.Absence _ -> item(test.left(), role);
      case Operand.Nested nested -> {
        item(test.left(), role);
        block(nested.form(), Block.NESTED);
      }
    }
  }

  private void having(FormTest test, Block block, int at, int of) {
    item(test.left(), new Role(Use.HAVING, test.left().aggregate(), false, false, block, at, of));
    switch (test.operand()) {
      case Operand.Amount _, Operand.Text _, Operand.Pattern _ ->
          slots.add(
              new OpenSlot(
                  OpenSlot.Kind.AMOUNT,
                  new Role(Use.HAVING, test.left().aggregate(), false, false, block, at, of)));
      case Operand.Absence _ -> {}
      case Operand.Nested nested -> block(nested.form(), Block.NESTED);
    }
  }

  private static boolean negated(Operand operand) {
    return switch (operand) {
      case Operand.Text text -> text.negated();
      case Operand.Pattern pattern -> pattern.negated();
      case Operand.Absence absence -> absence.negated();
      case Operand.Amount _, Operand.Nested _ -> false;
    };
  }

  private static Use use(Operand operand) {
    return switch (operand) {
      case Operand.Amount _ -> Use.AMOUNT;
      case Operand.Text _ -> Use.TEXT;
      case Operand.Pattern _ -> Use.PATTERN;
      case Operand.Absence _ -> Use.ABSENCE;
      case Operand.Nested _ -> Use.NESTED;
    };
  }
}
