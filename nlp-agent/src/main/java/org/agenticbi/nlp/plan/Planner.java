package org.agenticbi.nlp.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.Select;
import org.agenticbi.nlp.interpretation.AverageCondition;
import org.agenticbi.nlp.interpretation.Comparison;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.schema.Schema;

/**
 * Chooses how an interpretation is computed: which tables, which joins, which form of statement.
 */
public final class Planner {

  private final Schema schema;
  private final AggregatePlan aggregates;
  private final StaffPlan staff;
  private final FilterConditions filters;
  private final TimeExpressions times;

  /** Plans over the tables of a schema, for its dialect. */
  public Planner(Schema schema) {
    this.schema = schema;
    this.times = new TimeExpressions(Dialect.of(schema.catalog().dialect()));
    this.filters = new FilterConditions(times);
    this.aggregates = new AggregatePlan(schema, times, filters);
    this.staff = new StaffPlan(schema, times, filters);
  }

  /**
   * The plan of an interpretation.
   *
   * @throws PlanProblem when it cannot be computed without a wrong number
   */
  public Plan plan(Interpretation said) {
    Interpretation asked = EndedSpans.only(schema, said);
    Ranking ranking = asked.ranking();
    if (ranking != null && !ranking.within().isEmpty()) {
      return new WithinGroupsPlan(schema, this, times, filters).plan(asked, ranking);
    }
    if (ranking != null
        && ranking.limit() != null
        && asked.aggregated()
        && asked.dimensions().isEmpty()) {
      throw new PlanProblem("I do not see what is to be ranked.");
    }
    boolean byChange = ranking != null && ranking.of() != Ranking.Of.NUMBER;
    if (byChange && !(asked.comparison() instanceof Comparison.OfWindows)) {
      throw new PlanProblem("I do not see which two times the change is between.");
    }
    if (byChange && asked.metrics().size() > 1) {
      throw new PlanProblem("Please ask for the change of one number at a time.");
    }
    AverageCondition average = asked.average();
    if (average != null && asked.aggregated()) {
      return new AverageConditionPlan(this).plan(asked, average);
    }
    if (!asked.aggregated()) {
      return new ListPlan(schema, filters).plan(asked);
    }
    if (!asked.shareWithin().isEmpty() && asked.comparison() != null) {
      throw new PlanProblem("Shares within groups cannot be compared over time.");
    }
    if (asked.comparison() instanceof Comparison.OfPeriods periods) {
      return new PeriodComparisonPlan(this).plan(asked, periods);
    }
    if (asked.metrics().stream().allMatch(Metric.OfStaff.class::isInstance)) {
      return staff.plan(asked);
    }
    refuseGroupsBeside(asked);
    if (asked.metrics().getFirst() instanceof Metric.OverGroups over) {
      return new AverageOverPlan(schema, this).plan(asked, over);
    }
    Set<String> roots = roots(asked);
    boolean several =
        roots.size() > 1
            || asked.metrics().stream()
                .anyMatch(metric ->
                    metric instanceof Metric.OfStaff || MetricParts.severalTables(schema, metric));
    if (OverTimePlan.needed(asked, several)) {
      return new OverTimePlan(this).plan(asked);
    }
    if (several && derived(asked)) {
      throw new PlanProblem(
          "Shares and comparisons of numbers from several tables cannot be computed at once;"
              + " please ask for one number at a time.");
    }
    return several
        ? new SideBySidePlan(schema, this).plan(asked)
        : aggregates.plan(asked, roots.iterator().next());
  }

  /** What is computed over groups that come first stands alone, for one time. */
  private static void refuseGroupsBeside(Interpretation asked) {
    boolean overGroups = asked.metrics().stream().anyMatch(Metric.OverGroups.class::isInstance);
    if (overGroups && asked.metrics().size() > 1) {
      throw new PlanProblem("A number over groups can only be computed alone; please ask for it.");
    }
    if (overGroups && asked.comparison() != null) {
      throw new PlanProblem("A number over groups cannot be compared over time.");
    }
  }

  private static boolean derived(Interpretation asked) {
    return asked.share() || asked.comparison() != null;
  }

  Schema schema() {
    return schema;
  }

  private Set<String> roots(Interpretation asked) {
    RootChoice choice = new RootChoice(schema);
    Set<String> roots = new TreeSet<>();
    for (Metric metric : asked.metrics()) {
      if (!MetricParts.severalTables(schema, metric) && !(metric instanceof Metric.OfStaff)) {
        boolean alone = asked.metrics().size() == 1;
        roots.add(
            alone
                ? choice.inTime(metric, asked.dimensions())
                : choice.forMetric(metric, asked.dimensions()));
      }
    }
    return roots;
  }

  /** One block over a root, as a part of a larger statement. */
  Plan unordered(Interpretation part, String root) {
    boolean ofStaff = part.metrics().stream().allMatch(Metric.OfStaff.class::isInstance);
    Plan plan = ofStaff ? staff.plan(part) : aggregates.plan(part, root);
    if (!(plan.statement() instanceof Select select)) {
      return plan;
    }
    return new Plan(select.withOrder(List.of(), null), plan.columns(), plan.notes());
  }
}
