package org.agenticbi.nlp.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.interpretation.AverageCondition;
import org.agenticbi.nlp.interpretation.Band;
import org.agenticbi.nlp.interpretation.Comparison;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Level;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.MetricTables;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.interpretation.SharedMetrics;
import org.agenticbi.nlp.interpretation.TimeSpan;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Hierarchy;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** One sentence that says what is computed, made from the interpretation, never from the words. */
public final class Explainer {

  private final Schema schema;
  private final FilterWords filters;

  /** Uses the names that the schema gives. */
  public Explainer(Schema schema) {
    this.schema = schema;
    this.filters = new FilterWords(schema, this);
  }

  /** The sentence. */
  public String sentence(Interpretation asked) {
    StringBuilder sentence = new StringBuilder(heading(asked));
    Ranking ranking = asked.ranking();
    if (ranking != null) {
      sentence.append(", ").append(new RankingWords(schema, this).words(ranking, asked));
    }
    return sentence.append('.').toString();
  }

  /** A short heading. */
  public String heading(Interpretation asked) {
    StringBuilder heading = new StringBuilder(subject(asked));
    List<String> groups = asked.dimensions().stream().map(each -> group(asked, each)).toList();
    if (!groups.isEmpty()) {
      heading.append(" by ").append(list(groups));
    }
    if (asked.comparison() instanceof Comparison.OfWindows windows) {
      heading.append(", ").append(windows.current().label());
      heading.append(" compared with ").append(windows.base().label());
    } else if (asked.comparison() instanceof Comparison.OfPeriods periods) {
      heading.append(
          periods.back() == 1 ? ", each against the one before" : ", each against the year before");
    }
    for (Filter filter : ownTimeFirst(asked)) {
      boolean said =
          asked.comparison() instanceof Comparison.OfWindows && filter instanceof Filter.Window;
      if (!said) {
        heading.append(ownTime(asked, filter) ? " " : ", ").append(words(asked, filter));
      }
    }
    AverageCondition average = asked.average();
    if (average != null) {
      heading.append(average.comparator() == Comparator.GREATER ? ", above" : ", below");
      heading.append(" the average over all of them");
    }
    for (Filter.MetricCondition condition : asked.having()) {
      heading.append(", ").append(filters.words(condition));
    }
    return capitalised(heading.toString());
  }

  /** The time that the metric has anyway need not be named. */
  String group(Interpretation asked, Dimension dimension) {
    boolean own =
        dimension instanceof Dimension.OfTime time
            && time.column() != null
            && time.column().equals(ownTime(asked));
    return own
        ? ((Dimension.OfTime) dimension).grain().name().toLowerCase(Locale.ROOT)
        : dimension(dimension);
  }

  private String words(Interpretation asked, Filter filter) {
    return ownTime(asked, filter) && filter instanceof Filter.Window window
        ? TimeWords.windows(window.windows())
        : filters.words(filter);
  }

  /** "Number of orders in 2025, status paid": the time belongs to the metric, not to the status. */
  private List<Filter> ownTimeFirst(Interpretation asked) {
    List<Filter> filters = new ArrayList<>(asked.filters());
    filters.removeIf(filter -> !ownTime(asked, filter));
    asked.filters().stream().filter(filter -> !ownTime(asked, filter)).forEach(filters::add);
    return filters;
  }

  private boolean ownTime(Interpretation asked, Filter filter) {
    return filter instanceof Filter.Window window && window.column().equals(ownTime(asked));
  }

  private @Nullable ColumnRef ownTime(Interpretation asked) {
    return asked.metrics().isEmpty()
        ? null
        : MetricTables.time(schema, asked.metrics().getFirst()).orElse(null);
  }

  private String subject(Interpretation asked) {
    if (!asked.aggregated()) {
      return rows(asked);
    }
    List<String> metrics = asked.metrics().stream().map(this::metric).toList();
    String all = list(metrics);
    if (asked.share()) {
      Filter part = asked.shareOf();
      String of = part == null ? "" : " (" + filters.words(part) + ")";
      List<String> whole = asked.shareWithin().stream().map(this::dimension).toList();
      String within = whole.isEmpty() ? "" : " within each " + list(whole);
      List<String> plain =
          asked.metrics().stream()
              .filter(each -> !SharedMetrics.shared(asked, each))
              .map(this::metric)
              .toList();
      metrics = new ArrayList<>(metrics);
      metrics.removeAll(plain);
      String share = "share of the " + list(metrics) + of + within;
      return SharedMetrics.besideAmount(asked)
          ? all + " and " + share
          : plain.isEmpty() ? share : list(plain) + " and " + share;
    }
    if (asked.movingRows() != null) {
      String kind = asked.cumulative() ? "total of " : "average of ";
      return kind + all + " over " + asked.movingRows() + " periods";
    }
    return asked.cumulative() ? "running total of " + all : all;
  }

