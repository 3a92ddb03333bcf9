package org.agenticbi.nlp.interpretation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.Schema;

/** The groups of a question and its follow-up. */
final class MergedGroups {

  private final Schema schema;
  private final Interpretation previous;
  private final Draft said;
  private final FollowUpWords words;
  private final BackReference reference;

  MergedGroups(
      Schema schema,
      Interpretation previous,
      Draft said,
      FollowUpWords words,
      BackReference reference) {
    this.reference = reference;
    this.schema = schema;
    this.previous = previous;
    this.said = said;
    this.words = words;
  }

  void into(Draft draft) {
    takeAway(draft);
    Ranking ranking = previous.ranking();
    List<Dimension> within = ranking == null ? List.of() : ranking.within();
    draft.ranking.within.addAll(within);
    if (draft.metrics.isEmpty()) {
      draft.outputs.addAll(said.outputs);
    }
    Set<Dimension> named = named(!draft.metrics.isEmpty());
    if (named.isEmpty() || averagedPerRow(draft, named)) {
      return;
    }
    if (words.takeAway()) {
      if (!draft.dimensions.removeAll(named)) {
        draft.unsupported = "remove what is not there";
      }
      return;
    }
    if (!within.isEmpty() && !words.add()) {
      replaceGroups(draft, within, named);
      return;
    }
    if (courseOfTheFirst(named)) {
      draft.unsupported = "how the first few went over time";
    }
    if (othersOfTheFirst()) {
      draft.unsupported = "which others the first few are of";
    }
    if (words.their() && ofTheGroups(named)) {
      draft.dimensions.addAll(named);
      return;
    }
    boolean another = words.instead() && !otherGrain(draft, named);
    if (another || asksFor(named)) {
      draft.dimensions.clear();
    } else if (!words.add()) {
      draft.dimensions.removeIf(old -> named.stream().anyMatch(each -> sameKind(old, each)));
    }
    draft.dimensions.addAll(named);
  }

  /** "by year instead" of quarters by channel: the other time replaces the time, and no channel. */
  private static boolean otherGrain(Draft draft, Set<Dimension> named) {
    return named.stream().allMatch(MergedGroups::ofTime)
        && draft.dimensions.stream().anyMatch(MergedGroups::ofTime);
  }

  /** "without the month": what was ranked within each of them no longer is. */
  private void takeAway(Draft draft) {
    if (!draft.dimensions.removeAll(said.takenAway)) {
      return;
    }
    draft.shareWithin.removeAll(said.takenAway);
    Ranking ranking = previous.ranking();
    boolean ranked = ranking != null && (ranking.limit() != null || !ranking.within().isEmpty());
    if (ranked) {
      draft.unsupported = "leave out what the first few are of";
    }
  }

  /** "top 5 products", "by month": not the five highest months of any product. */
  private boolean courseOfTheFirst(Set<Dimension> named) {
    Ranking ranking = previous.ranking();
    return ranking != null
        && ranking.limit() != null
        && !words.instead()
        && !said.ofEarlier
        && said.ranking.limit == null
        && previous.dimensions().stream().noneMatch(MergedGroups::ofTime)
        && named.stream().anyMatch(MergedGroups::ofTime);
  }

  /** "their email": what each of the groups has is shown beside it. */
  private boolean ofTheGroups(Set<Dimension> named) {
    return named.stream()
        .allMatch(each ->
            each instanceof Dimension.OfColumn column
                && previous.dimensions().stream()
                    .anyMatch(group ->
                        group instanceof Dimension.OfEntity entity
                            && entity.table().equals(column.column().table())));
  }

  /** "top 5 products", "which customers were those": not the five highest customers. */
  private boolean othersOfTheFirst() {
    return reference.isSaid()
        && words.askWhich()
        && previous.ranking() != null
        && previous.ranking().limit() != null;
  }

  private Set<Dimension> named(boolean aggregated) {
    Set<Dimension> named = new LinkedHashSet<>(said.dimensions);
    if (!aggregated) {
      return named;
    }
    said.outputs.forEach(column -> named.add(new Dimension.OfColumn(column)));
    boolean bare =
        said.filters.isEmpty() && said.time.windows.isEmpty() && said.ranking.limit == null;
    if (said.subject != null && (bare || reference.isSaid())) {
      named.add(new Dimension.OfEntity(said.subject));
    }
    return named;
  }

  /** "which month was the peak": the months alone are ranked. */
  private boolean asksFor(Set<Dimension> named) {
    boolean one = said.ofEarlier || reference.isSaid() || ranked(named);
    return one && words.askWhich() && !named.isEmpty();
  }

  /** "which month was the highest?" behind costs by department and month: months alone. */
  private boolean ranked(Set<Dimension> named) {
    return said.ranking.superlative
        && said.ranking.limit == null
        && named.size() == 1
        && previous.dimensions().stream().anyMatch(each -> same(each, named.iterator().next()));
  }

  private static boolean same(Dimension before, Dimension named) {
    return before.equals(named)
        || (before instanceof Dimension.OfTime one
            && named instanceof Dimension.OfTime other
            && one.grain() == other.grain());
  }

  /** "and per shipment" of a total over shipments: the mean of it. */
  private boolean averagedPerRow(Draft draft, Set<Dimension> named) {
    if (named.size() != 1
        || !said.metrics.isEmpty()
        || !(named.iterator().next() instanceof Dimension.OfEntity rows)) {
      return false;
    }
    boolean totals =
        draft.metrics.size() == 1
            && draft.metrics.getFirst() instanceof Metric.ColumnAggregate aggregate
            && aggregate.kind() == AggregateKind.SUM
            && aggregate.column().table().equals(rows.table());
    if (totals && draft.metrics.getFirst() instanceof Metric.ColumnAggregate aggregate) {
      draft.metrics.add(
          new Metric.ColumnAggregate(AggregateKind.AVERAGE, aggregate.column(), false));
      draft.assume("average per " + schema.tableName(rows.table()));
    }
    return totals;
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
    return ofTime(one) == ofTime(other);
  }

  static boolean ofTime(Dimension dimension) {
    return dimension instanceof Dimension.OfTime || dimension instanceof Dimension.OfDatePart;
  }
}
