package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * Changes the question before by what a follow-up says, and leaves the rest.
 *
 * <p>The question before becomes a draft again, the parts of the follow-up replace or join its
 * parts, and the whole is finished anew: so a follow-up can do nothing that a question could not.
 */
final class FollowUp {

  private final Schema schema;
  private final Interpretation previous;
  private final Draft said;
  private final List<Mention> mentions;
  private final LocalDate asOf;

  FollowUp(
      Schema schema, Interpretation previous, Draft said, List<Mention> mentions, LocalDate asOf) {
    this.schema = schema;
    this.asOf = asOf;
    this.previous = previous;
    this.said = said;
    this.mentions = mentions;
  }

  /** Whether the words only make sense with the question before. */
  boolean applies() {
    boolean own = !said.metrics.isEmpty() || said.subject != null || said.ranking.metric != null;
    boolean quantities = previous.aggregated() && said.outputs.stream().allMatch(schema::quantity);
    return opens() || refers() || (!own && (said.outputs.isEmpty() || quantities));
  }

  private boolean opens() {
    for (Mention mention : mentions) {
      boolean passed = passed(mention);
      if (!passed) {
        return mention instanceof Mention.Cue cue
            && Set.of(
                    CueKind.FOLLOW_UP,
                    CueKind.COMPARISON,
                    CueKind.AND,
                    CueKind.GROUP,
                    CueKind.NOT,
                    CueKind.CHART,
                    CueKind.ORDER,
                    CueKind.REFERENCE)
                .contains(cue.kind());
      }
    }
    return false;
  }

  private static boolean passed(Mention mention) {
    if (mention instanceof Mention.Unknown unknown) {
      return !unknown.content();
    }
    return mention instanceof Mention.Cue cue
        && (cue.kind() == CueKind.PREPOSITION || cue.kind() == CueKind.COMMAND);
  }

  private boolean refers() {
    return mentions.stream()
        .anyMatch(mention ->
            mention instanceof Mention.Cue cue
                && (cue.kind() == CueKind.INSTEAD
                    || (cue.kind() == CueKind.REFERENCE && cue.phrase().startsWith("of "))));
  }

  /** "which of them is the largest": one is asked for. */
  private boolean asksWhich() {
    return mentions.getFirst() instanceof Mention.Cue cue
        && cue.phrase().startsWith("which")
        && said.metrics.isEmpty()
        && said.ranking.metric == null;
  }

  /** The draft of the question before, changed. */
  Draft merged() {
    Draft draft = seed();
    mergeMetrics(draft);
    mergeDimensions(draft);
    mergeFilters(draft);
    mergeRanking(draft);
    mergeTime(draft);
    draft.chart = said.chart != null ? said.chart : previous.chart();
    draft.share |= said.share;
    draft.part = said.part != null ? said.part : previous.shareOf();
    draft.time.growth |= said.time.growth;
    draft.time.cumulative |= said.time.cumulative;
    draft.time.trend |= said.time.trend;
    draft.unsupported = said.unsupported;
    draft.absence =
        said.absence == null
            ? null
            : said.absence.behind(draft.filters.size() - said.filters.size());
    draft.levels.putAll(said.levels);
    draft.meanings.putAll(said.meanings);
    draft.passedOver.addAll(said.passedOver);
    said.assumptions.forEach(draft::assume);
    return draft;
  }

  private Draft seed() {
    Draft draft = new Draft();
    draft.subject = previous.subject();
    draft.outputs.addAll(previous.outputs());
    draft.distinct = previous.distinct();
    draft.metrics.addAll(previous.metrics());
    draft.dimensions.addAll(previous.dimensions());
    draft.share = previous.share();
    draft.time.cumulative = previous.cumulative();
    draft.time.movingRows = previous.movingRows();
    draft.conditions.addAll(previous.having());
    draft.average = previous.average();
    for (Filter filter : previous.filters()) {
      if (filter instanceof Filter.Window window) {
        draft.time.column = window.column();
        boolean compared = previous.comparison() instanceof Comparison.OfWindows;
        if (!compared) {
          draft.time.windows.addAll(window.windows());
        }
      } else {
        draft.filters.add(filter);
      }
    }
    if (previous.shareOf() != null) {
      draft.filters.add(previous.shareOf());
    }
    draft.time.growth = previous.comparison() != null;
    if (previous.comparison() instanceof Comparison.OfWindows windows) {
      draft.time.windows.add(windows.base());
      draft.time.windows.add(windows.current());
    }
    return draft;
  }

  private boolean adds() {
    boolean compares =
        mentions.stream()
            .anyMatch(
                mention -> mention instanceof Mention.Cue cue && cue.kind() == CueKind.COMPARISON);
    return compares
        || mentions.stream()
            .anyMatch(mention ->
                mention instanceof Mention.Cue cue
                    && (cue.phrase().contains("also")
                        || cue.phrase().startsWith("add")
                        || cue.phrase().startsWith("break")
                        || cue.phrase().startsWith("split")
                        || cue.phrase().equals("and by")));
  }

  private boolean instead() {
    return mentions.stream()
        .anyMatch(mention -> mention instanceof Mention.Cue cue && cue.kind() == CueKind.INSTEAD);
  }

  private void mergeMetrics(Draft draft) {
    if (said.metrics.isEmpty()) {
      return;
    }
    if (!adds()) {
      draft.metrics.clear();
    }
    said.metrics.stream()
        .filter(metric -> !draft.metrics.contains(metric))
        .forEach(draft.metrics::add);
  }

