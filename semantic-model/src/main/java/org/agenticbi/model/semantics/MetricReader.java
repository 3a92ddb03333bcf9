package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.jspecify.annotations.Nullable;

/** Reads the metrics of a model and of its datasets; one may be made of others. */
final class MetricReader {
  private static final Set<String> KEYS =
      Set.of("name", "expression", "description", "datatype", "ai_context", "custom_extensions");
  private static final Set<String> EXTENSION =
      Set.of("title", "format", "scale", "unit", "currency", "time", "table", "semi_additive");

  private final ModelNames names;
  private final MeasureTable tables;
  private final @Nullable String currency;
  private final Issues issues;
  private final Map<String, Metric> metrics = new LinkedHashMap<>();

  /**
   * A metric that waits to be read.
   *
   * @param own the table whose columns it may name alone
   */
  private record Metric(String name, YamlMap map, @Nullable String own, String expression) {}

  MetricReader(ModelNames names, MeasureTable tables, @Nullable String currency, Issues issues) {
    this.names = names;
    this.tables = tables;
    this.currency = currency;
    this.issues = issues;
  }

  /** Notes the metrics of a list, so that others can refer to them whatever the order. */
  void register(YamlMap owner, @Nullable String table) {
    for (YamlMap map : owner.maps("metrics")) {
      map.expect(KEYS);
      Optional<String> name = map.required("name");
      if (name.isPresent()) {
        register(name.get(), map.named(name.get()), table);
      }
    }
  }

  private void register(String name, YamlMap map, @Nullable String table) {
    Optional<String> expression = Expressions.of(map, issues);
    if (metrics.containsKey(key(name))) {
      issues.error(
          map.place(), "There is another metric '" + name + "'.", "Give one of them another name.");
    } else if (expression.isPresent()) {
      metrics.put(key(name), new Metric(name, map, table, expression.get()));
    }
  }

  List<Measure> read() {
    List<Measure> measures = new ArrayList<>();
    for (Metric metric : metrics.values()) {
      try {
        measures.add(measure(metric, parse(metric, List.of())));
      } catch (UnreadableExpressionException unreadable) {
        issues.error(
            metric.map().place("expression"), unreadable.problem(), unreadable.suggestion());
      }
    }
    return measures;
  }

  /**
   * @param open names of the metrics that are being read, outermost first
   */
  private MeasureExpression parse(Metric metric, List<String> open)
      throws UnreadableExpressionException {
    List<String> nowOpen = new ArrayList<>(open);
    nowOpen.add(key(metric.name()));
    return MetricParser.parse(
        metric.expression(),
        new MetricContext() {
          @Override
          public ColumnValue column(@Nullable String dataset, String column)
              throws UnreadableExpressionException {
            return names.column(dataset, column, metric.own());
          }

          @Override
          public Optional<MeasureExpression> metric(String name)
              throws UnreadableExpressionException {
            return other(name, nowOpen);
          }
        });
  }

  private Optional<MeasureExpression> other(String name, List<String> open)
      throws UnreadableExpressionException {
    Metric metric = metrics.get(key(name));
    if (metric == null) {
      return Optional.empty();
    }
    if (open.contains(key(name))) {
      throw new UnreadableExpressionException(
          "The metric is made of itself, by way of '" + name + "'.", null);
    }
    return Optional.of(parse(metric, open));
  }

  private Measure measure(Metric metric, MeasureExpression expression)
      throws UnreadableExpressionException {
    YamlMap map = metric.map();
    Optional<YamlMap> extension = Extension.of(map, EXTENSION, issues);
    String table = table(metric, expression, extension);
    DisplayFormat display = DisplayFormat.of(extension, currency);
    return new Measure(
        metric.name(),
        extension.flatMap(data -> data.text("title")).orElseGet(() -> title(metric.name())),
        map.text("description").orElse(null),
        Synonyms.of(map),
        table,
        expression,
        display.unit(),
        display.format(),
        display.scale(),
        extension.flatMap(data -> time(data, table)).orElse(null),
        extension.flatMap(data -> data.flag("semi_additive")).orElse(false));
  }

  private String table(Metric metric, MeasureExpression expression, Optional<YamlMap> extension)
      throws UnreadableExpressionException {
    Optional<String> named = extension.flatMap(data -> data.text("table"));
    if (named.isEmpty()) {
      return tables.of(expression, metric.own());
    }
    Optional<String> table = names.table(named.get());
    if (table.isEmpty()) {
      throw new UnreadableExpressionException(
          "There is no dataset or table '" + named.get() + "'.",
          Issues.didYouMean(named.get(), names.allTables()));
    }
    return table.get();
  }

  private Optional<String> time(YamlMap data, String table) {
    return data.text("time")
        .flatMap(text -> new QualifiedColumn(names, issues).read(text, table, data.place("time")));
  }

  /** {@code average_order_value} is shown as {@code Average order value}. */
  static String title(String name) {
    String words = name.replace('_', ' ').strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
