package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.Set;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.time.TimeWindow;

/** "for the whole year" behind a question about some of its days -> all of that year. */
final class WholeYearRule implements ReadingRule {

  private static final Set<String> WHOLE = Set.of("whole", "full", "entire", "complete", "all");

  @Override
  public int read(QuestionReader question, int at) {
    boolean whole =
        WHOLE.contains(SaidWords.at(question, at)) && SaidWords.at(question, at + 1).equals("year");
    TimeWindow before = whole ? EarlierWindow.of(question.earlier()) : null;
    LocalDate from = before == null ? null : before.from();
    LocalDate end = before == null ? null : before.toExclusive();
    if (from == null || end == null || end.minusDays(1).getYear() != from.getYear()) {
      return at;
    }
    LocalDate first = LocalDate.of(from.getYear(), 1, 1);
    TimeWindow year = TimeWindow.of(first, first.plusYears(1), TimeGrain.YEAR);
    question.draft().time.windows.add(year);
    SaidWords.mean(question, at, at + 2, "in " + year.label());
    return at + 2;
  }
}