  private void mergeDimensions(Draft draft) {
    Set<Dimension> added = new LinkedHashSet<>(said.dimensions);
    boolean aggregated = !draft.metrics.isEmpty();
    if (aggregated) {
      quantitiesToMetrics(draft);
      said.outputs.forEach(column -> added.add(new Dimension.OfColumn(column)));
      boolean bare =
          said.filters.isEmpty() && said.time.windows.isEmpty() && said.ranking.limit == null;
      if (said.subject != null && bare) {
        added.add(new Dimension.OfEntity(said.subject));
      }
    } else {
      draft.outputs.addAll(said.outputs);
    }
    Ranking ranking = previous.ranking();
    List<Dimension> within = ranking == null ? List.of() : ranking.within();
    draft.ranking.within.addAll(within);
    if (added.isEmpty()) {
      return;
    }
    if (!within.isEmpty() && !adds()) {
      replaceGroups(draft, within, added);
      return;
    }
    if (instead()) {
      draft.dimensions.clear();
    } else if (!adds()) {
      draft.dimensions.removeIf(old -> added.stream().anyMatch(each -> sameKind(old, each)));
    }
    draft.dimensions.addAll(added);
  }

  /** "and seats?" behind a number of subscriptions: the total of another quantity. */
  private void quantitiesToMetrics(Draft draft) {
    List<ColumnRef> quantities = said.outputs.stream().filter(schema::quantity).toList();
    if (quantities.isEmpty()) {
      return;
    }
    if (!adds()) {
      draft.metrics.clear();
    }
    for (ColumnRef column : quantities) {
      AggregateKind kind = DefaultAggregate.of(schema, column);
      draft.metrics.add(new Metric.ColumnAggregate(kind, column, false));
      draft.assume(AggregateRule.word(kind) + " " + schema.columnName(column));
    }
    said.outputs.removeAll(quantities);
  }

  /** Of "top 3 products in each region", "by segment" changes the groups, not the products. */
  private static void replaceGroups(Draft draft, List<Dimension> within, Set<Dimension> added) {
    Set<Dimension> ranked = new LinkedHashSet<>(draft.dimensions);
    within.forEach(ranked::remove);
    ranked.removeAll(added);
    draft.dimensions.clear();
    draft.dimensions.addAll(added);
    draft.dimensions.addAll(ranked);
    draft.ranking.within.clear();
    draft.ranking.within.addAll(added);
  }

  private static boolean sameKind(Dimension one, Dimension other) {
    boolean timeOne = one instanceof Dimension.OfTime || one instanceof Dimension.OfDatePart;
    boolean timeOther = other instanceof Dimension.OfTime || other instanceof Dimension.OfDatePart;
    return timeOne == timeOther;
  }

  private void mergeFilters(Draft draft) {
    for (Filter filter : said.filters) {
      draft.filters.removeIf(old -> sameColumn(old, filter));
      draft.filters.add(filter);
    }
    draft.conditions.addAll(said.conditions);
    draft.time.recurring.addAll(said.time.recurring);
    draft.events.addAll(said.events);
  }

  private static boolean sameColumn(Filter old, Filter filter) {
    return old instanceof Filter.Values before
        && filter instanceof Filter.Values now
        && before.column().equals(now.column());
  }

  private void mergeRanking(Draft draft) {
    Ranking ranking = previous.ranking();
    boolean ranks = said.ranking.asked || said.ranking.limit != null || said.ranking.metric != null;
    if (ranking != null) {
      draft.ranking.metric = ranking.metric();
      draft.ranking.column = ranking.column();
      draft.ranking.descending = ranking.descending();
      draft.ranking.limit = ranking.limit();
      draft.ranking.asked = true;
      draft.ranking.superlative = ranking.ties();
    }
    if (!said.metrics.isEmpty() && draft.ranking.metric != null && !adds()) {
      draft.ranking.metric = said.metrics.getFirst();
    }
    if (!ranks && said.ranking.column == null) {
      return;
    }
    draft.ranking.asked = true;
    if (said.ranking.limit == null && asksWhich() && !draft.metrics.isEmpty()) {
      draft.ranking.limit = 1;
    }
    draft.ranking.limit = said.ranking.limit != null ? said.ranking.limit : draft.ranking.limit;
    draft.ranking.descending =
        said.ranking.descending != null ? said.ranking.descending : draft.ranking.descending;
    draft.ranking.explicit = said.ranking.explicit;
    if (said.ranking.metric != null || said.ranking.column != null) {
      draft.ranking.metric = said.ranking.metric;
      draft.ranking.column = said.ranking.column;
    } else if (draft.ranking.metric == null && !draft.metrics.isEmpty()) {
      draft.ranking.metric = draft.metrics.getFirst();
    }
  }

  /** "and the quarter before?" moves the window. */
  private void shift(Draft draft) {
    boolean closed = !draft.time.windows.isEmpty() && draft.time.windows.getFirst().isClosed();
    if (said.time.shifted && said.time.comparison != null && closed) {
      TimeWindow moved = said.time.comparison.baseFor(draft.time.windows.getFirst(), asOf);
      draft.time.windows.clear();
      draft.time.windows.add(moved);
      draft.time.comparison = null;
    }
  }

  private void mergeTime(Draft draft) {
    if (!said.time.windows.isEmpty()) {
      draft.time.windows.clear();
      draft.time.windows.addAll(new ArrayList<>(said.time.windows));
      draft.time.growth = said.time.growth;
    }
    if (said.time.column != null) {
      draft.time.column = said.time.column;
    }
    draft.time.comparison = said.time.comparison;
    shift(draft);
    draft.time.compared = said.time.compared;
  }
}
