package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;

/** "revenue before and after 1 July 2024" -> both sides of a day, each counted apart. */
final class SplitTimeRule implements ReadingRule {

  private static final Set<String> JOINS = Set.of("and", "or", "vs", "versus", "against");

  @Override
  public int read(QuestionReader question, int at) {
    boolean before = SaidWords.at(question, at).equals("before");
    boolean joined =
        JOINS.contains(SaidWords.at(question, at + 1))
            || question.cue(at + 1, CueKind.AND, CueKind.COMPARISON);
    if (!before || !joined || !(question.mention(at + 2) instanceof Mention.Time time)) {
      return at;
    }
    if (!(time.readings().getFirst() instanceof TimeMention.Window said)) {
      return at;
    }
    TimeWindow window = said.window();
    boolean day = window.label().matches("after \\d+ .*");
    if (!day || window.from() == null || window.toExclusive() != null) {
      return at;
    }
    question.draft().time.split = window.from();
    SaidWords.mean(question, at, at + 3, "before and " + window.label());
    return at + 3;
  }

  /** The two sides of a day. */
  static Dimension dimension(ColumnRef time, LocalDate from) {
    TimeWindow window = TimeWindow.of(from, null, null);
    TimeWindow until = TimeWindow.of(null, from, null);
    return new Dimension.OfCondition(
        new Filter.Window(time, List.of(window)), window.label(), until.label());
  }
}
