package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/**
 * "new vs returning customers in 2025", "revenue from new and existing customers by month" -> those
 * whose first order lies in the time, beside those who ordered before.
 */
final class NewOrReturningRule implements ReadingRule {

  private static final Set<String> NEW =
      Set.of("new", "first-time", "first time", "newly acquired");
  private static final Set<String> OLD =
      Set.of("returning", "repeat", "existing", "old", "recurring", "established", "repeating");

  @Override
  public int read(QuestionReader question, int at) {
    boolean fresh = NEW.contains(SaidWords.at(question, at));
    boolean old = OLD.contains(SaidWords.at(question, at));
    int joint = question.tables(at + 1).isEmpty() ? at + 1 : at + 2;
    boolean joined = question.cue(joint, CueKind.AND, CueKind.OR, CueKind.COMPARISON);
    String second = SaidWords.at(question, joint + 1);
    if (!joined || !((fresh && OLD.contains(second)) || (old && NEW.contains(second)))) {
      return at;
    }
    Optional<String> parent =
        question.tables(joint + 2).stream()
            .findFirst()
            .or(() -> question.tables(at + 1).stream().findFirst());
    Optional<Newcomers> newcomers = parent.flatMap(table -> Newcomers.of(question.schema(), table));
    Optional<Filter> filter = newcomers.flatMap(each -> each.fresh(question));
    if (newcomers.isEmpty() || filter.isEmpty()) {
      question.draft().passedOver.add(at);
      return joint + 2;
    }
    int behind = question.tables(joint + 2).isEmpty() ? joint + 2 : joint + 3;
    split(question, newcomers.get(), filter.get());
    SaidWords.mean(question, at, behind, "new by the first of the " + newcomers.get().event());
    return behind;
  }

  private static void split(QuestionReader question, Newcomers newcomers, Filter filter) {
    Draft draft = question.draft();
    draft.dimensions.add(new Dimension.OfCondition(filter, "new", "returning"));
    draft.time.column = newcomers.time();
    ColumnRef key = newcomers.key();
    boolean rows = newcomers.event().equals(draft.anchor());
    boolean other = rows || amount(question);
    Profile profile = question.schema().column(key).profile();
    if (other && profile != null && profile.nullShare() > 0) {
      draft.filters.add(new Filter.Missing(key, true));
    }
    if (rows && draft.metrics.isEmpty()) {
      draft.addMetric(new Metric.RowCount(newcomers.event()));
    }
    if (!other) {
      draft.pending.clear();
      draft.clause = Draft.Clause.SELECT;
      draft.addMetric(new Metric.ColumnAggregate(AggregateKind.COUNT, key, true));
    }
    draft.clause = Draft.Clause.SELECT;
  }

  /** Whether another number is asked for than how many there were. */
  private static boolean amount(QuestionReader question) {
    return !question.draft().metrics.isEmpty()
        || IntStream.range(0, question.size())
            .anyMatch(at ->
                question.isBest(at, Target.MeasureTarget.class)
                    || question.cue(at, CueKind.SUM, CueKind.AVERAGE));
  }
}