  private String rows(Interpretation asked) {
    String subject = asked.subject() == null ? "rows" : schema.tableName(asked.subject());
    String distinct = asked.distinct() ? "different " : "";
    String beside = above(asked);
    if (asked.outputs().isEmpty()) {
      return distinct + subject + beside;
    }
    List<String> columns = asked.outputs().stream().map(schema::columnName).toList();
    return distinct + list(columns) + " of " + subject + beside;
  }

  /** " with the name of the row of parent account id". */
  private String above(Interpretation asked) {
    List<String> keys = asked.above().stream().map(schema::columnName).toList();
    return keys.isEmpty() ? "" : " with the name that " + list(keys) + " leads to";
  }

  /** A metric in words. */
  public String metric(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> measure(measure.measure());
      case Metric.RowCount count -> "number of " + schema.tableName(count.table());
      case Metric.ColumnAggregate aggregate ->
          aggregate(aggregate.kind(), aggregate.distinct()) + schema.columnName(aggregate.column());
      case Metric.OfStaff staff -> new StaffWords(schema).words(staff);
      case Metric.PerHead ratio -> metric(ratio.total()) + " divided by " + metric(ratio.heads());
      case Metric.SpanAggregate aggregate ->
          aggregate(aggregate.kind(), false) + span(aggregate.span());
      case Metric.Portion portion ->
          portion.counted().equals(portion.whole())
              ? "share of the "
                  + metric(portion.whole())
                  + " ("
                  + filters.words(portion.part())
                  + ")"
              : metric(portion.counted())
                  + " ("
                  + filters.words(portion.part())
                  + ") as a share of the "
                  + metric(portion.whole());
      case Metric.AverageOver average ->
          aggregate(average.kind(), false)
              + metric(average.inner())
              + " per "
              + dimension(average.each());
      case Metric.ShareOfFirst share ->
          "share of the "
              + metric(share.inner())
              + " that the "
              + share.first()
              + (share.descending() ? " highest " : " lowest ")
              + plural(share.each())
              + " make together";
    };
  }

  /** What a guessed measure is made of is said beside its name. */
  private String measure(Measure measure) {
    String label = measure.label().toLowerCase(Locale.ROOT);
    String description = measure.description();
    return schema.drafted() && description != null ? label + " (" + description + ")" : label;
  }

  /** From when to when something lasts, in words. */
  String span(TimeSpan span) {
    ColumnRef end = span.to();
    return span.unit().name().toLowerCase(Locale.ROOT)
        + " from "
        + schema.columnName(span.from())
        + " to "
        + (end == null ? span.today().toString() : schema.columnName(end));
  }

  private static String aggregate(AggregateKind kind, boolean distinct) {
    return switch (kind) {
      case SUM -> "total ";
      case COUNT -> distinct ? "number of different " : "number of ";
      case AVERAGE -> "average ";
      case MINIMUM -> "lowest ";
      case MAXIMUM -> "highest ";
      case MEDIAN -> "median ";
    };
  }

  private String plural(Dimension dimension) {
    return dimension instanceof Dimension.OfEntity entity
        ? schema.tableName(entity.table())
        : "values of " + dimension(dimension);
  }

  /** A dimension in words. */
  public String dimension(Dimension dimension) {
    return switch (dimension) {
      case Dimension.OfColumn column -> schema.columnName(column.column());
      case Dimension.OfEntity entity -> entity(entity);
      case Dimension.OfTime time -> time(time);
      case Dimension.OfDatePart part ->
          part.part().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case Dimension.OfBands bands ->
          bands.name() + " (" + list(bands.bands().stream().map(Band::label).toList()) + ")";
      case Dimension.OfCondition condition ->
          condition.holds()
              + " or "
              + condition.fails()
              + " ("
              + filters.words(condition.filter())
              + ")";
    };
  }

  private String entity(Dimension.OfEntity entity) {
    String name = Schema.singular(schema.tableName(entity.table()));
    boolean classes = schema.hierarchy(entity.table()).filter(Hierarchy::classes).isPresent();
    return switch (entity.level()) {
      case Level.Above above -> above.named().isEmpty() ? "top-level " + name : name;
      case Level.Own _ -> classes ? name.replaceAll("(\\S+)$", "sub$1") : name;
      case Level.Next next -> name + " that " + schema.columnName(next.above()) + " leads to";
      case Level.Unsaid _ -> name;
    };
  }

  private String time(Dimension.OfTime time) {
    ColumnRef column = time.column();
    TimeGrain grain = time.grain();
    String name = grain.name().toLowerCase(Locale.ROOT);
    return column == null ? name : name + " of " + schema.columnName(column);
  }

  static String list(List<String> items) {
    List<String> all = new ArrayList<>(items);
    if (all.size() < 2) {
      return String.join("", all);
    }
    String last = all.removeLast();
    return String.join(", ", all) + " and " + last;
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
