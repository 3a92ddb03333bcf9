package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.calculation.Operation;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/** What has been read of a question so far; the rules write it, {@link Completion} finishes it. */
final class Draft {

  /** Which clause the words belong to. */
  enum Clause {
    SELECT,
    CONDITION,
    GROUP,
    ORDER,
    /** Behind "top 5": what is ranked, and by what. */
    TOP
  }

  /** An aggregate that waits for its column. */
  record Pending(AggregateKind kind, boolean distinct, boolean money) {

    Pending(AggregateKind kind, boolean distinct) {
      this(kind, distinct, false);
    }
  }

  Clause clause = Clause.SELECT;
  @Nullable String subject;
  final Set<ColumnRef> outputs = new LinkedHashSet<>();

  /** Whether the subject was named behind what is listed: "suppliers with unpaid bills". */
  boolean subjectBehind;

  /** Columns that were asked for by a list, and are shown even where they are compared. */
  final Set<ColumnRef> listed = new LinkedHashSet<>();

  boolean distinct;
  final List<Metric> metrics = new ArrayList<>();
  final Set<Dimension> dimensions = new LinkedHashSet<>();
  final List<Filter> filters = new ArrayList<>();
  final List<Filter.MetricCondition> conditions = new ArrayList<>();

  /** The stock of which the question says that there is none; null where it does not. */
  @Nullable StockRows stock;

  /** Whether this is said of all places together. */
  boolean stockTogether;

  /** Those of them that are no conditions on groups, though the same number is asked for. */
  final Set<Filter.MetricCondition> ofOwners = new LinkedHashSet<>();

  /** How the number must have changed: "fell by more than 10 percent". */
  final List<ChangeCondition> changes = new ArrayList<>();

  /** Groups of the question before that are no longer wanted: "without the month". */
  final Set<Dimension> takenAway = new LinkedHashSet<>();

  final List<Pending> pending = new ArrayList<>();
  List<Pending> lastAggregates = List.of();
  final Set<String> events = new LinkedHashSet<>();

  /** Keys to other rows of the same table whose names are wanted: "with their manager". */
  final List<ColumnRef> above = new ArrayList<>();

  @Nullable Absence absence;

  final AskedRanking ranking = new AskedRanking();
  final AskedTime time = new AskedTime();
  boolean averageOver;

  /** What is computed over the groups of {@link #averageOver}. */
  AggregateKind overKind = AggregateKind.AVERAGE;

  /** "total and average bill amount": the total stands beside the mean. */
  boolean totalBeside;

  /** Whether "total" was said, and not "in total", which may go with a count. */
  boolean totalSaid;

  /** The table whose rows are these groups, where they were named: "median order value". */
  @Nullable String perRowOf;

  /** Whether "on average" was said behind the number that it is of. */
  boolean meanBehind;

  /** The rows that "per" was said of. */
  @Nullable String saidPer;

  /**
   * The rows that "per" was said of, where other groups came behind "by": "per customer by tier".
   */
  @Nullable String perThenBy;

  /** What was asked for of the number of before, for each of what came behind: "average per". */
  @Nullable AggregateKind meanOfEarlier;

  /** Whether that was said with "per", and not with "by". */
  boolean meanOfEach;

  /** Whether "average bill" was said, and not "average bill value". */
  boolean meanOfRows;

  /** Groups that are compared with the mean of all. */
  @Nullable AverageCondition average;

  /** Where "in percent" was said; -1 for nowhere. */
  int inPercent = -1;

  /** Whether it was said right behind a number: "gross margin in percent, 2024 against 2023". */
  boolean numberInPercent;

  boolean share;

  /** "top 5 customers and their share": the share of each of the first, not of all together. */
  boolean shareOfEach;

  /** The groups that the shares are of: "of each category within its region". */
  final Set<Dimension> shareWithin = new LinkedHashSet<>();

  /** The condition that makes the part of which the share is asked for. */
  @Nullable Filter part;

  /** What keeps rows that are not done out of a part of those done in time. */
  List<Filter> doneOnly = List.of();

  /** A condition that makes the part, or that is on all rows of which groups are shares. */
  @Nullable Filter partOrGroups;

  /** By table: which of its rows are meant, where it was said: "subcategory". */
  final Map<String, Level> levels = new TreeMap<>();

  /** "run rate": what a year comes to at the pace of the months that are asked about. */
  boolean annualised;

  /** Whether "headcount" was said: how many there are at a time, and not how many came then. */
  boolean headcount;

  /** "how many and ...": the rows that are spoken of are counted too. */
  boolean countRows;

  /** "and their value": what the rows that are spoken of are worth is summed. */
  boolean amountOfRows;

  /** "orders and revenue": the subject stands beside metrics as if it were one. */
  boolean subjectBeside;

  /** Whether the groups of the question before are ranked by its number. */
  boolean ofEarlier;

  boolean both;
  boolean negateNext;
  @Nullable String chart;

  @Nullable ColumnRef lastColumn;
  @Nullable Metric lastMetric;
  @Nullable String vague;

