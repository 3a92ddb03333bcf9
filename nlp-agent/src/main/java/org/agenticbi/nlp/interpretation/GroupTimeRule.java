package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;

/** "by due month", "per hire year" -> the months or years of the time that is named. */
final class GroupTimeRule implements ReadingRule {

  private static final Map<String, TimeGrain> GRAINS =
      Map.of(
          "day", TimeGrain.DAY,
          "week", TimeGrain.WEEK,
          "month", TimeGrain.MONTH,
          "quarter", TimeGrain.QUARTER,
          "year", TimeGrain.YEAR);

  @Override
  public int read(QuestionReader question, int at) {
    TimeGrain grain = GRAINS.get(SaidWords.at(question, at + 2));
    if (grain == null || !question.cue(at, CueKind.GROUP)) {
      return at;
    }
    Optional<ColumnRef> column = time(question, at + 1);
    if (column.isEmpty()) {
      return at;
    }
    question.draft().dimensions.add(new Dimension.OfTime(grain, column.get()));
    question.draft().time.column = column.get();
    String name = question.schema().columnName(column.get());
    SaidWords.mean(question, at, at + 3, "by " + SaidWords.at(question, at + 2) + " of " + name);
    return at + 3;
  }

  private static Optional<ColumnRef> time(QuestionReader question, int at) {
    if (SaidWords.at(question, at).equals("due")) {
      List<ColumnRef> due = new NearestDeadlines(question).due();
      return due.size() == 1 ? Optional.of(due.getFirst()) : Optional.empty();
    }
    return question
        .choices()
        .choose(
            at,
            target ->
                target instanceof Target.ColumnTarget column
                    && question.schema().role(column.column()) == ColumnRole.TIME)
        .map(each -> ((Target.ColumnTarget) each.target()).column());
  }
}
