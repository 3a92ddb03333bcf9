package org.agenticbi.nlp.interpretation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The conditions of a question and its follow-up: joined, replaced, taken away, made a part. */
final class MergedFilters {

  private final Interpretation previous;
  private final Draft said;
  private final FollowUpWords words;

  MergedFilters(Interpretation previous, Draft said, FollowUpWords words) {
    this.previous = previous;
    this.said = said;
    this.words = words;
  }

  /** "only no-shows", "first visits instead": the one condition that there was goes. */
  private void replaceFilter(Draft draft) {
    List<Filter> values = draft.filters.stream().filter(Filter.Values.class::isInstance).toList();
    boolean named =
        values.stream()
            .anyMatch(old -> said.filters.stream().anyMatch(each -> sameColumn(old, each)));
    if (named || values.isEmpty()) {
      return;
    }
    if (values.size() > 1) {
      draft.unsupported = "replace one of several conditions that is not named";
    }
    draft.filters.removeAll(values);
  }

  private boolean onlyFilters() {
    return !said.filters.isEmpty()
        && said.metrics.isEmpty()
        && said.dimensions.isEmpty()
        && said.outputs.isEmpty()
        && said.time.windows.isEmpty();
  }

  /** "all of them again": the one condition on values goes; which of several is not said. */
  private void dropFilter(Draft draft) {
    List<Filter> values = draft.filters.stream().filter(Filter.Values.class::isInstance).toList();
    if (values.size() > 1) {
      draft.unsupported = "drop one of several conditions that is not named";
    }
    draft.filters.removeAll(values);
  }

  /**
   * "only licence fees" of shares by account: one alone is the whole of itself, so its share of all
   * is meant; with other groups, its number in each of them.
   */
  private void oneOfShares(Draft draft) {
    if (!previous.share() || said.share || previous.shareOf() != null || said.filters.size() != 1) {
      return;
    }
    Filter only = said.filters.getFirst();
    boolean one =
        only instanceof Filter.Below
            || (only instanceof Filter.Values values
                && values.values().size() == 1
                && !values.negated());
    if (!one || words.takeAway() || !draft.dimensions.removeIf(each -> of(each, only))) {
      return;
    }
    if (said.dimensions.isEmpty()) {
      draft.part = only;
    } else {
      draft.share = false;
    }
  }

  void into(Draft draft) {
    oneOfShares(draft);
    if (words.everything() && (previous.ranking() == null || previous.ranking().limit() == null)) {
      dropFilter(draft);
    }
    if (words.instead() && onlyFilters()) {
      replaceFilter(draft);
    }
    for (Filter each : said.filters) {
      Filter filter = words.takeAway() ? without(each) : joined(draft, each);
      if (said.share && isGroup(draft, filter)) {
        draft.dimensions.removeIf(dimension -> of(dimension, filter));
        draft.part = filter;
      } else if (said.share) {
        partOf(draft, filter);
      } else {
        draft.filters.removeIf(old -> sameColumn(old, filter) || denies(old, filter));
      }
      draft.filters.add(filter);
    }
    for (Filter.MetricCondition condition : said.conditions) {
      draft.conditions.removeIf(old ->
          old.metric().equals(condition.metric()) && old.comparator() == condition.comparator());
      draft.conditions.add(condition);
    }
    draft.time.recurring.addAll(said.time.recurring);
    draft.events.addAll(said.events);
  }

  /** "what share does marketing have?" behind costs by department: of all departments. */
  private boolean isGroup(Draft draft, Filter filter) {
    boolean one =
        filter instanceof Filter.Below
            || (filter instanceof Filter.Values values
                && values.values().size() == 1
                && !values.negated());
    return one
        && said.filters.size() == 1
        && draft.part == null
        && draft.filters.stream().noneMatch(old -> sameColumn(old, filter))
        && draft.dimensions.stream().anyMatch(dimension -> of(dimension, filter));
  }

  /** "and those who left?" behind those who are still there: the others instead. */
  private static boolean denies(Filter old, Filter filter) {
    if (!(filter instanceof Filter.Missing now)) {
      return false;
    }
    return (old instanceof Filter.Missing before
            && before.column().equals(now.column())
            && before.negated() != now.negated())
        || (now.negated()
            && old instanceof Filter.Outside outside
            && outside.column().equals(now.column()));
  }

  /** "as a share of all Electrical": what was kept before is the part of it. */
  private static void partOf(Draft draft, Filter whole) {
    draft.filters.stream()
        .filter(old -> sameColumn(old, whole))
        .findFirst()
        .ifPresent(old -> {
          draft.part = old;
          draft.dimensions.removeIf(dimension -> of(dimension, old));
        });
  }

  /** Groups by what the part is a value of would all be empty but one. */
  private static boolean of(Dimension dimension, Filter part) {
    return switch (dimension) {
      case Dimension.OfColumn column ->
          part instanceof Filter.Values values && values.column().equals(column.column());
      case Dimension.OfEntity entity -> entity.table().equals(part.table());
      case Dimension.OfTime _,
          Dimension.OfDatePart _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          false;
    };
  }

  /** "add training" to travel: both. */
  private Filter joined(Draft draft, Filter filter) {
    if (!words.addMetric() || !words.adds() || !(filter instanceof Filter.Values more)) {
      return filter;
    }
    for (Filter old : draft.filters) {
      if (old instanceof Filter.Values before
          && before.column().equals(more.column())
          && !before.negated()
          && !more.negated()) {
        Set<String> both = new LinkedHashSet<>(before.values());
        both.addAll(more.values());
        return new Filter.Values(more.column(), List.copyOf(both), false);
      }
    }
    return filter;
  }

  /** "remove Germany" keeps the others. */
  private static Filter without(Filter filter) {
    return filter instanceof Filter.Values values
        ? new Filter.Values(values.column(), values.values(), true)
        : filter;
  }

  private static boolean sameColumn(Filter old, Filter filter) {
    return old instanceof Filter.Values before
        && filter instanceof Filter.Values now
        && before.column().equals(now.column());
  }
}
