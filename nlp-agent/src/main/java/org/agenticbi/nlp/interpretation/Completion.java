package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;

/**
 * Finishes a draft: what was left open is taken from the catalog and said so, asked back, or found
 * impossible.
 */
final class Completion {

  private final Schema schema;
  private final Draft draft;
  private final MetricCompletion metrics;
  private final RankingCompletion ranking;
  private final TimeCompletion time;
  private final StaffNow staff;
  private final StaffThen staffThen;

  Completion(Schema schema, Draft draft, LocalDate asOf) {
    this.schema = schema;
    this.draft = draft;
    this.metrics = new MetricCompletion(schema, draft);
    this.ranking = new RankingCompletion(schema, draft, asOf);
    this.time = new TimeCompletion(schema, draft, asOf);
    this.staff = new StaffNow(schema, draft, asOf);
    this.staffThen = new StaffThen(schema, draft, asOf);
  }

  Completed complete() {
    if (draft.unsupported != null) {
      return unsupported(draft.unsupported);
    }
    if (growsUnsaid()) {
      return open();
    }
    fillGaps();
    Optional<String> strange = new StrangeRows(schema, draft).found();
    if (strange.isPresent()) {
      return new Completed.Impossible(
          "Nothing tells what the number has to do with " + strange.get() + ".", List.of());
    }
    if (draft.unsupported != null) {
      return unsupported(draft.unsupported);
    }
    if (draft.plan != null) {
      List<Interpretation> planned = new PlannedReadings(schema, draft).of(this::readingAsIs);
      return planned.isEmpty() ? open() : new Completed.Open(question(), planned);
    }
    if (empty()) {
      return needsMetric()
          ? open()
          : new Completed.Impossible(
              "I found nothing in the question that the data has.", List.of());
    }
    boolean comparedNothing = draft.time.compared && draft.metrics.isEmpty();
    comparedNothing |= new ComparedValues(draft).withNothing();
    if (ranking.byUnknown() || comparedNothing || fewOfUngrouped() || waitsForNumber()) {
      return open();
    }
    return draft.subjective ? asked(finished()) : finished();
  }

  /** "which stores are growing": by a number of what hangs on them, not by their own dates. */
  private boolean growsUnsaid() {
    String subject = draft.subject;
    boolean unsaid = draft.growing && draft.metrics.isEmpty() && draft.pending.isEmpty();
    if (!unsaid || subject == null || draft.ranking.metric != null || !schema.drafted()) {
      return false;
    }
    Dimension rows = new Dimension.OfEntity(subject);
    if (new MetricCandidates(schema).of(subject, List.of(rows)).isEmpty()) {
      return false;
    }
    draft.dimensions.add(rows);
    draft.subject = null;
    draft.vague = "growing";
    return true;
  }

  /** "what do we pay the staff on average": a mean of nothing that was found. */
  private boolean waitsForNumber() {
    return draft.metrics.isEmpty() && draft.overGroups().isPresent();
  }

  /** The one reading of a word that everybody means otherwise. */
  private Completed asked(Completed read) {
    return read instanceof Completed.Complete complete
        ? new Completed.Open(question(), List.of(complete.interpretation()))
        : read;
  }

  private static Completed unsupported(String what) {
    return new Completed.Impossible(
        "I can compute what the data holds, but not \"" + what + "\".", List.of(what));
  }

  /** "top 2 channels in each region": a list has no groups to take the first few of. */
  private boolean fewOfUngrouped() {
    new WithinGroups(schema, draft).complete();
    return draft.ranking.limit != null
        && draft.metrics.isEmpty()
        && draft.ranking.metric == null
        && !draft.dimensions.isEmpty()
        && draft.ranking.within.isEmpty();
  }

  /** "contractors in the North": these are listed when nothing is computed of them. */
  private void listNamedByValue() {
    boolean nothingElse =
        empty()
            && draft.pending.isEmpty()
            && draft.dimensions.isEmpty()
            && draft.vague == null
            && draft.events.isEmpty()
            && !draft.share
            && !draft.time.growth
            && !draft.time.trend
            && !draft.time.compared;
    if (nothingElse && draft.namedByValue != null) {
      draft.subject = draft.namedByValue;
    }
  }

  /** What is asked for without being named. */
  private void fillGaps() {
    new CashFlowCompletion(schema, draft).complete();
    listNamedByValue();
    new StockCompletion(schema, draft).complete();
    metrics.countWhatWaits();
    new AccountCompletion(schema, draft).complete();
    listTime();
    ranking.adjective();
    listRankedTime();
    metrics.complete();
    ranking.size();
    new ComparedNames(schema, draft).complete();
    staffThen.complete();
    staff.complete();
    new DiscountCompletion(schema, draft).complete();
    new ComparedValues(draft).complete();
    new PlannedKindCompletion(schema, draft).complete();
    new PlannedVersionCompletion(schema, draft).complete();
  }

  private Completed finished() {
    new PercentCompletion(schema, draft).complete();
    new RunRateCompletion(draft).complete();
    new PortionBesideCount(schema, draft).complete();
    if (draft.unsupported != null) {
      return unsupported(draft.unsupported);
    }
    if (!draft.changes.isEmpty() && draft.metrics.size() != 1) {
      return unsupported("how several numbers changed");
    }
    new LapsedRows(schema, draft).complete();
    new UnseenValues(schema, draft).complete();
    new ListedDetails(draft).complete();
    new ShownConditions(schema, draft).complete();
    group();
    String problem = time.complete();
    if (problem != null) {
      return new Completed.Impossible(problem, List.of());
    }
    boolean compared = new RelatedCompletion(schema, draft).complete();
    Optional<String> unknowable = UnseenValues.unknowable(schema, draft);
    if (unknowable.isPresent()) {
      return new Completed.Impossible(
          "The data does not say of any " + unknowable.get() + ".", List.of());
    }
    if (!compared || comparesWhole()) {
      return new Completed.Impossible(
          "I do not see of which rows the number is compared.", List.of());
    }
    Interpretation asked = interpretation();
    if (draft.apart != null) {
      return new ApartCompletion(schema, draft.apart).of(asked);
    }
    List<Interpretation> versions = PlanVersions.unsaid(schema, asked);
    return versions.isEmpty()
        ? new ShareReadings(draft).of(asked)
        : new Completed.Open("Which version of the plan is meant?", versions);
  }

