package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * "monthly revenue in 2024 of stores opened before 2015" -> the stores by the one time, what they
 * sold by the other. The window beside a verb says which things are meant, where another time is
 * left for what happened with them.
 */
final class TimeOfThings {

  private final Schema schema;
  private final Draft draft;

  TimeOfThings(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** Makes a condition of the window that says which things are meant. */
  void complete() {
    ColumnRef column = draft.time.ofVerb;
    int at = draft.time.ofVerbAt;
    if (column == null
        || !column.equals(draft.time.column)
        || at >= draft.time.windows.size()
        || draft.time.compared
        || draft.time.comparison != null) {
      return;
    }
    boolean otherTime = draft.time.windows.size() > 1 || draft.timeDimension().isPresent();
    if (!otherTime || !happensWith(column.table())) {
      return;
    }
    TimeWindow window = draft.time.windows.remove(at);
    draft.filters.add(new Filter.Window(column, List.of(window)));
    draft.time.column = null;
    draft.time.happened = false;
  }

  /** Whether the numbers are of what happens, with a time of its own, with these things. */
  private boolean happensWith(String things) {
    return Stream.concat(
            draft.metrics.stream(), draft.conditions.stream().map(Filter.MetricCondition::metric))
        .map(metric -> MetricTables.base(schema, metric))
        .anyMatch(base ->
            !base.equals(things)
                && schema.joins().manyToOne(base, things)
                && schema
                    .timeColumn(base)
                    .filter(time -> !time.table().equals(things))
                    .isPresent());
  }
}
