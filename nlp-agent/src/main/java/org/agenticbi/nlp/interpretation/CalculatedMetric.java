package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.nlp.calculation.Operation;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * Two interpretations that ask for one number each, as one that asks for what is computed from
 * them.
 *
 * <p>Conditions that only one of them has become those of its number; groups, times and order must
 * be the same, or be said of one of them.
 */
public final class CalculatedMetric {

  private static final int MOST_SUMMED = 4;

  private final Schema schema;
  private final Interpretation left;
  private final Interpretation right;

  private CalculatedMetric(Schema schema, Interpretation left, Interpretation right) {
    this.schema = schema;
    this.left = left;
    this.right = right;
  }

  /** The interpretation; none where the two do not fit together. */
  public static Optional<Interpretation> of(
      Schema schema, Operation operation, Interpretation left, Interpretation right) {
    return new CalculatedMetric(schema, left, right).combined(operation);
  }

  /**
   * Whether each names values of the columns that the other names values of: "web orders divided by
   * store orders" where "store" was taken for the table would divide by all orders.
   */
  public static boolean sameValuesSaid(
      Interpretation left, List<Mention> said, Interpretation right, List<Mention> alsoSaid) {
    return used(left, right, alsoSaid) && used(right, left, said);
  }

  private static boolean used(Interpretation one, Interpretation other, List<Mention> said) {
    List<ColumnRef> columns = new ArrayList<>(valued(one));
    columns.removeAll(valued(other));
    return said.stream()
        .filter(Mention.Name.class::isInstance)
        .flatMap(mention -> ((Mention.Name) mention).candidates().stream())
        .noneMatch(candidate ->
            candidate.target() instanceof Target.ValueTarget value
                && columns.contains(value.column()));
  }

  private static List<ColumnRef> valued(Interpretation each) {
    return each.filters().stream()
        .filter(Filter.Values.class::isInstance)
        .map(filter -> ((Filter.Values) filter).column())
        .toList();
  }

  private Optional<Interpretation> combined(Operation operation) {
    boolean sums = operation == Operation.SUBTRACT || operation == Operation.ADD;
    int most = sums ? MOST_SUMMED : 1;
    if (!plain(left, 1) || !plain(right, most) || !sameTimes() || !sameGroups()) {
      return Optional.empty();
    }
    List<Filter> both = common();
    Optional<Metric> portion = operation.operator() == '/' ? portion(both) : Optional.empty();
    if (portion.isPresent()) {
      return Optional.of(with(portion.get(), both));
    }
    Operand one = operand(left, both).orElse(null);
    Operand other = operand(right, both).orElse(null);
    if (one == null || other == null || one.expression().equals(other.expression())) {
      return Optional.empty();
    }
    Metric metric = new Metric.ModelMeasure(measure(operation, one, other));
    return Optional.of(with(metric, both));
  }

  private Interpretation with(Metric metric, List<Filter> both) {
    List<Filter> filters = new ArrayList<>(both);
    filters.addAll(windows(left).isEmpty() ? windows(right) : windows(left));
    Ranking ranking = left.ranking() == null ? right.ranking() : left.ranking();
    return left.withMetrics(List.of(metric))
        .withFilters(filters)
        .withDimensions(left.dimensions().isEmpty() ? right.dimensions() : left.dimensions())
        .withRanking(ranking == null ? null : ranking.of(ranking.metric() == null ? null : metric));
  }

  /** What comes from some of the rows, set against all of them: it may name groups of accounts. */
  private Optional<Metric> portion(List<Filter> both) {
    List<Filter> own = own(left, both);
    Metric part = left.metrics().getFirst();
    Metric whole = right.metrics().getFirst();
    boolean rows = MetricTables.base(schema, part).equals(MetricTables.base(schema, whole));
    boolean one = own.size() == 1 && own.getFirst() instanceof Filter.Values;
    boolean summed = operand(part).isPresent() && operand(whole).isPresent();
    return rows && one && summed && own(right, both).isEmpty()
        ? Optional.of(new Metric.Portion(whole, own.getFirst(), part))
        : Optional.empty();
  }

