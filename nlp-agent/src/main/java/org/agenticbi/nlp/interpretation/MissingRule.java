package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/** "missing email", "the email is unknown" -> no value. */
final class MissingRule implements ReadingRule {

  private static final Set<String> MISSING = Set.of("missing", "outstanding", "absent", "lacking");

  /** "actuals missing for May": the rows in which the amount is not there. */
  private static int figure(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (!MISSING.contains(SaidWords.at(question, at))
        || !(draft.lastMetric instanceof Metric.ModelMeasure measure)
        || !(question.mention(at - 1) instanceof Mention.Name)
        || !(measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated)
        || !(aggregated.row() instanceof RowExpression.ColumnValue value)) {
      return at;
    }
    ColumnRef column = new ColumnRef(value.table(), value.column());
    Profile profile = question.schema().column(column).profile();
    if (profile == null || profile.nullShare() == 0 || draft.metrics.size() != 1) {
      return at;
    }
    RowsOfName.take(question, at - 1, value.table());
    draft.filters.add(new Filter.Missing(column, false));
    draft.means(at, "without " + question.schema().columnName(column));
    return at + 1;
  }

  @Override
  public int read(QuestionReader question, int at) {
    int figure = figure(question, at);
    if (figure > at) {
      return figure;
    }
    if (!question.cue(at, CueKind.MISSING)) {
      return at;
    }
    Draft draft = question.draft();
    int next = question.skipJoining(at + 1);
    Optional<ColumnRef> following = NameRule.column(question, next);
    ColumnRef column = draft.lastColumn != null ? draft.lastColumn : following.orElse(null);
    if (column == null) {
      return at;
    }
    draft.filters.add(new Filter.Missing(column, draft.negateNext));
    draft.negateNext = false;
    draft.outputs.remove(column);
    draft.means(at, "without a value");
    boolean used = draft.lastColumn == null;
    draft.lastColumn = null;
    if (used) {
      draft.means(next, question.schema().columnName(column));
      return next + 1;
    }
    return at + 1;
  }
}
