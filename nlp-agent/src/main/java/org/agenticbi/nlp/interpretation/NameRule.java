package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/** A table, column or measure -> what the clause and a waiting aggregate make of it. */
final class NameRule implements ReadingRule {

  private static final Set<String> LISTING = Set.of("list", "list out", "enumerate");
  private static final Set<String> BE = Set.of("are", "were", "is", "was");
  private static final Set<String> AMOUNT = Set.of("amount", "amounts", "value", "values");

  @Override
  public int read(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Name name)) {
      return at;
    }
    question.choices().counting(question.draft().counting());
    Optional<Candidate> chosen =
        question
            .choices()
            .choose(
                at,
                target ->
                    !(target instanceof Target.ValueTarget) && !countsMoney(question, at, target));
    if (chosen.isEmpty()) {
      return at;
    }
    if (chosen.get().source() == Candidate.Source.SPELLING) {
      question.draft().assume("\"" + name.text() + "\" taken as a slip of the pen");
    }
    if (onlyQualifies(question, at, chosen.get().target())) {
      question.draft().means(at, "of " + name.text());
      return at + 1;
    }
    switch (chosen.get().target()) {
      case Target.TableTarget table -> TableReading.read(question, at, table.table());
      case Target.ColumnTarget column -> ColumnReading.read(question, at, column.column());
      case Target.MeasureTarget measure -> {
        Optional<String> event = tableInstead(question, at);
        if (event.isPresent()) {
          TableReading.read(question, at, event.get());
          return at + 1;
        }
        Metric.ModelMeasure metric = new Metric.ModelMeasure(measure.measure());
        Optional<ColumnRef> own = OwnAmount.of(question, at, metric);
        if (own.isPresent()) {
          ColumnReading.read(question, at, own.get());
          return at + 1;
        }
        MeasureReading.read(question, at, name, metric);
        question.draft().means(at, measure.measure().label());
        return skipAmount(question, at + 1, measure.measure());
      }
      case Target.ValueTarget _ -> {}
    }
    return at + 1;
  }

  /** "how many invoices" is a number of them, and no amount that is called after them. */
  private static boolean countsMoney(QuestionReader question, int at, Target target) {
    return question.draft().counting()
        && target instanceof Target.MeasureTarget measure
        && "currency".equals(measure.measure().format())
        && !question.tables(at).isEmpty();
  }

  /** "revenue amount", "sales value by month": the word says no more than the measure. */
  private static int skipAmount(QuestionReader question, int at, Measure measure) {
    boolean amount =
        "currency".equals(measure.format())
            && AMOUNT.contains(SaidWords.at(question, at))
            && !(question.mention(at + 1) instanceof Mention.Name);
    if (amount) {
      question.draft().means(at, measure.label());
    }
    return amount ? at + 1 : at;
  }

  /** "by product category": the product only says of what the category is. */
  private static boolean onlyQualifies(QuestionReader question, int at, Target target) {
    boolean groups = question.draft().clause == Draft.Clause.GROUP;
    if (!groups && target instanceof Target.TableTarget above) {
      return ofRowsBelow(question, at, above.table());
    }
    if (!groups || !(target instanceof Target.TableTarget first)) {
      return false;
    }
    if (!(question.mention(at + 1) instanceof Mention.Name next)) {
      return false;
    }
    Optional<String> second =
        switch (next.candidates().getFirst().target()) {
          case Target.TableTarget table -> Optional.of(table.table());
          case Target.ColumnTarget column -> Optional.of(column.column().table());
          case Target.MeasureTarget _, Target.ValueTarget _ -> Optional.empty();
        };
    boolean same =
        next.candidates().stream()
            .anyMatch(each ->
                each.target() instanceof Target.ColumnTarget column
                    && column.column().table().equals(first.table()));
    return same
        || second
            .filter(table ->
                table.equals(first.table())
                    || question.schema().joins().manyToOne(first.table(), table))
            .isPresent();
  }

  /**
   * "vendor bills", "customer orders": each bill is of a vendor, and bills are what is meant;
   * "which customer orders the least" says what customers do.
   */
  private static boolean ofRowsBelow(QuestionReader question, int at, String above) {
    boolean one =
        !SaidWords.at(question, at).endsWith("s")
            && (!question.cue(at - 1, CueKind.INTERROGATIVE)
                || BE.contains(SaidWords.at(question, at + 2)));
    return one
        && question.mention(at + 1) instanceof Mention.Name
        && question.isBest(at + 1, Target.TableTarget.class)
        && SaidWords.at(question, at + 1).endsWith("s")
        && question.table(at + 1).filter(below -> below(question, below, above)).isPresent();
  }

  private static boolean below(QuestionReader question, String below, String above) {
    return !below.equals(above)
        && question.schema().timeColumn(below).isPresent()
        && question.schema().joins().manyToOne(below, above)
        && question.schema().joins().keys(below, above).size() == 1;
  }

  private static Optional<String> tableInstead(QuestionReader question, int at) {
    boolean groups =
        question.draft().clause == Draft.Clause.GROUP && GroupRule.ownGroups(question, at);
    boolean rows = groups || listed(question, at) || areListed(question, at);
    return rows ? question.table(at) : eventInstead(question, at);
  }

  /** "list all disputed vendor bills", "which customer invoices are open": each of them. */
  private static boolean areListed(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean plain =
        draft.metrics.isEmpty()
            && draft.pending.isEmpty()
            && !draft.ranking.asked
            && draft.dimensions.isEmpty()
            && draft.clause == Draft.Clause.SELECT
            && SaidWords.at(question, at).endsWith("s")
            && onlyRows(question);
    String first = SaidWords.at(question, 0);
    boolean which = first.equals("which") && BE.contains(SaidWords.at(question, at + 1));
    boolean adjective =
        !draft.filters.isEmpty() && question.isBest(at - 1, Target.ValueTarget.class);
    return plain
        && (LISTING.contains(first) || which || (question.cue(0, CueKind.COMMAND) && adjective));
  }

  /** Whether nothing is said that only numbers have: groups, parts, an order of sizes. */
  private static boolean onlyRows(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (question.cue(
          at,
          CueKind.GROUP,
          CueKind.SHARE,
          CueKind.CUMULATIVE,
          CueKind.TREND,
          CueKind.GROWTH,
          CueKind.COMPARISON,
          CueKind.CHART)) {
        return false;
      }
    }
    return true;
  }

  /** "number, supplier and amount of all bills": the rows that have what was listed. */
  private static boolean listed(QuestionReader question, int at) {
    Draft draft = question.draft();
    Optional<String> rows = question.table(at);
    return rows.isPresent()
        && draft.outputs.size() > 1
        && draft.metrics.isEmpty()
        && draft.pending.isEmpty()
        && SaidWords.at(question, at - 1).startsWith("of")
        && draft.outputs.stream().anyMatch(column -> column.table().equals(rows.get()));
  }

  /** "orders that had a return": a measure that nothing is compared with is the event. */
  private static Optional<String> eventInstead(QuestionReader question, int at) {
    boolean condition = question.draft().clause == Draft.Clause.CONDITION;
    boolean compared = NextWords.compare(question, at) || !question.draft().pending.isEmpty();
    if (!condition || compared) {
      return Optional.empty();
    }
    Optional<String> table = question.table(at);
    if (table.isEmpty()) {
      question.draft().clause = Draft.Clause.SELECT;
    }
    return table;
  }

  /** The column that a name may be. */
  static Optional<ColumnRef> column(QuestionReader question, int at) {
    return question
        .choices()
        .choose(at, Target.ColumnTarget.class::isInstance)
        .map(candidate -> ((Target.ColumnTarget) candidate.target()).column());
  }
}
