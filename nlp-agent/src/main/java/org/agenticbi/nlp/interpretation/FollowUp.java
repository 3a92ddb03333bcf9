package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.Schema;

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
  private final FollowUpWords words;
  private final BackReference reference;
  private final EarlierGroups groups;
  private final WidenedConditions widened;
  private final MergedRows rows;
  private final LocalDate asOf;
  private final List<Mention> mentions;

  FollowUp(
      Schema schema, Interpretation previous, Draft said, List<Mention> mentions, LocalDate asOf) {
    this.schema = schema;
    this.asOf = asOf;
    this.mentions = mentions;
    this.previous = previous;
    this.said = said;
    this.words = new FollowUpWords(mentions);
    this.reference = new BackReference(mentions);
    this.groups = new EarlierGroups(previous, mentions);
    this.widened = new WidenedConditions(schema, mentions);
    this.rows = new MergedRows(schema, previous, said, mentions);
  }

  /** Whether the words only make sense with the question before. */
  boolean applies() {
    boolean own = !said.metrics.isEmpty() || said.subject != null || said.ranking.metric != null;
    boolean quantities = previous.aggregated() && said.outputs.stream().allMatch(schema::quantity);
    return words.open()
        || words.refer()
        || words.onlyWhich()
        || comparesGroups()
        || ranksOthers()
        || comparesNamedGroups()
        || (ranksGroups() && reference.spends() && money())
        || reference.isSaid()
        || groups.named()
        || (said.metrics.isEmpty() && widened.said(previous.filters()))
        || rows.wanted()
        || said.ofEarlier
        || !said.takenAway.isEmpty()
        || endOfSentence()
        || (!own && (said.outputs.isEmpty() || quantities));
  }

  /** "at the Zurich sites": the sites are only named for the condition on them. */
  private boolean endOfSentence() {
    boolean conditions = !said.filters.isEmpty() || !said.time.windows.isEmpty();
    return conditions
        && said.metrics.isEmpty()
        && said.outputs.isEmpty()
        && said.ranking.metric == null
        && words.adverbial();
  }

  /** "who sold the most?" behind sales by person: of these, by that number. */
  private boolean ranksGroups() {
    return words.who() && !previous.dimensions().isEmpty() && said.ranking.superlative;
  }

  /** "which ones overspent?" behind costs by department: of these. */
  private boolean comparesGroups() {
    return previous.aggregated()
        && !previous.dimensions().isEmpty()
        && !said.conditions.isEmpty()
        && said.subject == null
        && said.outputs.isEmpty()
        && said.dimensions.isEmpty()
        && said.conditions.stream().allMatch(each -> said.metrics.contains(each.metric()));
  }

  /** "which departments spent more than 20,000?" behind travel costs by department: on travel. */
  private boolean comparesNamedGroups() {
    String named = said.subject;
    return named != null
        && previous.metrics().size() == 1
        && previous.having().isEmpty()
        && previous.dimensions().stream()
            .anyMatch(each -> each instanceof Dimension.OfEntity of && of.table().equals(named))
        && said.outputs.isEmpty()
        && said.dimensions.isEmpty()
        && said.filters.isEmpty()
        && said.time.windows.isEmpty()
        && said.conditions.size() == 1
        && said.metrics.stream().allMatch(said.conditions.getFirst().metric()::equals)
        && !PlanDifference.is(said.conditions.getFirst().metric())
        && reference.spends()
        && money();
  }

  /** The same condition on the number that there was. */
  private void compareNamedGroups() {
    Filter.MetricCondition before = said.conditions.getFirst();
    said.conditions.clear();
    said.conditions.add(
        new Filter.MetricCondition(
            "",
            previous.metrics().getFirst(),
            before.comparator(),
            before.value(),
            null,
            List.of()));
    said.metrics.clear();
    said.subject = null;
  }

  /** "top 5 customers" behind what was billed: by that, of the same time and rows. */
  private boolean ranksOthers() {
    boolean named = said.subject != null || said.outputs.size() == 1;
    boolean top =
        said.ranking.top
            && said.ranking.limit != null
            && said.ranking.byNothing()
            && said.ranking.adjective == null;
    return top
        && named
        && previous.aggregated()
        && previous.metrics().size() == 1
        && said.metrics.isEmpty()
        && said.pending.isEmpty()
        && said.dimensions.isEmpty()
        && said.outputs.stream().noneMatch(schema::quantity)
        && !MetricTables.base(schema, previous.metrics().getFirst()).equals(said.subject);
  }

  /** Groups and an order of what stands in each row of the number of before. */
  private void rankOthers(Draft draft) {
    String base = MetricTables.base(schema, previous.metrics().getFirst());
    String others = said.subject;
    if (others != null && !schema.joins().manyToOne(base, others)) {
      draft.unsupported = "rank " + schema.tableName(others) + " by the number of before";
      return;
    }
    draft.dimensions.clear();
    if (others != null) {
      said.dimensions.add(new Dimension.OfEntity(others));
    }
    said.outputs.forEach(column -> said.dimensions.add(new Dimension.OfColumn(column)));
    said.subject = null;
    said.outputs.clear();
  }

  private boolean money() {
    AmountOfRows amounts = new AmountOfRows(schema);
    return previous.metrics().size() == 1 && amounts.isMoney(previous.metrics().getFirst());
  }

  /** Whether the numbers of groups are parts of that of all, and no means or rates. */
  private static boolean hasParts(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure ->
          !(measure.measure().expression() instanceof MeasureExpression.Calculated calculated)
              || calculated.operator() != '/';
      case Metric.ColumnAggregate _, Metric.RowCount _ -> OverGroupsCompletion.additive(metric);
      case Metric.OverGroups _, Metric.Portion _, Metric.SpanAggregate _ -> false;
      case Metric.OfStaff _, Metric.PerHead _ -> false;
    };
  }

  /** "as a share of all shipments" of the late ones: these are the part, and no group of each. */
  private void ofAllRows(Draft draft) {
    boolean same =
        said.share
            && said.subject != null
            && previous.metrics().equals(List.of(new Metric.RowCount(said.subject)));
    if (!same || !said.filters.isEmpty()) {
      return;
    }
    said.subject = null;
    if (draft.filters.size() == 1) {
      draft.part = draft.filters.getFirst();
    } else if (draft.filters.size() > 1) {
      draft.unsupported = "the share of what several conditions hold for";
    }
  }

  /** A mean has a sum of its own; that is wanted then. */
  private boolean averaged() {
    return previous.metrics().stream()
        .anyMatch(metric ->
            metric instanceof Metric.ColumnAggregate aggregate
                && aggregate.kind() != AggregateKind.SUM
                && aggregate.kind() != AggregateKind.COUNT);
  }

  /** "the total" behind "as a share of": the whole, and no sum of its own. */
  private static boolean sum(Draft.Pending pending) {
    return pending.kind() == AggregateKind.SUM && !pending.money();
  }

  /** Whether the words say nothing that would change the question before. */
  boolean changesNothing(Completed completed) {
    return completed instanceof Completed.Complete complete
        && complete.interpretation().equals(previous)
        && said.metrics.isEmpty()
        && said.dimensions.isEmpty()
        && said.filters.isEmpty()
        && said.time.windows.isEmpty()
        && said.passedOver.isEmpty()
        && said.takenAway.isEmpty()
        && !(said.time.growth && previous.comparison() != null)
        && !said.ranking.asked
        && said.chart == null
        && !rows.wanted();
  }

  /** "in percent": of the whole; what is compared with an earlier time shows its change so. */
  private void percent() {
    int at = Math.max(words.percent(), said.inPercent);
    if (at < 0 || !said.metrics.isEmpty() || said.time.growth) {
      return;
    }
    Optional<Metric> ofPlan = new PlanDifference(schema).inPercent(previous.metrics());
    if (ofPlan.isPresent() && previous.comparison() == null) {
      said.inPercent = -1;
      said.pending.clear();
      if (!previous.having().isEmpty()) {
        said.metrics.addAll(previous.metrics());
      }
      said.metrics.add(ofPlan.get());
      said.means(at, "per budget, in percent");
      return;
    }
    boolean whole =
        previous.metrics().size() == 1
            && hasParts(previous.metrics().getFirst())
            && PercentCompletion.perWhole(schema, previous.metrics().getFirst()).isEmpty();
    if (previous.comparison() == null && !whole) {
      said.inPercent = at;
      return;
    }
    said.inPercent = -1;
    if (previous.comparison() == null) {
      said.share = true;
      said.means(at, "as a share of the whole");
    } else {
      said.time.growth = true;
      said.means(at, "change against the period before");
    }
  }

  /** The draft of the question before, changed. */
  Draft merged() {
    Draft draft = EarlierDraft.of(previous);
    if (comparesNamedGroups()) {
      compareNamedGroups();
    }
    percent();
    boolean same = reference.isSaid() || words.refer() || ranksGroups();
    if (same && reference.spends() && money()) {
      said.ranking.metric = null;
      said.metrics.clear();
    }
    if (reference.worth()) {
      said.amountOfRows = true;
    }
    new StaffPay(schema, previous, said).read(reference.earns());
    if (said.share && said.pending.stream().allMatch(FollowUp::sum)) {
      said.pending.clear();
    }
    if (words.everything()) {
      said.means(words.last(), "all rows");
      said.outputs.clear();
      said.passedOver.remove(words.last());
    }
    new MergedList(schema, previous, said, words).into(draft);
    ofAllRows(draft);
    new ShareOfNamed(schema, previous, said).into(draft, mentions);
    widened.into(draft, said);
    boolean inTotal = words.inTotal(said) && !averaged();
    boolean inTotalPer = words.inTotalPer(said) && !averaged();
    if (inTotal || inTotalPer) {
      said.pending.clear();
    }
    if (inTotalPer) {
      draft.dimensions.clear();
    }
    countGroups(draft);
    if (words.howManyThere() && !said.conditions.isEmpty() && !previous.dimensions().isEmpty()) {
      said.unsupported = "the number of these groups";
    }
    if (ranksOthers()) {
      rankOthers(draft);
    }
    new MergedMetrics(schema, previous, said, words).into(draft);
    new MergedGroups(schema, previous, said, words, reference).into(draft);
    new MergedFilters(previous, said, words).into(draft);
    new MergedRanking(schema, previous, said, words).into(draft);
    new MergedTime(said, words, asOf).into(draft);
    if (inTotal) {
      totalOfTheFirst(draft);
      totalOfRows(draft);
      draft.dimensions.clear();
      draft.ranking.forget();
    }
    ofStaffNow(draft);
    if (rows.wanted()) {
      rows.into(draft);
    }
    draft.inPercent = said.inPercent;
    draft.chart = said.chart != null ? said.chart : previous.chart();
    draft.share |= said.share;
    if (draft.part == null) {
      draft.part = said.part != null ? said.part : previous.shareOf();
    }
    if (said.unsupported != null) {
      draft.unsupported = said.unsupported;
    }
    if (groups.named() && groups.chosenByNumber() && !said.metrics.isEmpty()) {
      draft.unsupported = "another number of those that were chosen by one";
    }
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

  private void countGroups(Draft draft) {
    CountedGroups groups = new CountedGroups(schema, previous);
    if (said.metrics.size() == 1 && reference.isSaid() && said.dimensions.isEmpty()) {
      groups.of(said.metrics.getFirst()).ifPresent(counted -> groups.into(said, draft, counted));
    }
  }

  /** "what do they add up to" behind the ten highest: the sum of all would be another number. */
  private void totalOfTheFirst(Draft draft) {
    if (previous.ranking() != null && previous.ranking().limit() != null) {
      draft.unsupported = "the total of the first few";
    }
  }

  /** "what do they add up to" behind a list of invoices: their amount of money. */
  private void totalOfRows(Draft draft) {
    if (previous.aggregated() || previous.subject() == null) {
      return;
    }
    new AmountOfRows(schema)
        .of(previous.subject())
        .ifPresentOrElse(
            amount -> {
              draft.metrics.add(amount);
              draft.subject = null;
              draft.outputs.clear();
              draft.distinct = false;
            },
            () -> draft.unsupported = "the total of these rows");
  }

  /** "what is their average salary" behind a headcount: of those who were counted. */
  private void ofStaffNow(Draft draft) {
    boolean counted =
        !previous.metrics().isEmpty()
            && previous.metrics().getFirst() instanceof Metric.ModelMeasure before
            && before.measure().semiAdditive();
    if (!counted || said.metrics.isEmpty() || !draft.time.windows.isEmpty()) {
      return;
    }
    String staff = MetricTables.base(schema, previous.metrics().getFirst());
    boolean ofThem =
        said.metrics.stream()
            .allMatch(each ->
                each instanceof Metric.ColumnAggregate
                    && MetricTables.base(schema, each).equals(staff));
    if (ofThem) {
      new StaffNow(schema, draft, asOf).keepThoseHere(staff);
    }
  }
}
