package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.WordFamily;

/**
 * "which customers pay slowest", "fastest delivering carriers", "how many days in advance are rooms
 * booked" -> the time something takes, from what is said to be done.
 */
final class SpeedSpan {

  private static final int NEAR = 3;

  private static final Set<String> SLOW = Set.of("slowest", "the slowest", "slowly", "latest");
  private static final Set<String> FAST =
      Set.of("fastest", "the fastest", "quickest", "the quickest", "soonest");

  private static final List<String> ADVANCE =
      List.of("in advance", "ahead", "ahead of time", "beforehand", "before hand");

  private SpeedSpan() {}

  /** "pay us slowest", "slowest to pay". */
  static int read(QuestionReader question, int at) {
    if (speed(question, at)) {
      int verb = SaidWords.at(question, at + 1).equals("to") ? at + 2 : at + 1;
      return rank(question, at, verb, at, verb + 1);
    }
    for (int next = at + 1; next <= at + NEAR; next++) {
      if (speed(question, next)) {
        boolean verb = !LatenessRule.verbAt(question, at).isEmpty();
        return verb ? rank(question, at, at, next, at + 1) : at;
      }
      boolean between =
          question.cue(next, CueKind.PREPOSITION)
              || question.isBest(next, Target.TableTarget.class);
      if (!between) {
        return at;
      }
    }
    return at;
  }

  private static boolean speed(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    return SLOW.contains(said) || FAST.contains(said);
  }

  private static int rank(QuestionReader question, int at, int verb, int speed, int behind) {
    String said = LatenessRule.verbAt(question, verb);
    List<TimeSpan> spans = said.isEmpty() ? List.of() : SpanRule.pairs(question, said);
    if (spans.isEmpty()) {
      return at;
    }
    if (spans.size() > 1) {
      question.choices().leaveOpen(at, said, spans.size());
    }
    TimeSpan span = spans.get(question.choices().option(at, spans.size()));
    Metric metric = new Metric.SpanAggregate(SpanMetric.kind(question.draft()), span);
    question.draft().pending.clear();
    SpanMetric.rank(question.draft(), metric, SLOW.contains(SaidWords.at(question, speed)));
    SaidWords.mean(question, at, behind, "how long it takes");
    question.draft().readAhead(speed, speed + 1, "by how long it takes");
    int after = Math.max(behind, speed + 1);
    if (question.cue(after, CueKind.AVERAGE)) {
      question.draft().readAhead(after, after + 1, "average");
    }
    boolean several =
        speed == at
            && question.draft().ranking.limit == null
            && SaidWords.at(question, behind).endsWith("s");
    question.draft().ranking.superlative = !several;
    return behind;
  }

  /** "in advance ... booked": from the booking to the time of the rows. */
  static int inAdvance(QuestionReader question, int at, int opened) {
    int behind = SaidWords.behindAny(question, opened, ADVANCE);
    if (behind < 0) {
      return at;
    }
    for (int next = behind; next <= behind + NEAR; next++) {
      List<ColumnRef> done = done(question, next);
      if (done.size() == 1) {
        ColumnRef from = done.getFirst();
        ColumnRef to = question.schema().timeColumn(from.table()).orElse(from);
        if (to.equals(from) || !to.table().equals(from.table())) {
          return at;
        }
        SpanMetric.add(question, at, new TimeSpan(from, to, question.asOf(), TimeSpan.Unit.DAYS));
        SaidWords.mean(question, at, behind, "days before");
        people(question, behind, next);
        qualifiers(question, next);
        question.draft().readAhead(next, next + 1, question.schema().columnName(from));
        return behind;
      }
    }
    return at;
  }

  private static List<ColumnRef> done(QuestionReader question, int at) {
    String verb = LatenessRule.verbAt(question, at);
    return verb.isEmpty() ? List.of() : new SpanColumns(question.schema()).moments(verb);
  }

  /** "by booking channel" is no group by the time of the booking. */
  private static void qualifiers(QuestionReader question, int verb) {
    for (int at = verb + 1; at < question.size(); at++) {
      boolean same = WordFamily.same(SaidWords.at(question, at), SaidWords.at(question, verb));
      if (same && question.mention(at + 1) instanceof Mention.Name) {
        question.draft().readAhead(at, at + 1, "of what is done");
      }
    }
  }

  /** Whoever does it is no condition. */
  private static void people(QuestionReader question, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Set.of("people", "someone", "they", "everybody").contains(SaidWords.at(question, at))) {
        question.draft().readAhead(at, at + 1, "whoever does it");
      }
    }
  }
}
