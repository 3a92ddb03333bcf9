package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.WordFamily;
import org.agenticbi.protocol.ColumnType;

/**
 * Which rows of a table are not done yet: those whose status is none of the final ones ("paid",
 * "void"), or, where no status says so, those without the time at which they are done.
 */
final class OpenRows {

  private static final int MOST_VALUES = 30;

  private static final Set<String> STATUS =
      Set.of("status", "state", "stage", "stat", "sts", "outcome");

  /** What has happened to a row of which nothing more is expected. */
  private static final List<String> FINAL =
      List.of(
          "pay",
          "close",
          "settle",
          "complete",
          "finish",
          "resolve",
          "deliver",
          "return",
          "refund",
          "cancel",
          "void",
          "reject",
          "decline",
          "expire",
          "terminate",
          "fulfill",
          "archive",
          "withdraw",
          "reverse",
          "collect");

  /** Final states that are called otherwise, or by two words. */
  private static final Set<String> FINAL_WORDS =
      Set.of("done", "written off", "write off", "cleared", "solved", "canceled", "dead", "lost");

  private static final Set<String> IN_PART =
      Set.of("part", "partial", "partially", "partly", "not", "un", "to", "be", "pending", "in");

  private final Schema schema;
  private final SpanColumns columns;

  OpenRows(Schema schema) {
    this.schema = schema;
    this.columns = new SpanColumns(schema);
  }

  /**
   * The condition on the rows of a table that something has not been done to.
   *
   * @param verb what; empty for whatever ends them
   */
  Optional<Filter> of(String table, String verb) {
    return byStatus(table, verb).or(() -> byTime(table, verb));
  }

  /**
   * The rows that have not come to a stage yet: open ones, less those that are in it. None where it
   * ends the rows, so that all others have not come to it, unless they still may.
   *
   * @param yet whether it is still expected
   */
  Optional<Filter> before(ColumnRef column, String stage, boolean yet) {
    boolean stages = status(column) && (yet || !isFinal(stage));
    List<String> values = stages ? values(column) : List.of();
    boolean ends = values.stream().anyMatch(OpenRows::isFinal);
    List<String> from =
        values.stream().filter(value -> isFinal(value) || value.equals(stage)).toList();
    return ends && from.size() < values.size()
        ? Optional.of(new Filter.Values(column, from, true))
        : Optional.empty();
  }

  /** Those whose status says it, where no time of the rows does. */
  Optional<Filter> byStatusAlone(String table, String verb) {
    return byTime(table, verb).isPresent() ? Optional.empty() : byStatus(table, verb);
  }

  private Optional<Filter> byStatus(String table, String verb) {
    for (ColumnRef column : schema.columns(table)) {
      List<String> values = status(column) ? values(column) : List.of();
      List<String> open = values.stream().filter(value -> !isFinal(value)).toList();
      boolean ends =
          values.stream()
              .anyMatch(value -> isFinal(value) && (verb.isEmpty() || does(value, verb)));
      if (ends && !open.isEmpty()) {
        return Optional.of(new Filter.Values(column, open, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Filter> byTime(String table, String verb) {
    List<ColumnRef> ends =
        verb.isEmpty()
            ? columns.actual(table).stream().filter(this::ends).toList()
            : columns.ends(verb, List.of(table));
    return ends.stream()
        .filter(column -> Happenings.filledThen(schema, column))
        .findFirst()
        .map(column -> new Filter.Missing(column, false));
  }

  private boolean ends(ColumnRef column) {
    return SpanColumns.words(column).stream()
        .anyMatch(word -> FINAL.stream().anyMatch(verb -> WordFamily.same(verb, word)));
  }

  private boolean status(ColumnRef column) {
    return !schema.hidden(column)
        && schema.column(column).type() == ColumnType.TEXT
        && SpanColumns.words(column).stream().anyMatch(STATUS::contains);
  }

  /** All values of a column; none where they are too many to be states. */
  private List<String> values(ColumnRef column) {
    Profile profile = schema.column(column).profile();
    if (profile == null
        || profile.distinct() > MOST_VALUES
        || profile.values().size() < profile.distinct()) {
      return List.of();
    }
    return profile.values().stream().map(ValueCount::value).toList();
  }

  private static boolean isFinal(String value) {
    List<String> words = words(value);
    boolean part = words.stream().anyMatch(IN_PART::contains);
    return !part
        && (FINAL_WORDS.contains(String.join(" ", words))
            || words.stream().anyMatch(FINAL_WORDS::contains)
            || FINAL.stream().anyMatch(verb -> does(value, verb)));
  }

  private static boolean does(String value, String verb) {
    return words(value).stream().anyMatch(word -> WordFamily.same(word, verb));
  }

  private static List<String> words(String value) {
    return List.of(Schema.words(value.replace('-', ' ')).split(" ", -1));
  }
}