  /** The table whose rows the question begins with, called by a value: "contractors". */
  @Nullable String namedByValue;

  /** What was booked on accounts of one kind, where these were named: "expense accounts". */
  Metric.@Nullable ModelMeasure kindOfAccount;

  /** "are we on plan": the plan that it is asked about; what is held against it is not said. */
  Metric.@Nullable ModelMeasure plan;

  /** "more on the web than in the app": the two are groups, whatever is computed of them. */
  boolean valuesCompared;

  /** Where the other of two values is named: "than in the app"; -1 for nowhere. */
  int otherOfTwo = -1;

  /** What is computed of two things that are set against each other: "how much more than". */
  @Nullable Operation apart;

  /** Whether the vague word says how much of something: "big" has no bound that all agree on. */
  boolean subjective;

  /** "which stores are growing": these grow by something that is not said. */
  boolean growing;

  @Nullable String unsupported;

  final Map<Integer, String> meanings = new TreeMap<>();
  final Set<Integer> passedOver = new LinkedHashSet<>();
  final List<String> assumptions = new ArrayList<>();

  /** Mentions that a rule has read together with an earlier one. */
  private final Set<Integer> readAhead = new LinkedHashSet<>();

  /** Says what the mentions between two positions were read as, before they are come to. */
  void readAhead(int from, int to, String meaning) {
    for (int at = from; at < to; at++) {
      readAhead.add(at);
      meanings.put(at, meaning);
    }
  }

  /** Whether a mention has been read with an earlier one. */
  boolean isReadAhead(int mention) {
    return readAhead.contains(mention);
  }

  /** Says what a mention was read as. */
  void means(int mention, String meaning) {
    meanings.put(mention, meaning);
  }

  /** Says what was taken for granted. */
  void assume(String assumption) {
    if (!assumptions.contains(assumption)) {
      assumptions.add(assumption);
    }
  }

  /** The table whose rows the question is about, as far as is known. */
  @Nullable String anchor() {
    if (subject != null) {
      return subject;
    }
    for (Metric metric : metrics) {
      if (metric instanceof Metric.RowCount count) {
        return count.table();
      }
      if (metric instanceof Metric.ModelMeasure measure && counts(measure)) {
        return measure.measure().table();
      }
    }
    for (Dimension dimension : dimensions) {
      if (dimension instanceof Dimension.OfEntity entity) {
        return entity.table();
      }
    }
    return outputs.isEmpty() ? null : outputs.iterator().next().table();
  }

  /** Whether a count waits for what it is of. */
  boolean counting() {
    return pending.stream().anyMatch(each -> each.kind() == AggregateKind.COUNT);
  }

  /** Whether a mean waits for what it is of. */
  boolean averaging() {
    return pending.stream().anyMatch(each -> each.kind() == AggregateKind.AVERAGE);
  }

  /** The aggregate over groups that waits for what is computed in each: mean, median, ... */
  Optional<AggregateKind> overGroups() {
    return pending.stream()
        .map(Pending::kind)
        .filter(kind -> kind != AggregateKind.COUNT && kind != AggregateKind.SUM)
        .findFirst();
  }

  /** What was ranked or grouped by has been named: what follows is listed again. */
  void endTop() {
    if (clause == Clause.TOP || clause == Clause.GROUP) {
      clause = Clause.SELECT;
    }
  }

  /** The periods that rows are grouped or averaged by. */
  Optional<Dimension.OfTime> timeDimension() {
    return dimensions.stream()
        .filter(Dimension.OfTime.class::isInstance)
        .map(Dimension.OfTime.class::cast)
        .findFirst()
        .or(this::averagedTime);
  }

  private Optional<Dimension.OfTime> averagedTime() {
    return metrics.stream()
        .filter(metric ->
            metric instanceof Metric.OverGroups average
                && average.each() instanceof Dimension.OfTime)
        .map(metric -> (Dimension.OfTime) ((Metric.OverGroups) metric).each())
        .findFirst();
  }

  private static boolean counts(Metric.ModelMeasure measure) {
    return measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated
        && aggregated.aggregate() == AggregateKind.COUNT;
  }

  /** "top 5 by revenue and number of orders": the first ranks, the next are shown beside it. */
  private void rankBy(Metric metric) {
    boolean beside = clause == ranking.namedIn && !metric.equals(ranking.metric);
    if (beside && ranking.metric != null) {
      if (!metrics.contains(ranking.metric)) {
        metrics.add(ranking.metric);
      }
      metrics.add(metric);
      return;
    }
    ranking.namedIn = clause;
    ranking.metric = metric;
    ranking.asked = true;
    ranking.explicit = true;
  }

  /** Puts a metric where the clause wants it. */
  void addMetric(Metric metric) {
    lastMetric = metric;
    lastColumn = null;
    switch (clause) {
      case ORDER, TOP -> rankBy(metric);
      case SELECT, GROUP -> {
        if (!metrics.contains(metric)) {
          metrics.add(metric);
        }
      }
      case CONDITION -> {}
    }
  }
}
