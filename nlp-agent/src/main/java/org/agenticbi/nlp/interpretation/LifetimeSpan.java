package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private static final Set<String> STAY =
      Set.of("stay", "stayed", "last", "lasted", "run", "ran", "worked", "served", "remained");

  private static final Map<String, TimeSpan.Unit> UNITS =
      new TreeMap<>(
          Map.of(
              "days", TimeSpan.Unit.DAYS,
              "weeks", TimeSpan.Unit.WEEKS,
              "months", TimeSpan.Unit.MONTHS,
              "years", TimeSpan.Unit.YEARS));

  private static final int NEAR = 4;

  private LifetimeSpan() {}

  static int read(QuestionReader question, int at) {
    boolean aggregated =
        !question.draft().pending.isEmpty() || question.cue(at + 1, CueKind.PREPOSITION);
    if (!LIFE.contains(SaidWords.at(question, at)) || !aggregated) {
      return at;
    }
    return add(question, at, at + 1, TimeSpan.Unit.DAYS) ? at + 1 : at;
  }

  /** "how many years they stayed", "how many months do contracts last". */
  static int stayed(QuestionReader question, int at) {
    for (Map.Entry<String, TimeSpan.Unit> unit : UNITS.entrySet()) {
      int opened = SaidWords.behind(question, at, "how many " + unit.getKey());
      int verb = opened < 0 ? -1 : verb(question, opened);
      if (verb >= 0 && add(question, at, opened, unit.getValue())) {
        question.draft().readAhead(verb, verb + 1, "from start to end");
        ofEach(question, at);
        return opened;
      }
    }
    return at;
  }

  /** "doctors who left, and how many years they stayed": of each that is listed. */
  private static void ofEach(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean beside = question.cue(at - 1, CueKind.AND) && !draft.averaging();
    String listed = draft.subject;
    if (listed != null && beside) {
      draft.dimensions.add(new Dimension.OfEntity(listed));
      draft.subject = null;
    }
  }

  private static int verb(QuestionReader question, int from) {
    for (int at = from; at < from + NEAR; at++) {
      if (STAY.contains(SaidWords.at(question, at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean add(QuestionReader question, int at, int behind, TimeSpan.Unit unit) {
    for (String table : new NearestDeadlines(question).tables()) {
      List<ColumnRef> starts = times(question.schema(), table, START);
      List<ColumnRef> ends = times(question.schema(), table, END);
      if (starts.size() == 1 && ends.size() == 1) {
        TimeSpan span = new TimeSpan(starts.getFirst(), ends.getFirst(), question.asOf(), unit);
        SpanMetric.add(question, at, span);
        SaidWords.mean(question, at, behind, "from start to end");
        return true;
      }
    }
    return false;
  }

  private static List<ColumnRef> times(Schema schema, String table, Set<String> words) {
    return schema.timeColumns(table).stream()
        .filter(column -> !schema.numeric(column))
        .filter(column -> SpanColumns.words(column).stream().anyMatch(words::contains))
        .toList();
  }
}