  /** A condition on the one number of all rows is hardly what is asked. */
  private boolean comparesWhole() {
    boolean compared =
        draft.conditions.stream()
            .filter(each -> !draft.ofOwners.contains(each))
            .anyMatch(each -> draft.metrics.contains(each.metric()));
    return draft.dimensions.isEmpty() && (compared || !draft.changes.isEmpty());
  }

  private void group() {
    new WithinGroups(schema, draft).complete();
    ranking.toMetricOfGroups();
    new GroupCompletion(schema, draft).complete();
  }

  private Interpretation interpretation() {
    return new FinishedDraft(schema, draft).interpretation(ranking.ranking(), time.comparison());
  }

  private boolean empty() {
    return draft.metrics.isEmpty()
        && draft.ranking.metric == null
        && draft.outputs.isEmpty()
        && draft.subject == null;
  }

  private boolean needsMetric() {
    return !draft.pending.isEmpty()
        || draft.vague != null
        || draft.time.growth
        || draft.time.trend
        || !draft.dimensions.isEmpty()
        || !draft.filters.isEmpty()
        || (draft.ranking.asked && !draft.filters.isEmpty());
  }

  /** "when did customers order": the time stands beside them. */
  private void listTime() {
    ColumnRef last = draft.time.last;
    if (draft.time.when && last != null && draft.subject != null && draft.metrics.isEmpty()) {
      if (draft.outputs.isEmpty()) {
        draft.outputs.addAll(schema.labels(draft.subject));
      }
      draft.outputs.add(last);
      onlyHappened(last);
    } else if (draft.time.when && draft.subject != null && draft.metrics.isEmpty()) {
      List<ColumnRef> times =
          draft.outputs.stream().filter(each -> schema.role(each) == ColumnRole.TIME).toList();
      if (times.size() == 1) {
        onlyHappened(times.getFirst());
      }
    }
  }

  /** "which accounts are closed, and when": those that are not have no such time. */
  private void onlyHappened(ColumnRef time) {
    Filter happened = new Filter.Missing(time, true);
    boolean said =
        draft.filters.stream()
            .anyMatch(filter -> ListedColumns.chosenBy(filter).anyMatch(time::equals));
    if (schema.drafted() && Happenings.filledThen(schema, time) && !said) {
      draft.filters.add(happened);
    }
  }

  /** "who is the oldest and since when": the time by which it is. */
  private void listRankedTime() {
    ColumnRef ranked = draft.ranking.column;
    String subject = draft.subject;
    boolean list = draft.time.when && draft.metrics.isEmpty();
    if (list && subject != null && ranked != null && schema.role(ranked) == ColumnRole.TIME) {
      draft.outputs.remove(ranked);
      if (draft.outputs.isEmpty()) {
        draft.outputs.addAll(schema.labels(subject));
      }
      draft.outputs.add(ranked);
    }
  }

  /**
   * Each metric that could be meant makes a reading; the first few of a kind need no more than one.
   */
  private Completed open() {
    draft.pending.clear();
    List<Interpretation> readings = new ArrayList<>();
    String anchor = draft.anchor();
    boolean entities = anchor != null && draft.metrics.isEmpty() && !draft.growing;
    for (Metric metric : new MetricCandidates(schema).of(anchor, List.copyOf(draft.dimensions))) {
      draft.metrics.clear();
      draft.ranking.metric = null;
      if (entities) {
        draft.ranking.metric = metric;
        draft.ranking.asked = true;
      } else {
        draft.metrics.add(metric);
      }
      readings.add(readingAsIs());
    }
    if (readings.isEmpty()) {
      return new Completed.Impossible("I do not know which number is meant.", List.of());
    }
    boolean plain = draft.vague == null && draft.ranking.top && draft.ranking.limit != null;
    if (plain && readings.size() == 1) {
      readings.getFirst().metrics().stream()
          .filter(Metric.ModelMeasure.class::isInstance)
          .forEach(
              metric -> draft.assume("by " + ((Metric.ModelMeasure) metric).measure().label()));
    }
    return plain && readings.size() == 1
        ? new Completed.Complete(readings.getFirst())
        : new Completed.Open(question(), readings);
  }

  /** The draft finished as it stands, and left as it was but for its metrics. */
  private Interpretation readingAsIs() {
    List<Filter> filters = List.copyOf(draft.filters);
    List<Dimension> dimensions = List.copyOf(draft.dimensions);
    Set<ColumnRef> outputs = new LinkedHashSet<>(draft.outputs);
    String subject = draft.subject;
    group();
    time.complete();
    Interpretation interpretation = interpretation();
    draft.filters.clear();
    draft.filters.addAll(filters);
    draft.dimensions.clear();
    draft.dimensions.addAll(dimensions);
    draft.outputs.clear();
    draft.outputs.addAll(outputs);
    draft.subject = subject;
    draft.metrics.clear();
    return interpretation;
  }

  private String question() {
    String word = draft.vague != null ? "\"" + draft.vague + "\"" : "the number that is asked for";
    return "What is meant by " + word + "?";
  }
}
