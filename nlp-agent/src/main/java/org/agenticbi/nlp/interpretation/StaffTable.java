package org.agenticbi.nlp.interpretation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;

/**
 * Those who are hired and leave.
 *
 * @param table with a row for each of them
 * @param came when they came
 * @param left when they left; empty for those who are there
 */
public record StaffTable(String table, ColumnRef came, ColumnRef left) {

  private static final Set<String> HIRED =
      Set.of(
          "hire",
          "hired",
          "hiring",
          "joined",
          "join",
          "joining",
          "employment",
          "entry",
          "onboarded",
          "onboarding",
          "recruited");
  private static final Set<String> BEGUN = Set.of("start", "started", "begin", "from", "since");
  private static final Set<String> EMPLOYEES =
      Set.of("employee", "emp", "empl", "staff", "personnel", "worker", "workforce", "colleague");

  /** What was found, while its schema is in use: it is looked for at every word. */
  private static final Map<Schema, Optional<StaffTable>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** The only table of people who come and go; of several, the one of the employees. */
  static Optional<StaffTable> of(Schema schema) {
    return KNOWN.computeIfAbsent(schema, StaffTable::find);
  }

  private static Optional<StaffTable> find(Schema schema) {
    List<StaffTable> found =
        schema.tables().stream().flatMap(table -> of(schema, table.name()).stream()).toList();
    List<StaffTable> employees = found.stream().filter(each -> employees(each.table())).toList();
    List<StaffTable> meant = found.size() > 1 ? employees : found;
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /** The times of a table of people who come and go. */
  static Optional<StaffTable> of(Schema schema, String table) {
    Optional<ColumnRef> left = HeadcountRule.left(schema, table);
    return left.flatMap(
        column -> came(schema, table).map(came -> new StaffTable(table, came, column)));
  }

  private static Optional<ColumnRef> came(Schema schema, String table) {
    List<ColumnRef> times =
        schema.columns(table).stream()
            .filter(column -> schema.role(column) == ColumnRole.TIME)
            .toList();
    Optional<ColumnRef> hired = times.stream().filter(column -> has(column, HIRED)).findFirst();
    return hired.isPresent() || !employees(table)
        ? hired
        : times.stream().filter(column -> has(column, BEGUN)).findFirst();
  }

  private static boolean has(ColumnRef column, Set<String> words) {
    return ColumnWords.of(column).stream().anyMatch(words::contains);
  }

  /** Whether the rows of a table are called employees. */
  static boolean employees(String table) {
    return Stream.of(Schema.words(table).split(" ", -1))
        .map(Schema::singular)
        .anyMatch(EMPLOYEES::contains);
  }
}
