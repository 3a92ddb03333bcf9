package org.agenticbi.nlp.interpretation;

import java.util.regex.Pattern;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether more of a number is worse: the worst no-show rate is the highest, the worst revenue not.
 */
final class Polarity {

  private static final Pattern BAD =
      Pattern.compile(
          ".*\\b(no ?show|cancel|return|refund|churn|defect|damag|complain|late|delay|overdue|wait"
              + "|error|fail|reject|disput|bounce|loss|losses|lost|cost|costs|expense|downtime|absen"
              + "|incident|accident|attrition|outage|bug|days|duration|backlog|debt|missed|stock ?out"
              + "|scrap|response time|resolution time|lead time|delivery time).*");

  private Polarity() {}

  /** Of a metric or the column that rows are ranked by. */
  static boolean bad(@Nullable Metric metric, @Nullable ColumnRef column) {
    return (metric != null && BAD.matcher(words(metric)).matches())
        || (column != null && BAD.matcher(Schema.words(column.column())).matches());
  }

  /** What a number is called by, in words. */
  static String words(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> Schema.words(measure.measure().name());
      case Metric.ColumnAggregate aggregate -> Schema.words(aggregate.column().column());
      case Metric.RowCount count -> Schema.words(count.table());
      case Metric.Portion portion -> words(portion.part());
      case Metric.SpanAggregate _ -> "duration";
      case Metric.OfStaff staff -> staff.figure().isRate() ? "attrition" : "";
      case Metric.PerHead ratio -> words(ratio.total());
      case Metric.OverGroups over -> words(over.inner());
    };
  }

  private static String words(Filter part) {
    return part instanceof Filter.Values values && !values.negated()
        ? Schema.words(String.join(" ", values.values()))
        : part instanceof Filter.Flag flag && !flag.negated()
            ? Schema.words(flag.column().column())
            : "";
  }
}
