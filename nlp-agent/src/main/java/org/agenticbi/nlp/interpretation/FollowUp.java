package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * Changes the question before by what a follow-up says, and leaves the rest.
 *
 * <p>The question before becomes a draft again, the parts of the follow-up replace or join its
 * parts, and the whole is finished anew: so a follow-up can do nothing that a question could not.
 */
final class FollowUp {

  private final Interpretation previous;
  private final Draft said;
  private final List<Mention> mentions;
  private final LocalDate asOf;

  FollowUp(Interpretation previous, Draft said, List<Mention> mentions, LocalDate asOf) {
    this.asOf = asOf;
    this.previous = previous;
    this.said = said;
    this.mentions = mentions;
  }

  /** Whether the words only make sense with the question before. */
  boolean applies() {
    boolean own = !said.metrics.isEmpty() || said.subject != null || said.rankMetric != null;
    return opens() || refers() || (!own && said.outputs.isEmpty());
  }

  private boolean opens() {
    for (Mention mention : mentions) {
      boolean passed = passed(mention);
      if (!passed) {
        return mention instanceof Mention.Cue cue
            && Set.of(
                    CueKind.FOLLOW_UP,
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
    draft.growth |= said.growth;
    draft.cumulative |= said.cumulative;
    draft.trend |= said.trend;
    draft.unsupported = said.unsupported;
    draft.absence = said.absence;
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
    draft.cumulative = previous.cumulative();
    draft.movingRows = previous.movingRows();
    draft.conditions.addAll(previous.having());
    for (Filter filter : previous.filters()) {
      if (filter instanceof Filter.Window window) {
        draft.windowColumn = window.column();
        boolean compared = previous.comparison() instanceof Comparison.OfWindows;
        if (!compared) {
          draft.windows.addAll(window.windows());
        }
      } else {
        draft.filters.add(filter);
      }
    }
    if (previous.shareOf() != null) {
      draft.filters.add(previous.shareOf());
    }
    draft.growth = previous.comparison() != null;
    if (previous.comparison() instanceof Comparison.OfWindows windows) {
      draft.windows.add(windows.base());
      draft.windows.add(windows.current());
    }
    return draft;
  }

  private boolean adds() {
    return mentions.stream()
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
      said.outputs.forEach(column -> added.add(new Dimension.OfColumn(column)));
      boolean bare = said.filters.isEmpty() && said.windows.isEmpty() && said.limit == null;
      if (said.subject != null && bare) {
        added.add(new Dimension.OfEntity(said.subject));
      }
    } else {
      draft.outputs.addAll(said.outputs);
    }
    if (added.isEmpty()) {
      return;
    }
    if (instead()) {
      draft.dimensions.clear();
    } else if (!adds()) {
      draft.dimensions.removeIf(old -> added.stream().anyMatch(each -> sameKind(old, each)));
    }
    draft.dimensions.addAll(added);
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
    draft.recurring.addAll(said.recurring);
    draft.events.addAll(said.events);
  }

  private static boolean sameColumn(Filter old, Filter filter) {
    return old instanceof Filter.Values before
        && filter instanceof Filter.Values now
        && before.column().equals(now.column());
  }

  private void mergeRanking(Draft draft) {
    Ranking ranking = previous.ranking();
    boolean ranks = said.ranked || said.limit != null || said.rankMetric != null;
    if (ranking != null) {
      draft.rankMetric = ranking.metric();
      draft.rankColumn = ranking.column();
      draft.descending = ranking.descending();
      draft.limit = ranking.limit();
      draft.ranked = true;
    }
    if (!said.metrics.isEmpty() && draft.rankMetric != null && !adds()) {
      draft.rankMetric = said.metrics.getFirst();
    }
    if (!ranks && said.rankColumn == null) {
      return;
    }
    draft.ranked = true;
    draft.limit = said.limit != null ? said.limit : draft.limit;
    draft.descending = said.descending != null ? said.descending : draft.descending;
    draft.explicitRanking = said.explicitRanking;
    if (said.rankMetric != null || said.rankColumn != null) {
      draft.rankMetric = said.rankMetric;
      draft.rankColumn = said.rankColumn;
    } else if (draft.rankMetric == null && !draft.metrics.isEmpty()) {
      draft.rankMetric = draft.metrics.getFirst();
    }
  }

  /** "and the quarter before?" moves the window. */
  private void shift(Draft draft) {
    boolean closed = !draft.windows.isEmpty() && draft.windows.getFirst().isClosed();
    if (said.shifted && said.comparison != null && closed) {
      TimeWindow moved = said.comparison.baseFor(draft.windows.getFirst(), asOf);
      draft.windows.clear();
      draft.windows.add(moved);
      draft.comparison = null;
    }
  }

  private void mergeTime(Draft draft) {
    if (!said.windows.isEmpty()) {
      draft.windows.clear();
      draft.windows.addAll(new ArrayList<>(said.windows));
      draft.growth = said.growth;
    }
    if (said.windowColumn != null) {
      draft.windowColumn = said.windowColumn;
    }
    draft.comparison = said.comparison;
    shift(draft);
    draft.compared = said.compared;
  }
}
