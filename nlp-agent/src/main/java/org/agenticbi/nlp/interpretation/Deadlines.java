package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.WordFamily;

/**
 * Finds the times until which something should be done ("due_date", "promisedDt"), and for each the
 * time at which it was, in the same row or in rows that belong to it: a bill is paid by payments.
 */
final class Deadlines {

  private static final Set<String> DUE =
      Set.of(
          "due",
          "promised",
          "promise",
          "expected",
          "planned",
          "scheduled",
          "target",
          "required",
          "requested",
          "deadline",
          "agreed",
          "committed",
          "estimated",
          "eta",
          "sla",
          "needed");

  /** Words of a time that was promised, rather than wished or guessed. */
  private static final Set<String> FIRM =
      Set.of("due", "promised", "promise", "deadline", "agreed", "committed", "sla");

  /** What fulfils a deadline, the likeliest first. */
  private static final List<String> FULFILLED =
      List.of(
          "deliver",
          "arrive",
          "receive",
          "return",
          "pay",
          "settle",
          "complete",
          "finish",
          "resolve",
          "close",
          "submit",
          "end",
          "ship",
          "dispatch",
          "send");

  private static final Set<String> ACTUAL = Set.of("actual", "real", "act");

  private final Schema schema;
  private final SpanColumns columns;

  Deadlines(Schema schema) {
    this.schema = schema;
    this.columns = new SpanColumns(schema);
  }

  /** Whether a time is one that was agreed, planned or set. */
  boolean due(ColumnRef column) {
    return !schema.numeric(column)
        && schema.timeColumns(column.table()).contains(column)
        && SpanColumns.words(column).stream().anyMatch(DUE::contains);
  }

  /** Whether it was promised, and not only wished, planned or guessed. */
  boolean firm(ColumnRef column) {
    return SpanColumns.words(column).stream().anyMatch(FIRM::contains);
  }

  /** The times that were agreed for the rows of a table. */
  List<ColumnRef> ofTable(String table) {
    return schema.timeColumns(table).stream().filter(this::due).toList();
  }

  /** All times that were agreed. */
  List<ColumnRef> all() {
    return schema.tables().stream()
        .map(Table::name)
        .flatMap(table -> ofTable(table).stream())
        .toList();
  }

  /**
   * When what should be done by a time was done.
   *
   * @param verb what was done, where it was said; empty where it was not
   */
  List<ColumnRef> done(ColumnRef due, String verb) {
    List<ColumnRef> own = done(due, due.table(), verb);
    if (!own.isEmpty()) {
      return own;
    }
    Set<ColumnRef> found = new LinkedHashSet<>();
    for (String part : parts(due.table())) {
      found.addAll(done(due, part, verb));
    }
    return verb.isEmpty() ? likeliest(List.copyOf(found)) : List.copyOf(found);
  }

  private List<ColumnRef> done(ColumnRef due, String table, String verb) {
    if (!verb.isEmpty()) {
      return ends(verb, table).stream()
          .filter(column -> !due(due) || !SpanRule.begins(column) || sameTopic(due, column))
          .toList();
    }
    List<ColumnRef> actual =
        columns.actual(table).stream().filter(column -> !column.equals(due)).toList();
    List<ColumnRef> same = actual.stream().filter(column -> sameTopic(due, column)).toList();
    return same.isEmpty() ? likeliest(actual) : same;
  }

  /** By the name of the time, or as the rows themselves are what was done: payments. */
  private List<ColumnRef> ends(String verb, String table) {
    List<ColumnRef> named = columns.ends(verb, List.of(table));
    boolean rows =
        named.isEmpty()
            && List.of(Schema.words(table).split(" ", -1)).stream()
                .anyMatch(word -> WordFamily.same(word, verb));
    Optional<ColumnRef> own =
        rows
            ? schema.timeColumn(table).filter(time -> columns.actual(table).contains(time))
            : Optional.empty();
    return own.map(List::of).orElse(named);
  }

  /** "planned_end" and "actual_end" are of one thing. */
  private static boolean sameTopic(ColumnRef due, ColumnRef column) {
    List<String> topic = topic(due);
    return !topic.isEmpty() && topic(column).equals(topic);
  }

  private static List<String> topic(ColumnRef column) {
    return SpanColumns.words(column).stream()
        .filter(word -> !DUE.contains(word) && !ACTUAL.contains(word))
        .filter(word -> !Happenings.TIME_WORDS.contains(word))
        .map(WordFamily::root)
        .toList();
  }

  private static List<ColumnRef> likeliest(List<ColumnRef> actual) {
    for (String verb : FULFILLED) {
      List<ColumnRef> named =
          actual.stream()
              .filter(column ->
                  SpanColumns.words(column).stream().anyMatch(word -> WordFamily.same(word, verb)))
              .toList();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /** The tables whose rows belong to a row of this one. */
  private List<String> parts(String whole) {
    List<String> parts = new ArrayList<>();
    for (Table table : schema.tables()) {
      boolean part =
          !table.name().equals(whole)
              && schema.joins().distance(table.name(), whole) <= 1
              && schema.joins().manyToOne(table.name(), whole);
      if (part) {
        parts.add(table.name());
      }
    }
    return parts;
  }
}
