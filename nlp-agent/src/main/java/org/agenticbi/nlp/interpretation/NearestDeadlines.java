package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;

/** The deadlines that are nearest to the tables that a question is about. */
final class NearestDeadlines {

  private static final double WISH = 1.5;
  private static final double APART = 10;

  private final QuestionReader question;
  private final Deadlines deadlines;

  NearestDeadlines(QuestionReader question) {
    this.question = question;
    this.deadlines = new Deadlines(question.schema());
  }

  /** Those of some times, or of all that were agreed where none is named. */
  List<Deadline> of(List<ColumnRef> named, String verb) {
    boolean agreed = named.isEmpty() || named.stream().anyMatch(deadlines::due);
    if (!agreed && verb.isEmpty()) {
      return List.of();
    }
    List<Deadline> found = new ArrayList<>();
    for (ColumnRef due : named.isEmpty() ? deadlines.all() : named) {
      for (ColumnRef done : deadlines.done(due, verb)) {
        if (!done.equals(due)) {
          found.add(new Deadline(due, done));
        }
      }
    }
    return nearest(found);
  }

  /** The times that were agreed which are nearest to what the question is about. */
  List<ColumnRef> due() {
    Set<String> tables = tables();
    List<ColumnRef> all = deadlines.all();
    double least = all.stream().mapToDouble(each -> distance(each, tables)).min().orElse(0);
    return all.stream()
        .filter(each -> distance(each, tables) <= least)
        .filter(each -> isOf(each.table(), tables))
        .toList();
  }

  private double distance(ColumnRef due, Set<String> tables) {
    return (deadlines.firm(due) ? 0 : WISH)
        + tables.stream().mapToDouble(table -> distance(due, table)).sum();
  }

  private List<Deadline> nearest(List<Deadline> found) {
    Set<String> tables = tables();
    List<Deadline> related =
        found.stream().filter(each -> isOf(each.done().table(), tables)).toList();
    double least = related.stream().mapToDouble(each -> distance(each, tables)).min().orElse(0);
    return related.stream().filter(each -> distance(each, tables) <= least).toList();
  }

  /** Whether a table has to do with what is asked about. */
  private boolean isOf(String table, Set<String> tables) {
    String anchor = question.draft().anchor();
    boolean named = tables.isEmpty() || tables.stream().anyMatch(each -> belongs(table, each));
    return named && (anchor == null || belongs(table, anchor));
  }

  /** Whether each row of one meets one row of the other at most. */
  private boolean belongs(String one, String other) {
    return one.equals(other)
        || question.schema().joins().manyToOne(one, other)
        || question.schema().joins().manyToOne(other, one);
  }

  /** How far both times are from what is named; a wish is further than a promise. */
  private double distance(Deadline deadline, Set<String> tables) {
    double wish = deadlines.firm(deadline.due()) ? 0 : WISH;
    return wish
        + tables.stream()
            .mapToDouble(
                table -> distance(deadline.done(), table) + distance(deadline.due(), table))
            .sum();
  }

  private double distance(ColumnRef time, String table) {
    return time.table().equals(table)
        ? 0
        : Math.min(APART, question.schema().joins().distance(time.table(), table));
  }

  /** The tables that are named, by their name or by that of what only they have. */
  Set<String> tables() {
    Set<String> tables = new TreeSet<>(SpanRule.namedTables(question));
    for (int at = 0; at < question.size(); at++) {
      if (question.mention(at) instanceof Mention.Name name) {
        ofOnly(name, tables);
      }
    }
    String anchor = question.draft().anchor();
    if (anchor != null) {
      tables.add(anchor);
    }
    return tables.isEmpty() ? question.choices().earlierTables() : tables;
  }

  /** "how many bills" was read as the table, though an amount is called the same. */
  private boolean readAsRows(Mention.Name name) {
    String anchor = question.draft().anchor();
    return name.candidates().stream()
        .anyMatch(each ->
            each.target() instanceof Target.TableTarget table && table.table().equals(anchor));
  }

  private void ofOnly(Mention.Name name, Set<String> tables) {
    switch (name.candidates().getFirst().target()) {
      case Target.MeasureTarget measure -> {
        if (!readAsRows(name)) {
          tables.add(measure.measure().table());
        }
      }
      case Target.ColumnTarget column -> {
        Set<String> own = new TreeSet<>();
        for (Candidate candidate : name.candidates()) {
          if (candidate.target() instanceof Target.ColumnTarget each) {
            own.add(each.column().table());
          }
        }
        boolean word = !tables.isEmpty() && deadlines.due(column.column());
        if (own.size() == 1 && !word) {
          tables.addAll(own);
        }
      }
      case Target.TableTarget _, Target.ValueTarget _ -> {}
    }
  }
}
