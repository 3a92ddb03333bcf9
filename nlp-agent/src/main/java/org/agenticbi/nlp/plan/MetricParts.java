package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.schema.Schema;

/** Metrics cut into parts that are each computed over the rows of one table. */
final class MetricParts {

  /** How a metric is put together again from its parts. */
  sealed interface Formula {
    /** A part. */
    record Leaf(Metric metric) implements Formula {}

    /** A number. */
    record Constant(BigDecimal value) implements Formula {}

    /** A calculation on parts. */
    record Combined(Formula left, char operator, Formula right) implements Formula {}
  }

  private final Schema schema;
  private final Map<Metric, Formula> formulas = new LinkedHashMap<>();
  private final Set<Metric> leaves = new LinkedHashSet<>();

  private MetricParts(Schema schema) {
    this.schema = schema;
  }

  static MetricParts of(Schema schema, List<Metric> metrics) {
    MetricParts parts = new MetricParts(schema);
    for (Metric metric : metrics) {
      parts.formulas.put(metric, parts.cut(metric));
    }
    return parts;
  }

  /** All parts, in order. */
  List<Metric> leaves() {
    return List.copyOf(leaves);
  }

  /** How a metric is put together. */
  Formula formula(Metric metric) {
    Formula formula = formulas.get(metric);
    if (formula == null) {
      throw new IllegalArgumentException("Not one of the metrics.");
    }
    return formula;
  }

  private Formula cut(Metric metric) {
    if (metric instanceof Metric.PerHead ratio) {
      return new Formula.Combined(cut(ratio.total()), '/', cut(ratio.heads()));
    }
    if (metric instanceof Metric.ModelMeasure measure
        && measure.measure().expression() instanceof MeasureExpression.Calculated calculated
        && bases(calculated).size() > 1) {
      return cut(measure.measure(), calculated);
    }
    leaves.add(metric);
    return new Formula.Leaf(metric);
  }

  private Formula cut(Measure measure, MeasureExpression expression) {
    return switch (expression) {
      case MeasureExpression.Constant constant -> new Formula.Constant(constant.value());
      case MeasureExpression.Calculated calculated ->
          new Formula.Combined(
              cut(measure, calculated.left()),
              calculated.operator(),
              cut(measure, calculated.right()));
      case MeasureExpression.Aggregated aggregated -> {
        Metric leaf = new Metric.ModelMeasure(part(measure, aggregated));
        leaves.add(leaf);
        yield new Formula.Leaf(leaf);
      }
    };
  }

  private Measure part(Measure measure, MeasureExpression.Aggregated aggregated) {
    String name = measure.name() + "_part_" + (leaves.size() + 1);
    return MeasureCopies.part(measure, name, base(aggregated, measure.table()), aggregated);
  }

  private List<String> bases(MeasureExpression expression) {
    return switch (expression) {
      case MeasureExpression.Constant _ -> List.of();
      case MeasureExpression.Aggregated aggregated -> List.of(base(aggregated, ""));
      case MeasureExpression.Calculated calculated -> {
        Set<String> both = new LinkedHashSet<>(bases(calculated.left()));
        both.addAll(bases(calculated.right()));
        yield List.copyOf(both);
      }
    };
  }

  private String base(MeasureExpression.Aggregated aggregated, String otherwise) {
    Set<String> tables = new LinkedHashSet<>();
    tables(aggregated.row(), tables);
    for (RowCondition condition : aggregated.filters()) {
      tables.add(condition.table());
    }
    List<String> finest = new ArrayList<>();
    for (String table : tables) {
      boolean all =
          tables.stream()
              .allMatch(other -> other.equals(table) || schema.joins().manyToOne(table, other));
      if (all) {
        finest.add(table);
      }
    }
    return finest.isEmpty() ? otherwise : finest.getFirst();
  }

  private static void tables(RowExpression row, Set<String> tables) {
    switch (row) {
      case RowExpression.Star _, RowExpression.ConstantNumber _ -> {}
      case RowExpression.ColumnValue column -> tables.add(column.table());
      case RowExpression.OrZero value -> tables(value.value(), tables);
      case RowExpression.Either either -> {
        tables.add(either.where().table());
        tables(either.value(), tables);
        tables(either.otherwise(), tables);
      }
      case RowExpression.Days days -> {
        tables.add(days.from().table());
        tables.add(days.to().table());
      }
      case RowExpression.Arithmetic arithmetic -> {
        tables(arithmetic.left(), tables);
        tables(arithmetic.right(), tables);
      }
    }
  }

  /** Whether the parts of a metric come from several tables. */
  static boolean severalTables(Schema schema, Metric metric) {
    return metric instanceof Metric.PerHead
        || (metric instanceof Metric.ModelMeasure measure
            && new MetricParts(schema).bases(measure.measure().expression()).size() > 1);
  }

  /** Whether a metric is one total by another of other rows. */
  static boolean divides(Schema schema, Metric metric) {
    return severalTables(schema, metric)
        && metric instanceof Metric.ModelMeasure measure
        && measure.measure().expression() instanceof MeasureExpression.Calculated calculated
        && calculated.operator() == '/';
  }
}
