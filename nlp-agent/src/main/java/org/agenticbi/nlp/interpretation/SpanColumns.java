package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.catalog.DigitDates;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.WordFamily;

/** Finds the two times that a word of a duration speaks of. */
final class SpanColumns {

  /** Verbs of one meaning, by which an end goes. */
  private static final List<List<String>> ENDS =
      List.of(
          List.of("resolve", "close", "solve", "complete", "finish", "end", "handle", "fix"),
          List.of("deliver", "arrive", "receive"),
          List.of("pay", "settle", "payment"),
          List.of("ship", "dispatch", "send"),
          List.of("discharge", "leave", "stay", "release", "departure"),
          List.of("fulfill", "deliver", "complete", "ship"),
          List.of("process", "complete", "finish", "close"),
          List.of("cancel", "churn"));

  /** Words of times that were only meant to be, or say nothing of the course of things. */
  private static final Set<String> NOT_ACTUAL =
      Set.of(
          "due",
          "promised",
          "expected",
          "planned",
          "scheduled",
          "target",
          "estimated",
          "requested",
          "required",
          "updated",
          "modified",
          "deadline",
          "valid",
          "birth",
          "born",
          "login",
          "forecast",
          "plan");

  private static final Set<String> ON_THE_WAY = Set.of("ship", "dispatch", "send", "approve");

  private static final Set<String> LATE =
      Set.of(
          "deliver",
          "arrive",
          "close",
          "resolve",
          "end",
          "finish",
          "complete",
          "pay",
          "settle",
          "discharge",
          "leave",
          "cancel",
          "return",
          "exit",
          "left",
          "terminate",
          "expire",
          "churn",
          "lapse");

  private final Schema schema;

  SpanColumns(Schema schema) {
    this.schema = schema;
  }

  /** The times at which what the verb says is done, in these tables. */
  List<ColumnRef> ends(String verb, List<String> tables) {
    Set<ColumnRef> found = new TreeSet<>(named(verb, tables));
    for (List<String> same : ENDS) {
      if (found.isEmpty() && same.stream().anyMatch(each -> WordFamily.same(each, verb))) {
        same.forEach(each -> found.addAll(named(each, tables)));
      }
    }
    return List.copyOf(found);
  }

  private List<ColumnRef> named(String verb, List<String> tables) {
    List<ColumnRef> found = new ArrayList<>();
    for (String table : tables) {
      for (ColumnRef column : actual(table)) {
        if (words(column).stream().anyMatch(word -> WordFamily.same(word, verb))) {
          found.add(column);
        }
      }
    }
    return found;
  }

  /** Where something that ends at a time may have begun: in the same row, else in its parent. */
  List<ColumnRef> begins(ColumnRef end) {
    List<ColumnRef> own =
        actual(end.table()).stream()
            .filter(column -> !column.equals(end) && stage(column) <= stage(end))
            .toList();
    if (!own.isEmpty()) {
      return own;
    }
    for (Table table : schema.tables()) {
      boolean parent =
          !table.name().equals(end.table())
              && schema.joins().distance(end.table(), table.name()) <= 1
              && schema.joins().manyToOne(end.table(), table.name());
      if (parent && !actual(table.name()).isEmpty()) {
        return actual(table.name());
      }
    }
    return List.of();
  }

  /** How late in the course of things a time comes: sent before delivered, delivered or closed. */
  private static int stage(ColumnRef column) {
    if (words(column).stream().anyMatch(word -> family(LATE, word))) {
      return 2;
    }
    return words(column).stream().anyMatch(word -> family(ON_THE_WAY, word)) ? 1 : 0;
  }

  private static boolean family(Set<String> verbs, String word) {
    return verbs.stream().anyMatch(verb -> WordFamily.same(verb, word));
  }

  /** The times of the rows of a table at which something did happen. */
  List<ColumnRef> actual(String table) {
    return schema.timeColumns(table).stream()
        .filter(column -> words(column).stream().noneMatch(NOT_ACTUAL::contains))
        .filter(column -> !schema.numeric(column) || spelled(column))
        .toList();
  }

  /** Whether its numbers say days or months, and not years alone. */
  private boolean spelled(ColumnRef column) {
    return DigitDates.of(schema.column(column)).isPresent();
  }

  /** The time of a table that a word names: of its rows, or a column. */
  List<ColumnRef> moments(String word) {
    Set<ColumnRef> found = new TreeSet<>();
    for (Table table : schema.tables()) {
      found.addAll(named(word, List.of(table.name())));
    }
    return List.copyOf(found);
  }

  /** The words of a column. */
  static List<String> words(ColumnRef column) {
    return List.of(Schema.words(column.column()).split(" ", -1));
  }
}
