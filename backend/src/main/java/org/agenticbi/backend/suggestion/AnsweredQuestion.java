package org.agenticbi.backend.suggestion;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentFilter;
import org.agenticbi.protocol.IntentMetric;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, as the rules look at it.
 *
 * @param intent what was asked
 * @param vocabulary in which words one can go on
 * @param columns of the result
 * @param rows of the result
 */
record AnsweredQuestion(
    Intent intent, Vocabulary vocabulary, List<Column> columns, List<List<@Nullable Object>> rows) {

  private static final Set<String> DERIVED = Set.of("share", "growth", "none");

  /** The first metric that is a plain number, in words. */
  Optional<MeasureWord> measure() {
    return metric().map(this::wordFor);
  }

  private Optional<IntentMetric> metric() {
    return intent.metrics().stream()
        .filter(metric -> !DERIVED.contains(metric.aggregate()))
        .findFirst();
  }

  private MeasureWord wordFor(IntentMetric metric) {
    return vocabulary.measure(metric).orElseGet(() -> ownWords(metric));
  }

  /** A metric without a name of its own: its label is made of words that were understood. */
  private static MeasureWord ownWords(IntentMetric metric) {
    String column = metric.column() == null ? "" : metric.column();
    String table = column.substring(0, Math.max(0, column.indexOf('.')));
    boolean additive = Set.of("sum", "count").contains(metric.aggregate());
    return new MeasureWord(
        metric.label().toLowerCase(Locale.ROOT), List.of(), table, additive, null);
  }

  /** What rows are grouped by, besides time. */
  List<IntentDimension> groups() {
    return intent.dimensions().stream().filter(dimension -> dimension.grain() == null).toList();
  }

  Optional<IntentDimension> timeGroup() {
    return intent.dimensions().stream().filter(dimension -> dimension.grain() != null).findFirst();
  }

  /** The period of the question; none when there was nothing in it, so that nobody is led back. */
  Optional<Period> period() {
    return foundNothing() ? Optional.empty() : Period.of(intent.timeWindow());
  }

  /** Whether there were no rows, or only such that hold nothing. */
  private boolean foundNothing() {
    return rows.stream().allMatch(row -> row.stream().allMatch(Objects::isNull));
  }

  /** The measure with the filters and the period of the question, not grouped yet. */
  QuestionText sameScope(MeasureWord measure) {
    QuestionText text = QuestionText.of(measure.phrase());
    for (IntentFilter filter : foundNothing() ? List.<IntentFilter>of() : intent.filters()) {
      text = text.about(String.join(" and ", filter.values()));
    }
    return text.in(period().map(Period::phrase).orElse(null));
  }

  /** Whether every filter can be said again by its values alone. */
  boolean canRepeatFilters() {
    return foundNothing() || intent.filters().stream().allMatch(AnsweredQuestion::saysValues);
  }

  private static boolean saysValues(IntentFilter filter) {
    int values = filter.values().size();
    return Set.of("=", "in").contains(filter.operator()) && values > 0 && values <= 3;
  }

  /** Dimensions that the measure can be grouped by and that the question does not hold already. */
  List<DimensionWord> otherDimensions(MeasureWord measure) {
    return vocabulary.dimensionsFor(measure).stream()
        .filter(DimensionWord::groupsWell)
        .filter(dimension ->
            intent.dimensions().stream().noneMatch(d -> dimension.isColumn(d.column())))
        .filter(
            dimension -> intent.filters().stream().noneMatch(f -> dimension.isColumn(f.column())))
        .toList();
  }

  /** The words of a dimension of the question. */
  String phrase(IntentDimension dimension) {
    return vocabulary
        .dimension(dimension.column())
        .map(DimensionWord::phrase)
        .orElse(dimension.label().toLowerCase(Locale.ROOT));
  }

  /** The value of a dimension in the row with the highest measure. */
  Optional<String> leader(IntentDimension dimension) {
    int label = position(dimension.name());
    int number = metric().map(metric -> position(metric.name())).orElse(-1);
    if (label < 0 || number < 0 || rows.size() < 2) {
      return Optional.empty();
    }
    return rows.stream()
        .filter(row -> row.get(number) instanceof Number)
        .max(Comparator.comparing(row -> new BigDecimal(String.valueOf(row.get(number)))))
        .map(row -> row.get(label))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  private int position(String column) {
    return IntStream.range(0, columns.size())
        .filter(place -> columns.get(place).name().equalsIgnoreCase(column))
        .findFirst()
        .orElse(-1);
  }
}
