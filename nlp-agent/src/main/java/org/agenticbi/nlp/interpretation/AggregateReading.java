package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.protocol.ColumnRole;

/** What the aggregates that wait make of the column that comes. */
final class AggregateReading {

  private AggregateReading() {}

  static void read(QuestionReader question, ColumnRef column) {
    Draft draft = question.draft();
    if (countsThoseOf(question, column)) {
      draft.filters.add(new Filter.Flag(column, draft.negateNext));
      draft.negateNext = false;
      return;
    }
    if (countsYes(question, column)) {
      draft.filters.add(new Filter.Flag(column, draft.negateNext));
      draft.negateNext = false;
      draft.addMetric(new Metric.RowCount(column.table()));
      draft.pending.clear();
      draft.endTop();
      return;
    }
    for (Draft.Pending each : draft.pending) {
      draft.addMetric(metric(question, each, column));
    }
    draft.lastAggregates =
        draft.pending.stream().filter(each -> each.kind() != AggregateKind.COUNT).toList();
    draft.pending.clear();
    draft.endTop();
  }

  /** "how many of those were billable": those for which it holds, and not how many answers. */
  private static boolean countsThoseOf(QuestionReader question, ColumnRef column) {
    return question.earlier() != null
        && question.draft().counting()
        && question.schema().role(column) == ColumnRole.FLAG;
  }

  /** "how many smokers": the rows of which it is so; there are only two answers to count. */
  private static boolean countsYes(QuestionReader question, ColumnRef column) {
    List<Draft.Pending> pending = question.draft().pending;
    return question.schema().role(column) == ColumnRole.FLAG
        && pending.size() == 1
        && pending.getFirst().kind() == AggregateKind.COUNT
        && !pending.getFirst().distinct();
  }

  private static Metric metric(QuestionReader question, Draft.Pending pending, ColumnRef column) {
    boolean quantity = question.schema().quantity(column);
    if (pending.kind() == AggregateKind.COUNT && quantity && !pending.distinct()) {
      return new Metric.ColumnAggregate(AggregateKind.SUM, column, false);
    }
    boolean numeric = question.schema().numeric(column);
    boolean sums = pending.kind() == AggregateKind.SUM || pending.kind() == AggregateKind.AVERAGE;
    if (sums && !numeric) {
      return new Metric.ColumnAggregate(AggregateKind.COUNT, column, true);
    }
    boolean distinct =
        pending.kind() == AggregateKind.COUNT
            && !question.schema().primaryKey(column.table()).equals(List.of(column));
    return new Metric.ColumnAggregate(pending.kind(), column, distinct);
  }
}
