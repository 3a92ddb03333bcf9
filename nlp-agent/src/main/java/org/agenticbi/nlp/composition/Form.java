package org.agenticbi.nlp.composition;

import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The form of a query: all clauses, with slots in the place of columns, values and numbers.
 *
 * @param distinct each row once
 * @param items what is selected
 * @param where conditions on rows
 * @param anyOf whether one condition is enough
 * @param groupBy columns of the groups
 * @param having conditions on groups
 * @param order order keys
 * @param limit whether and how rows are limited
 * @param tables how many further tables are counted or must have rows
 * @param kind how a second block is combined, if there is one
 * @param second the second block
 */
record Form(
    boolean distinct,
    List<FormItem> items,
    List<FormTest> where,
    boolean anyOf,
    List<Slot> groupBy,
    List<FormTest> having,
    List<FormOrder> order,
    Limit limit,
    int tables,
    Query.@Nullable SetKind kind,
    @Nullable Form second) {
  Form {
    items = List.copyOf(items);
    where = List.copyOf(where);
    groupBy = List.copyOf(groupBy);
    having = List.copyOf(having);
    order = List.copyOf(order);
  }

  /** How rows are limited. */
  enum Limit {
    NONE,
    /** The first only. */
    ONE,
    /** As many as the question says. */
    NUMBER
  }

  /** Where a column comes from. */
  sealed interface Slot {
    /** A column that is to be found. */
    record Open() implements Slot {}

    /** All columns of a table. */
    record Everything() implements Slot {}

    /** The column of a selected item of this block. */
    record Selected(int item) implements Slot {}

    /** The primary key of the table of a selected item of this block. */
    record KeyOf(int item) implements Slot {}

    /** The column that the nested block is compared with. */
    record Left() implements Slot {}

    /** The other side of a join key of that column. */
    record Partner() implements Slot {}

    /** The column of a selected item of the first block. */
    record Outer(int item) implements Slot {}

    /** The other side of a join key of that column. */
    record OuterPartner(int item) implements Slot {}
  }

  /** An item; without a slot, the number of rows. */
  record FormItem(@Nullable AggregateKind aggregate, boolean distinct, @Nullable Slot slot) {}

  /** An order key. */
  record FormOrder(FormItem item, boolean descending) {}

  /** A condition. */
  record FormTest(FormItem left, Operand operand) {}

  /** Against what a condition tests. */
  sealed interface Operand {
    /** A number or date, by the operator that its cue in the question gives. */
    record Amount() implements Operand {}

    /** A text. */
    record Text(boolean negated) implements Operand {}

    /** A part of a text. */
    record Pattern(boolean negated) implements Operand {}

    /** No value, or any value. */
    record Absence(boolean negated) implements Operand {}

    /** The rows or the single value of a nested block. */
    record Nested(Operator operator, Form form) implements Operand {}
  }
}
