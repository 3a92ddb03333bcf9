package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;

/**
 * "share of rejected bills per supplier" may ask which part of the bills of each supplier was
 * rejected, or which part of all rejected bills is of each supplier: both are offered, but for what
 * became of rows, where the first is meant.
 */
final class ShareReadings {

  private final Draft draft;

  ShareReadings(Draft draft) {
    this.draft = draft;
  }

  Completed of(Interpretation read) {
    if (!draft.doneOnly.isEmpty() && read.filters().containsAll(draft.doneOnly)) {
      return new Completed.Open(
          "Of all of them, or of those that are done?", List.of(read, ofAll(read)));
    }
    if (ofNothing(read)) {
      return new Completed.Impossible("I do not see which part is meant.", List.of());
    }
    Filter part = draft.partOrGroups;
    boolean both =
        read.share()
            && read.shareOf() == null
            && !read.dimensions().isEmpty()
            && part != null
            && read.filters().contains(part);
    if (!both || part == null) {
      return new Completed.Complete(read);
    }
    if (part instanceof Filter.Values state && RateRule.state(state.column())) {
      return new Completed.Complete(ofEachGroup(read, part));
    }
    return new Completed.Open("The share of what?", List.of(ofEachGroup(read, part), read));
  }

  /** A whole as a part of itself, which is always all of it: nobody asks that. */
  private static boolean ofNothing(Interpretation read) {
    return read.share()
        && read.shareOf() == null
        && read.dimensions().isEmpty()
        && read.outputs().isEmpty()
        && read.subject() == null
        && !read.metrics().isEmpty()
        && read.metrics().stream()
            .allMatch(metric ->
                metric instanceof Metric.ModelMeasure
                    || metric instanceof Metric.RowCount
                    || metric instanceof Metric.ColumnAggregate);
  }

  /** "share of invoices paid on time": what is still open was not. */
  private Interpretation ofAll(Interpretation read) {
    List<Filter> others = new ArrayList<>(read.filters());
    others.removeAll(draft.doneOnly);
    List<Metric> metrics =
        read.metrics().stream()
            .map(metric ->
                metric instanceof Metric.Portion portion
                    ? new Metric.Portion(portion.whole(), inTime(portion.part()))
                    : metric)
            .toList();
    return read.withFilters(others).withMetrics(metrics);
  }

  private Filter inTime(Filter part) {
    List<Filter> all = new ArrayList<>(List.of(part));
    all.addAll(draft.doneOnly);
    return new Filter.All("done in time", all);
  }

  private static Interpretation ofEachGroup(Interpretation read, Filter part) {
    List<Filter> others = new ArrayList<>(read.filters());
    others.remove(part);
    return new Interpretation(
        read.subject(),
        read.outputs(),
        read.distinct(),
        read.metrics(),
        read.dimensions(),
        others,
        read.having(),
        read.ranking(),
        true,
        part,
        read.comparison(),
        read.cumulative(),
        read.movingRows(),
        read.chart());
  }
}
