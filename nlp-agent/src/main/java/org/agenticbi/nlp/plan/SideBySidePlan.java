package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.CommonTable;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.Join;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.model.sql.SetOperation;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Metrics of several tables side by side (the chasm trap).
 *
 * <p>Each table is aggregated on its own before anything is joined, so that no row of one meets
 * several of another. The groups are those of any of them.
 */
final class SideBySidePlan {

  private static final String GROUPS = "all_groups";

  /** A part: the metrics over one root. */
  private record Part(String name, String alias, Plan plan) {

    List<PlannedColumn> dimensions() {
      return plan.columns().stream().filter(column -> column.metric() == null).toList();
    }

    /** Whether it has all groups; what lasts over the periods is not divided by them. */
    boolean has(List<PlannedColumn> groups) {
      return dimensions().size() == groups.size();
    }
  }

  /**
   * The rows that a part is computed over, and whether they are heads that others are divided by.
   */
  private record Root(String table, boolean heads) {}

  private final Schema schema;
  private final Planner planner;

  /** The labels of groups to which some rows do not belong. */
  private final Set<String> missingKeys = new TreeSet<>();

  SideBySidePlan(Schema schema, Planner planner) {
    this.schema = schema;
    this.planner = planner;
  }

  Plan plan(Interpretation asked) {
    MetricParts metricParts = MetricParts.of(schema, asked.metrics());
    List<Part> parts = parts(asked, metricParts);
    List<PlannedColumn> dimensions = parts.getFirst().dimensions();
    for (Part part : parts) {
      dimensions = part.dimensions().size() > dimensions.size() ? part.dimensions() : dimensions;
    }
    List<CommonTable> with = new ArrayList<>();
    parts.forEach(part -> with.add(new CommonTable(part.name(), part.plan().statement())));
    String first = parts.getFirst().alias();
    if (!dimensions.isEmpty()) {
      with.add(new CommonTable(GROUPS, groups(parts, dimensions)));
      first = "g";
    }
    List<PlannedColumn> columns = new ArrayList<>();
    for (PlannedColumn dimension : dimensions) {
      Expression value = new Expression.ColumnReference(first, dimension.name());
      columns.add(dimension.as(dimension.name(), dimension.label(), value));
    }
    columns.addAll(metrics(asked, metricParts, parts));
    return new Plan(select(asked, with, parts, dimensions, columns), columns, List.of());
  }

  private List<Part> parts(Interpretation asked, MetricParts metricParts) {
    Map<Root, List<Metric>> byRoot = new LinkedHashMap<>();
    RootChoice roots = new RootChoice(schema);
    for (Metric leaf : metricParts.leaves()) {
      Root root = new Root(roots.forMetric(leaf, asked.dimensions()), heads(asked, leaf));
      byRoot.computeIfAbsent(root, key -> new ArrayList<>()).add(leaf);
    }
    OwnTimes times = new OwnTimes(schema, asked);
    PerHeadFilters divided = new PerHeadFilters(schema, asked);
    List<Part> parts = new ArrayList<>();
    byRoot.forEach((own, metrics) -> {
      String root = own.table();
      boolean ofStaff = metrics.getFirst() instanceof Metric.OfStaff;
      Interpretation part =
          new Interpretation(
              null,
              List.of(),
              false,
              metrics,
              ofStaff ? asked.dimensions() : times.dimensions(root),
              ofStaff ? asked.filters() : divided.of(own.heads(), root, times.filters(root)),
              List.of(),
              null,
              false,
              null,
              null,
              false,
              null,
              null);
      Plan plan = planner.unordered(part, root);
      addMissing(plan);
      String name = (ofStaff ? "staff_" : "by_") + root.toLowerCase(Locale.ROOT);
      parts.add(new Part(name, "p" + (parts.size() + 1), plan));
    });
    return parts;
  }

  private static boolean heads(Interpretation asked, Metric leaf) {
    return leaf instanceof Metric.OfStaff
        || asked.metrics().stream()
            .anyMatch(
                metric -> metric instanceof Metric.PerHead ratio && ratio.heads().equals(leaf));
  }

