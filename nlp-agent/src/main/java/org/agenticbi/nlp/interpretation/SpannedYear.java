package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * "costs over 2024", "month by month over 2024": a year that the data knows is the time it goes
 * over, and no bound, unless rows are spoken of: "invoices over 2024".
 */
final class SpannedYear {

  private static final int YEAR_DIGITS = 4;

  private SpannedYear() {}

  /** Behind the year; the same position where "over" stands before a bound. */
  static int read(QuestionReader question, int at, int position) {
    if (!SaidWords.at(question, at).equals("over")
        || !(question.mention(position) instanceof Mention.Figure figure)
        || figure.money()
        || !computed(question, at)
        || !ends(question, position + 1)
        || !known(question, figure.value())) {
      return at;
    }
    LocalDate first = LocalDate.of(figure.value().intValueExact(), 1, 1);
    TimeWindow year =
        TimeWindow.of(first, first.plusYears(1), TimeGrain.YEAR)
            .called(figure.value().toPlainString());
    question.draft().time.windows.add(year);
    SaidWords.mean(question, at, position + 1, "in " + year.label());
    return position + 1;
  }

  /** Whether a number is computed over time, or one that is not that of the rows that are named. */
  private static boolean computed(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean list = draft.clause == Draft.Clause.CONDITION || draft.subject != null;
    boolean overTime =
        draft.timeDimension().isPresent() || draft.time.cumulative || draft.time.trend;
    boolean number =
        !draft.metrics.isEmpty()
            && draft.metrics.getLast() instanceof Metric.ModelMeasure
            && question.tables(at - 1).isEmpty();
    return !list && (overTime || number);
  }

  private static boolean ends(QuestionReader question, int at) {
    return !(question.mention(at) instanceof Mention.Name) && !question.cue(at, CueKind.OR);
  }

  private static boolean known(QuestionReader question, BigDecimal number) {
    String year = number.toPlainString();
    return year.length() == YEAR_DIGITS
        && question.schema().tables().stream()
            .flatMap(table -> question.schema().timeColumns(table.name()).stream())
            .anyMatch(column -> reaches(question, column, year));
  }

  private static boolean reaches(QuestionReader question, ColumnRef column, String year) {
    Profile profile = question.schema().column(column).profile();
    String first = profile == null ? null : profile.minimum();
    String last = profile == null ? null : profile.maximum();
    return first != null
        && last != null
        && first.length() > YEAR_DIGITS
        && last.length() > YEAR_DIGITS
        && first.substring(0, YEAR_DIGITS).compareTo(year) <= 0
        && last.substring(0, YEAR_DIGITS).compareTo(year) >= 0;
  }
}
