package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/**
 * "bills" are the rows of a table, and what they amount to: where something is said of the rows
 * that no amount can have, such as that they are not paid yet, the rows are meant.
 */
final class RowsOfName {

  private RowsOfName() {}

  /** The table that the name before may be, where it was read as an amount. */
  static Optional<String> before(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean amount =
        draft.subject == null
            && !draft.metrics.isEmpty()
            && draft.metrics.getLast() instanceof Metric.ModelMeasure
            && draft.metrics.getLast().equals(draft.lastMetric);
    return amount ? question.tables(at - 1).stream().findFirst() : Optional.empty();
  }

  /** The rows of the one amount that is asked for, where they were named: "amount of bills". */
  static Optional<String> ofAmount(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean one =
        draft.subject == null
            && draft.metrics.size() == 1
            && draft.metrics.getFirst() instanceof Metric.ModelMeasure;
    return one
        ? IntStream.range(0, at)
            .mapToObj(question::tables)
            .flatMap(List::stream)
            .filter(MetricTables.base(question.schema(), draft.metrics.getFirst())::equals)
            .findFirst()
        : Optional.empty();
  }

  /** Lists or counts the rows instead of the amount that was read last, unless it was asked for. */
  static void take(QuestionReader question, int at, String table) {
    Draft draft = question.draft();
    if (totalSaid(question, at)) {
      return;
    }
    draft.metrics.removeLast();
    draft.lastMetric = null;
    TableReading.read(question, at, table);
  }

  /** "total amount of bills", "value of bills". */
  private static boolean totalSaid(QuestionReader question, int at) {
    int before = at - 1;
    while (question.cue(before, CueKind.PREPOSITION)
        || (question.mention(before) instanceof Mention.Unknown unknown && !unknown.content())) {
      before--;
    }
    return question.cue(before, CueKind.SUM) || AmountOfRows.isWord(SaidWords.at(question, before));
  }

  /** The rows, or what they amount to where a sum is asked for. */
  static void read(QuestionReader question, int at, String table) {
    Draft draft = question.draft();
    boolean number = !draft.pending.isEmpty() && !draft.counting();
    Optional<Metric.ModelMeasure> amount = number ? amount(question, at, table) : Optional.empty();
    if (amount.isPresent()) {
      draft.pending.clear();
      draft.addMetric(amount.get());
      draft.means(at, amount.get().measure().label());
    } else {
      TableReading.read(question, at, table);
    }
  }

  private static Optional<Metric.ModelMeasure> amount(
      QuestionReader question, int at, String table) {
    return question.mention(at) instanceof Mention.Name name
        ? name.candidates().stream()
            .map(Candidate::target)
            .filter(target ->
                target instanceof Target.MeasureTarget measure
                    && measure.measure().table().equals(table))
            .findFirst()
            .map(target -> new Metric.ModelMeasure(((Target.MeasureTarget) target).measure()))
        : Optional.empty();
  }

  /** Whether the rules for names would read the amount of other rows. */
  static boolean otherAmount(QuestionReader question, int at, String table) {
    return question.mention(at) instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.MeasureTarget measure
        && !measure.measure().table().equals(table);
  }
}
