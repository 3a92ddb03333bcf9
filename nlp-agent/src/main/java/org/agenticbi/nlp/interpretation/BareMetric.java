package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * A turn that names a number and nothing else: "how much was claimed" behind claims by year. It may
 * keep the groups and conditions of before, or begin anew: of the same rows it goes on, of others
 * it is asked back.
 */
final class BareMetric {

  /** Who says "our" and "do we have" begins a question of its own. */
  private static final Set<String> ANEW =
      Set.of("our", "we", "us", "do we have", "do we", "we have", "in our", "over our", "is our");

  private final Schema schema;
  private final Interpretation previous;
  private final Draft said;
  private final List<Mention> mentions;
  private final boolean bare;

  BareMetric(Schema schema, Interpretation previous, Draft said, List<Mention> mentions) {
    this.schema = schema;
    this.previous = previous;
    this.said = said;
    this.mentions = mentions;
    this.bare = conditioned() && onlyMetrics();
  }

  /** Whether it goes on from the question before. */
  boolean goesOn() {
    return bare && !repeated() && (ofTheSameRows() || planned());
  }

  /** Whether it may go on as well as begin anew. */
  boolean unsure() {
    return bare && !goesOn() && (repeated() || !anew());
  }

  private boolean conditioned() {
    return (previous.aggregated() || previous.subject() != null)
        && (!previous.dimensions().isEmpty()
            || !previous.filters().isEmpty()
            || !previous.having().isEmpty());
  }

  private boolean onlyMetrics() {
    return !said.metrics.isEmpty()
        && said.subject == null
        && said.outputs.isEmpty()
        && said.dimensions.isEmpty()
        && said.filters.isEmpty()
        && said.conditions.isEmpty()
        && said.absence == null
        && said.events.isEmpty()
        && !said.ranking.asked
        && !said.share
        && onlyNow();
  }

  private boolean onlyNow() {
    return said.time.windows.isEmpty()
        && said.time.recurring.isEmpty()
        && said.time.comparison == null
        && !said.time.growth
        && !said.time.trend
        && !said.time.cumulative
        && !said.averageOver;
  }

  private boolean repeated() {
    return previous.aggregated() && previous.metrics().containsAll(said.metrics);
  }

  private boolean ofTheSameRows() {
    String before = before();
    return said.metrics.stream().allMatch(metric -> whole(metric).equals(before));
  }

  private String before() {
    String listed = previous.subject();
    return previous.aggregated() || listed == null ? whole(previous.metrics().getFirst()) : listed;
  }

  /** Lines are counted among what they are lines of. */
  private String whole(Metric metric) {
    String base = MetricTables.base(schema, metric);
    return schema.timeColumn(base).map(ColumnRef::table).orElse(base);
  }

  private boolean planned() {
    PlanDifference difference = new PlanDifference(schema);
    boolean budget =
        said.metrics.stream().allMatch(each -> difference.planOf(each, previous.metrics()));
    if (budget && previous.aggregated()) {
      return true;
    }
    PlannedNumber planned = new PlannedNumber(schema);
    return said.metrics.stream()
        .noneMatch(metric -> planned.of(metric, previous.metrics()).equals(metric));
  }

  private boolean anew() {
    return mentions.stream()
        .anyMatch(mention -> mention instanceof Mention.Cue cue && ANEW.contains(cue.phrase()));
  }
}