  /** Labels that come over a key that rows may lack. */
  private void addMissing(Plan plan) {
    if (!(plan.statement() instanceof Select select)) {
      return;
    }
    Set<String> optional = new TreeSet<>();
    for (Join join : select.joins()) {
      if (join.kind() == Join.Kind.LEFT) {
        optional.add(join.source().alias());
      }
    }
    for (PlannedColumn column : plan.columns()) {
      if (column.expression() instanceof Expression.ColumnReference reference
          && optional.contains(reference.source())) {
        missingKeys.add(column.name());
      }
    }
  }

  private static Statement groups(List<Part> parts, List<PlannedColumn> dimensions) {
    Statement all = null;
    for (Part part : parts.stream().filter(each -> each.has(dimensions)).toList()) {
      List<SelectItem> items = new ArrayList<>();
      for (PlannedColumn dimension : dimensions) {
        items.add(
            new SelectItem(new Expression.ColumnReference(part.alias(), dimension.name()), null));
      }
      Select keys =
          new Select(
              List.of(),
              false,
              items,
              new From.TableSource(part.name(), part.alias()),
              List.of(),
              null,
              List.of(),
              null,
              List.of(),
              null);
      all =
          all == null
              ? keys
              : new SetOperation(SetOperation.Kind.UNION, all, keys, List.of(), null);
    }
    if (all == null) {
      throw new PlanProblem("There is nothing to put side by side.");
    }
    return all;
  }

  private Select select(
      Interpretation asked,
      List<CommonTable> with,
      List<Part> parts,
      List<PlannedColumn> dimensions,
      List<PlannedColumn> columns) {
    boolean grouped = !dimensions.isEmpty();
    List<Join> joins = new ArrayList<>();
    for (Part part : grouped ? parts : parts.subList(1, parts.size())) {
      joins.add(
          new Join(
              Join.Kind.LEFT,
              new From.TableSource(part.name(), part.alias()),
              on(part.alias(), part.has(dimensions) ? dimensions : part.dimensions())));
    }
    From from =
        grouped
            ? new From.TableSource(GROUPS, "g")
            : new From.TableSource(parts.getFirst().name(), parts.getFirst().alias());
    Ranking ranking = asked.ranking();
    Long limit = ranking == null || ranking.limit() == null ? null : (long) ranking.limit();
    return new Select(
        with,
        false,
        columns.stream().map(ListPlan::item).toList(),
        from,
        joins,
        Conditions.all(conditions(asked, grouped, columns)),
        List.of(),
        null,
        order(asked, columns),
        limit);
  }

  /** Conditions on numbers, which stand beside one another already. */
  private List<Condition> conditions(
      Interpretation asked, boolean grouped, List<PlannedColumn> columns) {
    List<Condition> conditions = new ArrayList<>(grouped ? comparable(columns) : List.of());
    boolean ratios = asked.metrics().stream().allMatch(SideBySidePlan::ratio);
    if (grouped && (ratios || firstOfThings(asked))) {
      columns.stream()
          .filter(column -> column.metric() == null && mayMiss(column))
          .forEach(column -> conditions.add(new Condition.IsNull(column.expression(), true)));
    }
    for (Filter.MetricCondition each : asked.having()) {
      if (each.of() != Ranking.Of.NUMBER) {
        throw new PlanProblem("Please ask for the change of one number at a time.");
      }
      PlannedColumn compared =
          columns.stream()
              .filter(column -> each.metric().equals(column.metric()))
              .findFirst()
              .orElseThrow(() -> new PlanProblem("A number that is compared was not computed."));
      conditions.add(
          new Condition.Comparison(
              compared.expression(), each.comparator(), FilterConditions.number(each.value())));
    }
    return conditions;
  }

  /** "top 5 customers, with their orders": what was sold to nobody is none of the five. */
  private static boolean firstOfThings(Interpretation asked) {
    return asked.ranking() != null && asked.ranking().limit() != null;
  }

