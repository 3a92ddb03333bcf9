package org.agenticbi.viz.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentOrder;
import org.jspecify.annotations.Nullable;

/**
 * A result read for drawing and telling.
 *
 * @param question what it was read from
 * @param measures quantities with at least one value
 * @param times points or spans of time
 * @param labels what names rows or groups, without prose
 * @param fields all of them in column order, prose included
 */
public record Profile(
    Question question,
    List<Measure> measures,
    List<TimeField> times,
    List<LabelField> labels,
    List<Field> fields) {

  /** How many rows there are. */
  public int rows() {
    return question.table().rows().size();
  }

  /** What was asked, where known. */
  public @Nullable Intent intent() {
    return question.intent();
  }

  /**
   * The labels that tell rows apart for a person: without those that are the same in every row, and
   * without identifiers where something better names the rows.
   */
  public List<LabelField> groups() {
    List<LabelField> telling =
        labels.stream().filter(label -> rows() == 1 || label.distinct().size() > 1).toList();
    List<LabelField> named =
        telling.stream().filter(label -> label.kind() == LabelField.Kind.CATEGORY).toList();
    boolean better = !named.isEmpty() || !times.isEmpty();
    return better ? named : telling;
  }

  /** Whether no two rows agree in all of these fields. */
  public boolean areUnique(List<? extends Field> key) {
    Set<List<@Nullable Object>> seen = new HashSet<>();
    for (int row = 0; row < rows(); row++) {
      List<@Nullable Object> values = new ArrayList<>();
      for (Field field : key) {
        values.add(field.values().get(row));
      }
      if (!seen.add(values)) {
        return false;
      }
    }
    return true;
  }

  /** Which part of the combinations of two fields has a row. */
  public double density(Field first, Field second) {
    return rows() / ((double) first.distinct().size() * second.distinct().size());
  }

  /**
   * The measure that the answer is about: by which the rows were ordered, else the first that was
   * asked for, else the first.
   */
  public Optional<Measure> leading() {
    Intent intent = intent();
    if (intent != null) {
      List<String> names = new ArrayList<>();
      intent.order().stream().map(IntentOrder::name).forEach(names::add);
      intent.metrics().forEach(metric -> names.add(metric.name()));
      return measures.stream().min(Comparator.comparingInt(measure -> rank(names, measure)));
    }
    return measures.stream().filter(this::isSorted).findFirst().or(() -> first(measures));
  }

  private static int rank(List<String> names, Measure measure) {
    int index = names.indexOf(measure.name());
    return index < 0 ? names.size() : index;
  }

  private static Optional<Measure> first(List<Measure> measures) {
    return measures.stream().findFirst();
  }

  /** Whether the rows fall or rise by a measure all the way. */
  public boolean isSorted(Measure measure) {
    boolean falls = true;
    boolean rises = true;
    for (int row = 1; row < rows(); row++) {
      falls &= measure.at(row) <= measure.at(row - 1);
      rises &= measure.at(row) >= measure.at(row - 1);
    }
    return rows() > 2 && (falls || rises);
  }

  /** Whether the question wanted rows, not numbers. */
  public boolean isList() {
    Intent intent = intent();
    boolean asked = intent != null && intent.metrics().isEmpty() && !intent.dimensions().isEmpty();
    return measures.isEmpty() || asked || groups().size() + times.size() > 3;
  }

  /** Whether the rows may be only some of all groups: cut off, limited or filtered by a number. */
  public boolean isPartial() {
    Intent intent = intent();
    boolean limited = intent != null && intent.limit() != null && intent.limit() <= rows();
    return question.truncated() || limited || isFilteredByMeasure(intent);
  }

  private static boolean isFilteredByMeasure(@Nullable Intent intent) {
    return intent != null
        && intent.filters().stream()
            .anyMatch(filter ->
                intent.metrics().stream()
                    .anyMatch(metric -> metric.name().equals(filter.column())));
  }
}
