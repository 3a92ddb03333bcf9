package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.WordFamily;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * The times of tables by what happened then: "hired" is a hire date, "signed up" a sign-up date.
 */
final class EventTimes {

  private static final Set<String> IRREGULAR =
      Set.of("paid", "sent", "left", "sold", "won", "lost", "born", "begun", "began", "built");

  /** What else the time of an event is called, where no word is made from the verb. */
  private static final Map<String, Set<String>> SAME_EVENT =
      Map.ofEntries(
          Map.entry("acquired", Set.of("acquisition", "purchase", "bought")),
          Map.entry("bought", Set.of("acquisition", "purchase")),
          Map.entry("purchased", Set.of("acquisition", "bought")),
          Map.entry("onboarded", Set.of("signup", "registration", "joined")),
          Map.entry("introduced", Set.of("launch", "release")),
          Map.entry("released", Set.of("launch")),
          Map.entry("launched", Set.of("release", "introduction")),
          Map.entry("retired", Set.of("disposal", "disposed")),
          Map.entry("scrapped", Set.of("disposal", "disposed")));

  private final Schema schema;

  EventTimes(Schema schema) {
    this.schema = schema;
  }

  /** Whether a word is a verb in the past. */
  static boolean past(String word) {
    String first = word.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    return first.endsWith("ed") || IRREGULAR.contains(first);
  }

  /** The tables that a question speaks of, those read already first. */
  static List<String> tables(QuestionReader question) {
    Set<String> tables = new LinkedHashSet<>();
    String anchor = question.draft().anchor();
    if (anchor != null) {
      tables.add(anchor);
    }
    question
        .draft()
        .metrics
        .forEach(metric -> tables.add(MetricTables.base(question.schema(), metric)));
    tables.addAll(question.draft().events);
    for (int at = 0; at < question.size(); at++) {
      if (question.mention(at) instanceof Mention.Name name) {
        named(name.candidates().getFirst(), tables);
      }
    }
    return new ArrayList<>(tables);
  }

  private static void named(Candidate best, Set<String> tables) {
    switch (best.target()) {
      case Target.TableTarget table -> tables.add(table.table());
      case Target.MeasureTarget measure -> tables.add(measure.measure().table());
      case Target.ColumnTarget _, Target.ValueTarget _ -> {}
    }
  }

  /** The time that a verb names in the first of the tables that has one; null when none has. */
  @Nullable ColumnRef of(String verb, List<String> tables) {
    for (String table : tables) {
      for (ColumnRef column : schema.timeColumns(table)) {
        if (named(column, verb)) {
          return column;
        }
      }
    }
    return tables.isEmpty() ? only(verb) : null;
  }

  /** "invoices paid in March": the time of the payments that belong to them. */
  @Nullable ColumnRef ofChildren(String verb, String table) {
    List<ColumnRef> found = new ArrayList<>();
    for (ForeignKey key : schema.catalog().foreignKeys()) {
      if (key.toTable().equals(table) && !key.fromTable().equals(table)) {
        schema.timeColumns(key.fromTable()).stream()
            .filter(column -> named(column, verb) && !found.contains(column))
            .forEach(found::add);
      }
    }
    return found.size() == 1 ? found.getFirst() : null;
  }

  /** "how many were hired in 2024": no rows are named, but only one table knows of it. */
  private @Nullable ColumnRef only(String verb) {
    List<ColumnRef> found = new ArrayList<>();
    for (Table table : schema.tables()) {
      for (ColumnRef column : schema.timeColumns(table.name())) {
        if (named(column, verb)) {
          found.add(column);
        }
      }
    }
    return found.size() == 1 ? found.getFirst() : null;
  }

  private boolean named(ColumnRef column, String verb) {
    if (schema.role(column) != ColumnRole.TIME) {
      return false;
    }
    if (!verb.endsWith(" up")) {
      return Happenings.named(column, verb)
          || SAME_EVENT.getOrDefault(verb, Set.of()).stream()
              .anyMatch(noun -> Happenings.named(column, noun));
    }
    String root = WordFamily.root(verb.substring(0, verb.length() - " up".length()));
    List<String> words = new ArrayList<>(List.of(Schema.words(column.column()).split(" ", -1)));
    words.removeIf(Happenings.TIME_WORDS::contains);
    return String.join("", words).equals(root + "up");
  }
}