  /** What has no target, or nothing to be divided by, is not compared with it. */
  private List<Condition> comparable(List<PlannedColumn> columns) {
    List<PlannedColumn> numbers =
        columns.stream().filter(column -> column.metric() != null).toList();
    return numbers.stream()
        .filter(column -> numbers.size() == 1 ? divides(column) : isTarget(column))
        .map(column -> (Condition) new Condition.IsNull(column.expression(), true))
        .toList();
  }

  private boolean divides(PlannedColumn column) {
    return column.metric() instanceof Metric.PerHead
        || (column.metric() instanceof Metric.ModelMeasure measure
            && !measure.measure().semiAdditive()
            && !asked(measure)
            && measure.measure().expression() instanceof MeasureExpression.Calculated);
  }

  /**
   * Whether a question itself adds numbers up, or takes them from one another: where there are no
   * rows of one of them, that adds nothing. The variance to a plan is known where there is a plan.
   */
  private boolean asked(Metric metric) {
    return metric instanceof Metric.ModelMeasure measure
        && !schema.model().measures().contains(measure.measure())
        && measure.measure().expression() instanceof MeasureExpression.Calculated calculated
        && (calculated.operator() == '-' || calculated.operator() == '+');
  }

  private static Expression eachOrNothing(Expression value) {
    if (value instanceof Expression.Arithmetic sum
        && (sum.operator() == ArithmeticOperator.ADD
            || sum.operator() == ArithmeticOperator.SUBTRACT)) {
      return new Expression.Arithmetic(
          eachOrNothing(sum.left()), sum.operator(), eachOrNothing(sum.right()));
    }
    return value instanceof Expression.ColumnReference
        ? new Expression.Coalesce(List.of(value, new Expression.Constant(BigDecimal.ZERO)))
        : value;
  }

  private static boolean isTarget(PlannedColumn column) {
    return column.metric() instanceof Metric.ModelMeasure measure
        && measure.measure().name().equals("target");
  }

  private Condition on(String alias, List<PlannedColumn> dimensions) {
    List<Condition> equal = new ArrayList<>();
    for (PlannedColumn dimension : dimensions) {
      Expression own = new Expression.ColumnReference(alias, dimension.name());
      Expression group = new Expression.ColumnReference("g", dimension.name());
      Condition same = new Condition.Comparison(own, Comparator.EQUAL, group);
      equal.add(mayMiss(dimension) ? orBothMissing(same, own, group) : same);
    }
    if (equal.isEmpty()) {
      Expression one = new Expression.Constant(BigDecimal.ONE);
      return new Condition.Comparison(one, Comparator.EQUAL, one);
    }
    return equal.size() == 1 ? equal.getFirst() : new Condition.And(equal);
  }

  /** Rows that belong to no group are one: NULL equals nothing. */
  private static Condition orBothMissing(Condition same, Expression own, Expression group) {
    Condition neither =
        new Condition.And(
            List.of(new Condition.IsNull(own, false), new Condition.IsNull(group, false)));
    return new Condition.Or(List.of(same, neither));
  }

  /** Whether rows may be in no group: the label, or the key that leads to it, is missing. */
  private boolean mayMiss(PlannedColumn dimension) {
    return missingKeys.contains(dimension.name())
        || (dimension.dimension() instanceof Dimension.OfColumn column && lacks(column.column()))
        || (dimension.dimension() instanceof Dimension.OfBands bands && lacks(bands.column()));
  }

  private boolean lacks(ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return profile != null && profile.nullShare() > 0;
  }

  private List<PlannedColumn> metrics(
      Interpretation asked, MetricParts metricParts, List<Part> parts) {
    ColumnNames names = new ColumnNames(schema);
    List<PlannedColumn> columns = new ArrayList<>();
    MetricColumns single = new MetricColumns(schema);
    for (Metric metric : asked.metrics()) {
      Expression value = value(metricParts.formula(metric), parts, lessNothing(metric));
      if (asked(metric)) {
        value = eachOrNothing(value);
      }
      if (!asked.dimensions().isEmpty() && ratio(metric) && counts(metric)) {
        value = orNothing(value);
      }
      columns.add(single.column(metric, value, names));
    }
    return columns;
  }

