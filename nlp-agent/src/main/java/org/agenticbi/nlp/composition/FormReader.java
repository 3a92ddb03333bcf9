package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.composition.Form.FormItem;
import org.agenticbi.nlp.composition.Form.FormOrder;
import org.agenticbi.nlp.composition.Form.FormTest;
import org.agenticbi.nlp.composition.Form.Limit;
import org.agenticbi.nlp.composition.Form.Operand;
import org.agenticbi.nlp.composition.Form.Slot;
import org.agenticbi.nlp.query.Query.SetKind;
import org.agenticbi.nlp.query.Restriction.Operator;

/** Reads what {@link FormText} writes. */
final class FormReader {

  private final String text;
  private int at;

  private FormReader(String text) {
    this.text = text;
  }

  /** A form of clause texts, one for each clause. */
  static Form form(Map<Clause, String> clauses) {
    String set = text(clauses, Clause.SET);
    int brace = set.indexOf('{');
    String order = text(clauses, Clause.ORDER);
    int slash = order.indexOf('/');
    String group = text(clauses, Clause.GROUP);
    int colon = group.indexOf(':');
    String where = text(clauses, Clause.WHERE);
    FormReader conditions = new FormReader(where);
    List<FormTest> tests = conditions.tests();
    return new Form(
        !text(clauses, Clause.DISTINCT).isEmpty(),
        new FormReader(text(clauses, Clause.SELECT)).items(),
        tests,
        conditions.anyOf,
        new FormReader(colon < 0 ? group : group.substring(0, colon)).slots(),
        colon < 0 ? List.of() : new FormReader(group.substring(colon + 1)).tests(),
        new FormReader(slash < 0 ? order : order.substring(0, slash)).keys(),
        slash < 0 ? Limit.NONE : order.endsWith("1") ? Limit.ONE : Limit.NUMBER,
        text(clauses, Clause.TABLES).length(),
        brace < 0 ? null : SetKind.valueOf(set.substring(0, brace)),
        brace < 0 ? null : new FormReader(set.substring(brace)).block());
  }

  private boolean anyOf;

  private static String text(Map<Clause, String> clauses, Clause clause) {
    return Objects.requireNonNull(clauses.get(clause));
  }

  private Form block() {
    int start = ++at;
    int depth = 0;
    Map<Clause, String> clauses = new EnumMap<>(Clause.class);
    Iterator<Clause> order = List.of(Clause.values()).iterator();
    for (; ; at++) {
      char c = text.charAt(at);
      if (depth == 0 && (c == ';' || c == '}')) {
        clauses.put(order.next(), text.substring(start, at));
        start = at + 1;
        if (c == '}') {
          at++;
          return form(clauses);
        }
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
  }

  private boolean more() {
    return at < text.length();
  }

  private boolean skip(String next) {
    if (text.startsWith(next, at)) {
      at += next.length();
      return true;
    }
    return false;
  }

  private List<FormItem> items() {
    List<FormItem> items = new ArrayList<>();
    while (more()) {
      items.add(item());
      skip(",");
    }
    return items;
  }

  private List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    while (more()) {
      slots.add(slot());
      skip(",");
    }
    return slots;
  }

  private List<FormOrder> keys() {
    List<FormOrder> keys = new ArrayList<>();
    while (more()) {
      FormItem item = item();
      keys.add(new FormOrder(item, text.charAt(at++) == 'D'));
      skip(",");
    }
    return keys;
  }

  private List<FormTest> tests() {
    List<FormTest> tests = new ArrayList<>();
    while (more()) {
      tests.add(test());
      anyOf |= skip("|");
      skip("&");
    }
    return tests;
  }

  private FormTest test() {
    FormItem left = item();
    return new FormTest(left, operand());
  }

  private Operand operand() {
    if (skip("~v")) {
      return new Operand.Amount();
    }
    if (skip(" ")) {
      int brace = text.indexOf('{', at);
      Operator operator = Operator.valueOf(text.substring(at, brace));
      at = brace;
      return new Operand.Nested(operator, block());
    }
    boolean negated = text.charAt(at++) == '!';
    return switch (text.charAt(at++)) {
      case 't' -> new Operand.Text(negated);
      case '%' -> new Operand.Pattern(negated);
      default -> new Operand.Absence(negated);
    };
  }

  private FormItem item() {
    if (skip("*")) {
      return new FormItem(AggregateKind.COUNT, false, null);
    }
    for (AggregateKind kind : AggregateKind.values()) {
      if (skip(kind + "(")) {
        boolean distinct = skip("d ");
        Slot slot = slot();
        at++;
        return new FormItem(kind, distinct, slot);
      }
    }
    return new FormItem(null, false, slot());
  }

  private Slot slot() {
    return switch (text.charAt(at++)) {
      case 'c' -> new Slot.Open();
      case 'a' -> new Slot.Everything();
      case 'l' -> new Slot.Left();
      case 'f' -> new Slot.Partner();
      case 's' -> new Slot.Selected(digit());
      case 'p' -> new Slot.KeyOf(digit());
      case 'o' -> new Slot.Outer(digit());
      case 'q' -> new Slot.OuterPartner(digit());
      default -> throw new IllegalArgumentException("Not a form: " + text + " at " + at);
    };
  }

  private int digit() {
    return text.charAt(at++) - '0';
  }
}