  private static List<Filter> own(Interpretation each, List<Filter> both) {
    return each.filters().stream()
        .filter(filter -> !(filter instanceof Filter.Window) && !both.contains(filter))
        .toList();
  }

  /** One number over rows, or some that are summed up, and nothing done with it. */
  private static boolean plain(Interpretation each, int most) {
    return !each.metrics().isEmpty()
        && each.metrics().size() <= most
        && each.having().isEmpty()
        && !each.share()
        && each.shareOf() == null
        && each.comparison() == null
        && !each.cumulative()
        && each.movingRows() == null
        && each.average() == null
        && (each.ranking() == null || each.ranking().of() == Ranking.Of.NUMBER);
  }

  private boolean sameTimes() {
    List<Filter.Window> one = windows(left);
    List<Filter.Window> other = windows(right);
    return one.isEmpty()
        || other.isEmpty()
        || one.stream()
            .map(Filter.Window::windows)
            .toList()
            .equals(other.stream().map(Filter.Window::windows).toList());
  }

  private static List<Filter.Window> windows(Interpretation each) {
    return each.filters().stream()
        .filter(Filter.Window.class::isInstance)
        .map(Filter.Window.class::cast)
        .toList();
  }

  private boolean sameGroups() {
    List<Dimension> one = left.dimensions();
    List<Dimension> other = right.dimensions();
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return true;
    }
    if (one.size() != other.size()) {
      return false;
    }
    for (int at = 0; at < one.size(); at++) {
      boolean grains =
          one.get(at) instanceof Dimension.OfTime time
              && other.get(at) instanceof Dimension.OfTime same
              && Objects.equals(time.grain(), same.grain());
      if (!grains && !one.get(at).equals(other.get(at))) {
        return false;
      }
    }
    return true;
  }

  private List<Filter> common() {
    return left.filters().stream()
        .filter(filter -> !(filter instanceof Filter.Window))
        .filter(right.filters()::contains)
        .toList();
  }

  private Optional<Operand> operand(Interpretation each, List<Filter> both) {
    List<RowCondition> own = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    for (Filter filter : own(each, both)) {
      if (!condition(filter, own)) {
        return Optional.empty();
      }
      said.append(words(filter));
    }
    return summed(each.metrics())
        .filter(operand -> own.stream().allMatch(condition -> reaches(operand, condition)))
        .map(operand ->
            own.isEmpty()
                ? operand
                : new Operand(
                    said + operand.label(),
                    operand.words() + " where " + phrase(own),
                    operand.table(),
                    narrowed(operand.expression(), own),
                    operand.column()));
  }

  /** "costs and depreciation" that are taken away are both. */
  private Optional<Operand> summed(List<Metric> metrics) {
    Optional<Operand> sum = operand(metrics.getFirst());
    for (Metric metric : metrics.subList(1, metrics.size())) {
      Optional<Operand> next = operand(metric);
      sum = sum.flatMap(one -> next.map(other -> plus(one, other)));
    }
    return sum;
  }

  private static Operand plus(Operand one, Operand other) {
    return new Operand(
        one.label() + " and " + other.label(),
        one.words() + " and " + other.words(),
        one.table(),
        new Calculated(one.expression(), '+', other.expression()),
        false);
  }

  private boolean reaches(Operand operand, RowCondition condition) {
    return operand.table().equals(condition.table())
        || schema.joins().manyToOne(operand.table(), condition.table());
  }

  private Optional<Operand> operand(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure model ->
          model.measure().semiAdditive()
              ? Optional.empty()
              : Optional.of(Operand.of(model.measure()));
      case Metric.ColumnAggregate aggregate -> Optional.of(aggregate(aggregate));
      case Metric.RowCount count ->
          schema.primaryKey(count.table()).size() == 1
              ? Optional.of(counted(count.table()))
              : Optional.empty();
      case Metric.Portion _,
          Metric.SpanAggregate _,
          Metric.OfStaff _,
          Metric.PerHead _,
          Metric.OverGroups _ ->
          Optional.empty();
    };
  }

  private Operand counted(String table) {
    Operand count = Operand.count(schema, table);
    return new Operand(
        "number of " + count.label(), count.words(), table, count.expression(), false);
  }

  private Operand aggregate(Metric.ColumnAggregate aggregate) {
    ColumnRef column = aggregate.column();
    String label = schema.columnName(column);
    String kind = aggregate.kind() == AggregateKind.SUM ? "" : name(aggregate) + " ";
    return new Operand(
        kind + label,
        kind + label + " of " + schema.tableName(column.table()),
        column.table(),
        new Aggregated(
            aggregate.kind(),
            new ColumnValue(column.table(), column.column()),
            aggregate.distinct(),
            List.of()),
        true);
  }

  private static String name(Metric.ColumnAggregate aggregate) {
    return aggregate.distinct()
        ? "number of different"
        : aggregate.kind().name().toLowerCase(Locale.ROOT);
  }

  /** Adds what a filter asks of a row; false where that cannot be asked of one number alone. */
  private boolean condition(Filter filter, List<RowCondition> conditions) {
    if (filter instanceof Filter.All all) {
      return all.filters().stream().allMatch(each -> condition(each, conditions));
    }
    if (filter instanceof Filter.Missing missing) {
      return conditions.add(
          new RowCondition(
              missing.table(), missing.column().column(), missing.negated(), List.of()));
    }
    return filter instanceof Filter.Values values
        && schema.hierarchy(values.column()).isEmpty()
        && conditions.add(
            new RowCondition(
                values.table(), values.column().column(), values.negated(), values.values()));
  }

  private static String words(Filter filter) {
    return filter instanceof Filter.Values values && !values.negated()
        ? String.join(" or ", values.values()) + " "
        : "";
  }

  private String phrase(List<RowCondition> conditions) {
    return String.join(
        " and ",
        conditions.stream()
            .map(each -> {
              String column = schema.columnName(new ColumnRef(each.table(), each.column()));
              String values = String.join(" or ", each.values());
              return each.values().isEmpty()
                  ? column + (each.negated() ? " is given" : " is missing")
                  : column + (each.negated() ? " is not " : " is ") + values;
            })
            .toList());
  }

  private static MeasureExpression narrowed(
      MeasureExpression expression, List<RowCondition> conditions) {
    return switch (expression) {
      case Aggregated aggregated -> {
        List<RowCondition> all = new ArrayList<>(aggregated.filters());
        conditions.stream().filter(each -> !all.contains(each)).forEach(all::add);
        yield new Aggregated(aggregated.aggregate(), aggregated.row(), aggregated.distinct(), all);
      }
      case Calculated calculated ->
          new Calculated(
              narrowed(calculated.left(), conditions),
              calculated.operator(),
              narrowed(calculated.right(), conditions));
      case MeasureExpression.Constant constant -> constant;
    };
  }

  private static Measure measure(Operation operation, Operand one, Operand other) {
    return switch (operation) {
      case DIVIDE -> new Ratio(one, other, null, false).measure();
      case SHARE -> new Ratio(one, other, null, true).measure();
      case SUBTRACT, ADD -> sum(operation, one, other);
    };
  }

  private static Measure sum(Operation operation, Operand one, Operand other) {
    String by = " " + operation.words() + " ";
    String label = one.label() + by + other.label();
    return new Measure(
        label.toLowerCase(Locale.ROOT).replace(' ', '_'),
        label,
        one.words() + by + other.words(),
        List.of(),
        one.table(),
        new Calculated(one.expression(), operation.operator(), other.expression()),
        null,
        null,
        null,
        null);
  }
}
