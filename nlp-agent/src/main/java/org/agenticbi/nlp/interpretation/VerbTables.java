package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.WordFamily;

/**
 * Finds the table whose rows are what a verb tells of the rows of another table: what sites ship
 * are shipments, what is posted to accounts are entries.
 */
final class VerbTables {

  /** Words of tables by which the same thing goes. */
  private static final List<Set<String>> SAME =
      List.of(
          Set.of("sell", "sale", "order", "purchase", "transaction"),
          Set.of("buy", "purchase", "order", "sale", "transaction"),
          Set.of("order", "purchase"),
          Set.of("post", "book", "entry", "journal", "ledger", "posting", "actual"),
          Set.of("use", "usage", "session"),
          Set.of("perform", "treatment", "procedure", "service"),
          Set.of("see", "visit", "appointment", "consultation"),
          Set.of("rent", "rental", "lease", "let"),
          Set.of("reserve", "reservation", "booking", "stay"),
          Set.of("work", "shift", "timesheet"),
          Set.of("attend", "attendance", "enrollment"));

  /** Verbs that say no more than that something happened. */
  private static final Set<String> GENERAL =
      Set.of("use", "used", "performed", "done", "happened", "requested", "needed", "executed");

  private final Schema schema;

  VerbTables(Schema schema) {
    this.schema = schema;
  }

  /** The only table of which it can be said; empty when none or several are as near. */
  Optional<String> of(String anchor, String verb) {
    List<String> children =
        schema.tables().stream()
            .map(Table::name)
            .filter(table -> !table.equals(anchor) && below(table, anchor))
            .toList();
    Optional<String> named = nearest(anchor, children, table -> named(table, verb));
    if (named.isPresent()) {
      return named;
    }
    Optional<String> called = nearest(anchor, children, table -> called(table, verb));
    if (called.isPresent()) {
      return called;
    }
    Optional<String> told = nearest(anchor, children, table -> hasColumn(table, verb));
    if (told.isPresent() || !GENERAL.contains(verb)) {
      return told;
    }
    return children.size() == 1 ? Optional.of(children.getFirst()) : Optional.empty();
  }

  private boolean below(String table, String anchor) {
    return schema.joins().manyToOne(table, anchor) && !schema.joins().manyToOne(anchor, table);
  }

  private static boolean named(String table, String verb) {
    return ColumnWords.of(table).stream().anyMatch(word -> WordFamily.same(word, verb));
  }

  private static boolean called(String table, String verb) {
    return SAME.stream()
        .filter(same -> same.stream().anyMatch(each -> WordFamily.same(each, verb)))
        .anyMatch(same ->
            ColumnWords.of(table).stream()
                .map(Schema::singular)
                .anyMatch(word -> same.stream().anyMatch(each -> WordFamily.same(each, word))));
  }

  private boolean hasColumn(String table, String verb) {
    return schema.columns(table).stream()
        .filter(column -> !schema.hidden(column))
        .map(ColumnRef::column)
        .flatMap(column -> ColumnWords.of(column).stream())
        .anyMatch(word -> WordFamily.same(word, verb));
  }

  private Optional<String> nearest(String anchor, List<String> tables, Predicate<String> fits) {
    List<String> fitting = tables.stream().filter(fits).toList();
    double least =
        fitting.stream().mapToDouble(table -> distance(anchor, table)).min().orElse(Double.NaN);
    List<String> near =
        fitting.stream().filter(table -> distance(anchor, table) <= least + 0.01).toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private double distance(String anchor, String table) {
    return schema.joins().distance(anchor, table);
  }
}
