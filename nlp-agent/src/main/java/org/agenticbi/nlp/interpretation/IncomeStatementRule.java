package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;

/**
 * "P&L by month" -> what was booked on each kind of account; a heading only, where its lines are
 * named behind it.
 */
final class IncomeStatementRule implements ReadingRule {

  private static final List<String> STATEMENTS =
      List.of(
          "p&l",
          "p & l",
          "p and l",
          "pnl",
          "p&l statement",
          "profit and loss",
          "profit & loss",
          "profit and loss statement",
          "profit and loss account",
          "income statement");

  @Override
  public int read(QuestionReader question, int at) {
    int behind = SaidWords.behindAny(question, at, STATEMENTS);
    Bookings bookings = behind < 0 ? null : Bookings.of(question.schema()).orElse(null);
    if (bookings == null) {
      return at;
    }
    Draft draft = question.draft();
    if (namesLines(question, at, behind)) {
      SaidWords.mean(question, at, behind, "the heading of the numbers");
      return behind;
    }
    ColumnRef kind = new ColumnRef(bookings.accounts(), bookings.kind().column());
    draft.pending.clear();
    draft.dimensions.add(new Dimension.OfColumn(kind));
    draft.filters.add(new Filter.Values(kind, bookings.kinds(), false));
    draft.addMetric(new Metric.ModelMeasure(bookings.amount()));
    String meaning =
        bookings.amount().label().toLowerCase(Locale.ROOT)
            + " by "
            + question.schema().columnName(kind);
    SaidWords.mean(question, at, behind, meaning);
    return behind;
  }

  /** Whether numbers of the statement are named besides. */
  private static boolean namesLines(QuestionReader question, int from, int to) {
    int lines = 0;
    for (int at = 0; at < question.size(); at++) {
      boolean measure =
          question.mention(at) instanceof Mention.Name
              && question.isBest(at, Target.MeasureTarget.class);
      lines += measure && (at < from || at >= to) ? 1 : 0;
    }
    return lines > 0;
  }
}