  /** One total by another: groups that only have one of the two have no ratio. */
  private static boolean ratio(Metric metric) {
    return metric instanceof Metric.PerHead
        || (metric instanceof Metric.ModelMeasure measure
            && measure.measure().expression() instanceof MeasureExpression.Calculated calculated
            && calculated.operator() == '/');
  }

  /** Whether rows are counted in what is divided: where there are none, their number is 0. */
  private static boolean counts(Metric metric) {
    return metric instanceof Metric.ModelMeasure measure && counts(measure.measure().expression());
  }

  private static boolean counts(MeasureExpression expression) {
    return switch (expression) {
      case MeasureExpression.Calculated calculated ->
          calculated.operator() == '/'
              ? counts(calculated.left())
              : counts(calculated.left()) || counts(calculated.right());
      case MeasureExpression.Aggregated aggregated -> aggregated.aggregate() == AggregateKind.COUNT;
      case MeasureExpression.Constant _ -> false;
    };
  }

  /** Of what is divided, a group that has none of it has nothing: no claims of many deliveries. */
  private static Expression orNothing(Expression ratio) {
    return ratio instanceof Expression.Arithmetic divided
            && divided.operator() == ArithmeticOperator.DIVIDE
        ? new Expression.Arithmetic(
            new Expression.Coalesce(
                List.of(divided.left(), new Expression.Constant(BigDecimal.ZERO))),
            divided.operator(),
            divided.right())
        : ratio;
  }

  /** Where nothing was paid of what is owed, nothing is taken off it. */
  private static boolean lessNothing(Metric metric) {
    return metric instanceof Metric.ModelMeasure measure && measure.measure().semiAdditive();
  }

  private Expression value(MetricParts.Formula formula, List<Part> parts, boolean lessNothing) {
    return switch (formula) {
      case MetricParts.Formula.Leaf leaf -> leaf(leaf.metric(), parts);
      case MetricParts.Formula.Constant number -> new Expression.Constant(number.value());
      case MetricParts.Formula.Combined combined -> {
        Expression right = value(combined.right(), parts, lessNothing);
        Expression zero = new Expression.Constant(BigDecimal.ZERO);
        boolean orZero = lessNothing && combined.operator() == '-';
        yield new Expression.Arithmetic(
            value(combined.left(), parts, lessNothing),
            operator(combined.operator()),
            orZero ? new Expression.Coalesce(List.of(right, zero)) : right);
      }
    };
  }

  private static Expression leaf(Metric metric, List<Part> parts) {
    for (Part part : parts) {
      for (PlannedColumn column : part.plan().columns()) {
        if (metric.equals(column.metric())) {
          return new Expression.ColumnReference(part.alias(), column.name());
        }
      }
    }
    throw new IllegalStateException("A part of the metric was not computed.");
  }

  private static ArithmeticOperator operator(char operator) {
    return switch (operator) {
      case '+' -> ArithmeticOperator.ADD;
      case '-' -> ArithmeticOperator.SUBTRACT;
      case '*' -> ArithmeticOperator.MULTIPLY;
      default -> ArithmeticOperator.DIVIDE;
    };
  }

  private static List<OrderKey> order(Interpretation asked, List<PlannedColumn> columns) {
    Ranking ranking = asked.ranking();
    @Nullable PlannedColumn key = null;
    for (PlannedColumn column : columns) {
      boolean ranked =
          ranking != null && column.metric() != null && column.metric().equals(ranking.metric());
      boolean time = ranking == null && column.dimension() instanceof Dimension.OfTime;
      if (ranked || time) {
        key = column;
      }
    }
    if (key == null) {
      return ranking == null ? bands(columns) : List.of();
    }
    boolean descending = ranking != null && ranking.descending();
    Expression by =
        key.dimension() == null ? new Expression.OutputColumn(key.name()) : key.expression();
    return List.of(new OrderKey(by, descending));
  }

  private static List<OrderKey> bands(List<PlannedColumn> columns) {
    List<OrderKey> keys = new ArrayList<>();
    for (PlannedColumn column : columns) {
      if (column.dimension() instanceof Dimension.OfBands bands) {
        keys.add(BandOrder.ofLabels(bands, column.expression()));
      }
    }
    return keys;
  }
}
