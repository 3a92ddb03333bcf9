package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * "customers who bought in 2023 but not in 2024" -> they have orders in the one time and none in
 * the other; "who ordered in both 2023 and 2024" -> orders in each of them.
 */
final class LapsedRows {

  private final Schema schema;
  private final Draft draft;

  LapsedRows(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    String anchor = draft.anchor();
    boolean lapsed = !draft.time.excluded.isEmpty();
    if (anchor == null || draft.time.windows.isEmpty() || !(lapsed || inEach())) {
      return;
    }
    Optional<String> event = event(anchor);
    Optional<ColumnRef> time = event.flatMap(schema::timeColumn);
    if (event.isEmpty() || time.isEmpty()) {
      return;
    }
    List<Filter> same = ofEvent(anchor);
    draft.filters.removeAll(same);
    List<List<TimeWindow>> present =
        lapsed && !draft.both
            ? List.of(List.copyOf(draft.time.windows))
            : draft.time.windows.stream().map(List::of).toList();
    present.forEach(windows -> add(anchor, event.get(), false, time.get(), windows, same));
    for (TimeWindow each : draft.time.excluded) {
      add(anchor, event.get(), true, time.get(), List.of(each), same);
    }
    draft.time.windows.clear();
    draft.time.excluded.clear();
    draft.time.column = null;
    draft.events.remove(event.get());
    draft.both = false;
  }

  private void add(
      String anchor,
      String event,
      boolean negated,
      ColumnRef time,
      List<TimeWindow> windows,
      List<Filter> same) {
    List<Filter> inner = new ArrayList<>(same);
    inner.add(new Filter.Window(time, windows));
    draft.filters.add(new Filter.Related(anchor, event, negated, inner));
  }

  private boolean inEach() {
    return draft.both
        && draft.time.excluded.isEmpty()
        && draft.time.windows.size() == 2
        && draft.filters.stream().noneMatch(Filter.Values.class::isInstance);
  }

  /** What was said to have happened: "ordered", "sold". */
  private Optional<String> event(String anchor) {
    Optional<String> named =
        draft.events.stream().filter(table -> belongs(table, anchor)).findFirst();
    if (named.isPresent()) {
      return named;
    }
    boolean verb = draft.metrics.size() == 1 && anchor.equals(draft.subject);
    if (verb && draft.metrics.getFirst() instanceof Metric.ModelMeasure measure) {
      String table = measure.measure().table();
      if (belongs(table, anchor)) {
        draft.metrics.clear();
        draft.lastMetric = null;
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  private boolean belongs(String table, String anchor) {
    return !table.equals(anchor) && schema.joins().manyToOne(table, anchor);
  }

  /** What was said of the rows that are looked for, and not of the anchor's own. */
  private List<Filter> ofEvent(String anchor) {
    return draft.filters.stream()
        .filter(filter -> !(filter instanceof Filter.Related))
        .filter(filter ->
            !filter.table().equals(anchor) && !schema.joins().manyToOne(anchor, filter.table()))
        .toList();
  }
}
