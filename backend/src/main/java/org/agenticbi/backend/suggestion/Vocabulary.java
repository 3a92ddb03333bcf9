package org.agenticbi.backend.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.protocol.IntentMetric;

/**
 * The words in which one database can be asked about.
 *
 * @param database its name
 * @param measures the most important first
 * @param dimensions in the order of the tables
 * @param tables the largest first
 * @param reachable for each table, itself and the tables that its rows belong to: grouping by their
 *     columns cannot count a row twice
 */
public record Vocabulary(
    String database,
    List<MeasureWord> measures,
    List<DimensionWord> dimensions,
    List<TableWord> tables,
    Map<String, Set<String>> reachable) {

  /** Copies its collections. */
  public Vocabulary {
    measures = List.copyOf(measures);
    dimensions = List.copyOf(dimensions);
    tables = List.copyOf(tables);
    reachable = Map.copyOf(reachable);
  }

  /** The words for a metric of an answer. */
  Optional<MeasureWord> measure(IntentMetric metric) {
    return Stream.of(metric.label(), Words.of(metric.name()))
        .flatMap(name -> measures.stream().filter(measure -> measure.isCalled(name)))
        .findFirst();
  }

  /** The words for a column that is written {@code table.column}. */
  Optional<DimensionWord> dimension(String tableAndColumn) {
    return dimensions.stream().filter(dimension -> dimension.isColumn(tableAndColumn)).findFirst();
  }

  /**
   * What a measure can be grouped by: what has a table of its own first, as a region or a category
   * does, then the columns of its own table, then those further away.
   */
  List<DimensionWord> dimensionsFor(MeasureWord measure) {
    Set<String> tables = reachable.getOrDefault(measure.table(), Set.of(measure.table()));
    return tables.stream()
        .flatMap(table -> dimensions.stream().filter(each -> each.table().equals(table)))
        .sorted(Comparator.comparing(dimension -> !dimension.namesFewThings()))
        .toList();
  }

  /** The measures that can be grouped by a column. */
  List<MeasureWord> measuresFor(DimensionWord dimension) {
    return measures.stream().filter(measure -> dimensionsFor(measure).contains(dimension)).toList();
  }
}
