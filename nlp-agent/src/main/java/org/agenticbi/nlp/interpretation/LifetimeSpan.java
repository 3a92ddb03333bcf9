package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;

/** "lifetime of subscriptions", "contract length" -> from the start to the end of each row. */
final class LifetimeSpan {

  private static final Set<String> LIFE =
      Set.of("lifetime", "lifespan", "duration", "length", "term");

  private static final Set<String> START =
      Set.of("start", "started", "begin", "began", "from", "hire", "hired", "joined", "opened");
  private static final Set<String> END =
      Set.of(
          "end", "ended", "finish", "finished", "to", "until", "leave", "left", "closed", "exit");

  private LifetimeSpan() {}

  static int read(QuestionReader question, int at) {
    boolean aggregated =
        !question.draft().pending.isEmpty() || question.cue(at + 1, CueKind.PREPOSITION);
    if (!LIFE.contains(SaidWords.at(question, at)) || !aggregated) {
      return at;
    }
    for (String table : new NearestDeadlines(question).tables()) {
      List<ColumnRef> starts = times(question.schema(), table, START);
      List<ColumnRef> ends = times(question.schema(), table, END);
      if (starts.size() == 1 && ends.size() == 1) {
        TimeSpan span =
            new TimeSpan(starts.getFirst(), ends.getFirst(), question.asOf(), TimeSpan.Unit.DAYS);
        SpanMetric.add(question, at, span);
        SaidWords.mean(question, at, at + 1, "from start to end");
        return at + 1;
      }
    }
    return at;
  }

  private static List<ColumnRef> times(Schema schema, String table, Set<String> words) {
    return schema.timeColumns(table).stream()
        .filter(column -> !schema.numeric(column))
        .filter(column -> SpanColumns.words(column).stream().anyMatch(words::contains))
        .toList();
  }
}
