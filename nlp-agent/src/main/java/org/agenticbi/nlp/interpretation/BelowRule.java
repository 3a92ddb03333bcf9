package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "employees who report to Ada", "subsidiaries of Acme", "departments under Operations" -> the rows
 * of which the row above, in the same table, has that name.
 */
final class BelowRule implements ReadingRule {

  private static final List<String> REPORTING =
      List.of("report to", "reports to", "reporting to", "managed by", "supervised by", "led by");
  private static final List<String> BELONGING =
      List.of(
          "belong to",
          "belongs to",
          "belonging to",
          "part of",
          "under",
          "below",
          "beneath",
          "underneath",
          "directly under",
          "owned by");
  private static final Set<String> SUBSIDIARIES =
      Set.of("subsidiary", "subsidiaries", "daughter", "affiliate", "affiliates");
  private static final Set<String> SUB = Set.of("sub", "child", "subordinate");
  private static final Set<String> OF = Set.of("of", "'s", "of the");
  private static final Set<String> CLOSE = Set.of("directly", "direct", "immediately");

  @Override
  public int read(QuestionReader question, int at) {
    int sub = sub(question, at);
    if (sub > at) {
      return sub;
    }
    String anchor = question.draft().anchor();
    if (anchor == null) {
      return withRows(question, at);
    }
    int reporting = SaidWords.behindAny(question, at, REPORTING);
    if (reporting > at) {
      return below(question, at, reporting, SelfKey.toAbove(question.schema(), anchor, true));
    }
    int belonging = SaidWords.behindAny(question, at, BELONGING);
    if (belonging > at) {
      return below(question, at, belonging, SelfKey.toAbove(question.schema(), anchor, false));
    }
    if (OF.contains(SaidWords.at(question, at)) && subordinate(question, at - 1)) {
      return below(question, at, at + 1, SelfKey.toAbove(question.schema(), anchor, false));
    }
    return below(question, at, at + 1, named(question, at, anchor));
  }

  /** "accounts referred by": the key is named together with its rows. */
  private static int withRows(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Name name)
        || !(name.candidates().getFirst().target() instanceof Target.ColumnTarget column)) {
      return at;
    }
    String table = column.column().table();
    int end = below(question, at, at + 1, named(question, at, table));
    if (end > at && question.draft().metrics.isEmpty()) {
      TableReading.read(question, at, table);
    }
    return end;
  }

  private static boolean subordinate(QuestionReader question, int at) {
    return SUBSIDIARIES.contains(SaidWords.at(question, at))
        || SUB.contains(SaidWords.at(question, at - 1));
  }

  /** "sub-accounts", "subsidiaries": rows that have one above them. */
  private static int sub(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    boolean two = SUB.contains(said);
    boolean one = SUBSIDIARIES.contains(said) && question.mention(at) instanceof Mention.Name;
    int name = two ? at + 1 : at;
    String table = question.tables(name).stream().findFirst().orElse(null);
    if ((!two && !one) || table == null || question.schema().hierarchy(table).isPresent()) {
      return at;
    }
    SelfKey key = SelfKey.toAbove(question.schema(), table, false).orElse(null);
    if (key == null) {
      return at;
    }
    question.draft().filters.add(new Filter.Missing(key.above(), true));
    TableReading.read(question, name, table);
    String meaning = "with " + question.schema().columnName(key.above());
    SaidWords.mean(question, at, name + 1, meaning);
    return name + 1;
  }

  /** "referred by": the key itself is named. */
  private static Optional<SelfKey> named(QuestionReader question, int at, String anchor) {
    return question.mention(at) instanceof Mention.Name name
        ? SelfKey.of(question.schema(), anchor).stream()
            .filter(each ->
                name.candidates().stream()
                    .anyMatch(candidate ->
                        candidate.target() instanceof Target.ColumnTarget column
                            && column.column().equals(each.above())))
            .findFirst()
        : Optional.empty();
  }

  private static int below(QuestionReader question, int at, int behind, Optional<SelfKey> key) {
    if (key.isEmpty()) {
      return at;
    }
    int value = question.skipJoining(behind);
    String table = key.get().above().table();
    List<Filter.Values> names = new ArrayList<>();
    int end = names(question, value, table, names);
    if (names.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    boolean rows = draft.metrics.isEmpty() || counts(draft, table);
    boolean levels = question.schema().hierarchy(table).isPresent();
    if (levels && (!rows || draft.levels.containsKey(table))) {
      SaidWords.mean(question, at, value, "below");
      return value;
    }
    draft.filters.removeIf(each ->
        each instanceof Filter.Missing missing && missing.column().equals(key.get().above()));
    draft.filters.add(new Filter.Below(key.get().above(), key.get().key(), names));
    draft.outputs.remove(key.get().above());
    while (CLOSE.contains(SaidWords.at(question, end))) {
      end++;
    }
    SaidWords.mean(question, at, end, "below that one");
    return end;
  }

  private static boolean counts(Draft draft, String table) {
    return draft.metrics.equals(List.of(new Metric.RowCount(table)));
  }

  /** The names of a row that follow: one, or first and last name. */
  static int names(QuestionReader question, int from, String table, List<Filter.Values> names) {
    int at = from;
    while (names.size() < 2) {
      Filter.Values value = name(question, at, table);
      boolean same =
          value != null && names.stream().anyMatch(each -> each.column().equals(value.column()));
      if (value == null || same) {
        return at;
      }
      names.add(value);
      at++;
    }
    return at;
  }

  private static Filter.@Nullable Values name(QuestionReader question, int at, String table) {
    if (!(question.mention(at) instanceof Mention.Name name)) {
      return null;
    }
    Schema schema = question.schema();
    List<ColumnRef> labels = schema.labels(table);
    return name.candidates().stream()
        .map(each -> each.target())
        .filter(Target.ValueTarget.class::isInstance)
        .map(Target.ValueTarget.class::cast)
        .filter(value -> labels.contains(value.column()))
        .findFirst()
        .map(value -> new Filter.Values(value.column(), List.of(value.value()), false))
        .orElse(null);
  }
}
