package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;
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

  /** A superlative that names its quantity. */
  record Adjective(String word, int position) {}

  Clause clause = Clause.SELECT;
  @Nullable String subject;
  final Set<ColumnRef> outputs = new LinkedHashSet<>();
  boolean distinct;
  final List<Metric> metrics = new ArrayList<>();
  final Set<Dimension> dimensions = new LinkedHashSet<>();
  final List<Filter> filters = new ArrayList<>();
  final List<Filter.MetricCondition> conditions = new ArrayList<>();

  final List<Pending> pending = new ArrayList<>();
  List<Pending> lastAggregates = List.of();
  final Set<String> events = new LinkedHashSet<>();
  Filter.@Nullable Related absence;

  boolean ranked;
  @Nullable Metric rankMetric;
  @Nullable ColumnRef rankColumn;
  @Nullable Boolean descending;
  @Nullable Integer limit;
  boolean explicitRanking;
  boolean superlative;
  @Nullable Adjective adjective;

  final List<TimeWindow> windows = new ArrayList<>();
  @Nullable ColumnRef windowColumn;
  TimeMention.@Nullable Comparison comparison;
  final List<TimeMention.Part> recurring = new ArrayList<>();
  final Set<Integer> looseNumbers = new LinkedHashSet<>();
  int windowsBeforeAbsence;
  int filtersBeforeAbsence;
  boolean byMetric;
  boolean averageOver;
  boolean trend;
  boolean shifted;
  boolean growth;
  boolean share;
  boolean cumulative;
  @Nullable Integer movingRows;
  boolean compared;
  boolean both;
  boolean negateNext;
  @Nullable String chart;

  @Nullable ColumnRef lastColumn;
  @Nullable Metric lastMetric;
  @Nullable ColumnRef lastTime;
  boolean asksWhen;
  @Nullable String vague;
  @Nullable String unsupported;
  @Nullable String openTime;

  final Map<Integer, String> meanings = new TreeMap<>();
  final Set<Integer> passedOver = new LinkedHashSet<>();
  final List<String> assumptions = new ArrayList<>();

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

  private static boolean counts(Metric.ModelMeasure measure) {
    return measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated
        && aggregated.aggregate() == AggregateKind.COUNT;
  }

  /** Puts a metric where the clause wants it. */
  void addMetric(Metric metric) {
    lastMetric = metric;
    lastColumn = null;
    switch (clause) {
      case ORDER, TOP -> {
        rankMetric = metric;
        ranked = true;
        explicitRanking = true;
      }
      case SELECT, GROUP -> {
        if (!metrics.contains(metric)) {
          metrics.add(metric);
        }
      }
      case CONDITION -> {}
    }
  }
}
