package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agenticbi.nlp.composition.Form.FormItem;
import org.agenticbi.nlp.composition.Form.FormOrder;
import org.agenticbi.nlp.composition.Form.FormTest;
import org.agenticbi.nlp.composition.Form.Operand;
import org.agenticbi.nlp.composition.Form.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Writes forms and their clauses as short texts, the classes of the learned classifiers: {@code
 * c,*} for a column and a count, {@code *D/1} for the first by number of rows.
 */
final class FormText {

  private FormText() {}

  /** The text of one clause. */
  static String clause(Form form, Clause clause) {
    return switch (clause) {
      case SET -> form.kind() == null ? "" : form.kind() + block(form.second());
      case ORDER -> order(form);
      case GROUP -> group(form);
      case WHERE -> tests(form.where(), form.anyOf() ? "|" : "&");
      case SELECT -> form.items().stream().map(FormText::item).collect(Collectors.joining(","));
      case DISTINCT -> form.distinct() ? "d" : "";
      case TABLES -> "t".repeat(form.tables());
    };
  }

  /** The whole form, in braces. */
  static String block(@Nullable Form form) {
    if (form == null) {
      return "";
    }
    List<String> clauses = new ArrayList<>();
    for (Clause clause : Clause.values()) {
      clauses.add(clause(form, clause));
    }
    return "{" + String.join(";", clauses) + "}";
  }

  private static String order(Form form) {
    String keys = form.order().stream().map(FormText::key).collect(Collectors.joining(","));
    return switch (form.limit()) {
      case NONE -> keys;
      case ONE -> keys + "/1";
      case NUMBER -> keys + "/n";
    };
  }

  private static String key(FormOrder key) {
    return item(key.item()) + (key.descending() ? "D" : "A");
  }

  private static String group(Form form) {
    String columns = form.groupBy().stream().map(FormText::slot).collect(Collectors.joining(","));
    return form.having().isEmpty() ? columns : columns + ":" + tests(form.having(), "&");
  }

  private static String tests(List<FormTest> tests, String joiner) {
    return tests.stream().map(FormText::test).sorted().collect(Collectors.joining(joiner));
  }

  static String test(FormTest test) {
    return item(test.left())
        + switch (test.operand()) {
          case Operand.Amount _ -> "~v";
          case Operand.Text text -> text.negated() ? "!t" : "=t";
          case Operand.Pattern pattern -> pattern.negated() ? "!%" : "=%";
          case Operand.Absence absence -> absence.negated() ? "!0" : "=0";
          case Operand.Nested nested -> " " + nested.operator() + block(nested.form());
        };
  }

  private static String item(FormItem item) {
    if (item.slot() == null) {
      return "*";
    }
    return item.aggregate() == null
        ? slot(item.slot())
        : item.aggregate() + (item.distinct() ? "(d " : "(") + slot(item.slot()) + ")";
  }

  private static String slot(Slot slot) {
    return switch (slot) {
      case Slot.Open _ -> "c";
      case Slot.Everything _ -> "a";
      case Slot.Selected selected -> "s" + selected.item();
      case Slot.KeyOf key -> "p" + key.item();
      case Slot.Left _ -> "l";
      case Slot.Partner _ -> "f";
      case Slot.Outer outer -> "o" + outer.item();
      case Slot.OuterPartner outer -> "q" + outer.item();
    };
  }
}
