package org.agenticbi.nlp.interpretation;

import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.text.CueKind;

/** Puts an aggregate of a duration where the question wants it. */
final class SpanMetric {

  private SpanMetric() {}

  static void add(QuestionReader question, int at, TimeSpan span) {
    Draft draft = question.draft();
    Metric metric = new Metric.SpanAggregate(kind(draft), span);
    draft.pending.clear();
    AskedRanking.Adjective adjective = draft.ranking.adjective;
    boolean longest = adjective != null && adjective.position() == at - 1;
    int before = question.cue(at - 1, CueKind.AVERAGE, CueKind.MEDIAN) ? at - 2 : at - 1;
    if (longest && adjective != null) {
      boolean most = adjective.word().startsWith("long") || adjective.word().startsWith("slow");
      rank(draft, metric, most);
      draft.ranking.adjective = null;
    } else if (question.cue(before, CueKind.MOST, CueKind.LEAST)) {
      rank(draft, metric, question.cue(before, CueKind.MOST));
    } else {
      draft.clause = Draft.Clause.SELECT;
      draft.addMetric(metric);
    }
  }

  /** The mean, unless something else is said; "how many days does it take" is the mean, too. */
  static AggregateKind kind(Draft draft) {
    for (Draft.Pending pending : draft.pending) {
      if (pending.kind() != AggregateKind.COUNT) {
        return pending.kind();
      }
    }
    if (!draft.averaging()) {
      draft.assume("on average");
    }
    return AggregateKind.AVERAGE;
  }

  static void rank(Draft draft, Metric metric, boolean most) {
    draft.ranking.asked = true;
    draft.ranking.superlative = true;
    draft.ranking.descending = most;
    draft.ranking.metric = metric;
    draft.lastMetric = metric;
    draft.lastColumn = null;
  }
}
