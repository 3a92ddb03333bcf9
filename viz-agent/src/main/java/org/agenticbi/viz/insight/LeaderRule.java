package org.agenticbi.viz.insight;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.NumberStyle;

/**
 * A measure by label -> who has the most, with the share where the rows are the whole. Nothing when
 * the table was cut off, for then the leader may be missing.
 */
final class LeaderRule implements InsightRule {
  @Override
  public List<Finding> find(Subject subject) {
    Optional<LabelField> label = subject.byLabel();
    Optional<Integer> leader = subject.extreme(true);
    if (label.isEmpty()
        || leader.isEmpty()
        || subject.profile().question().truncated()
        || isLowestWanted(subject)
        || subject.measure().lowest() == subject.measure().highest()) {
      return List.of();
    }
    return List.of(tell(subject, label.get(), leader.get()));
  }

  /** Whether the rows are the lowest few, so that the highest of them leads nothing. */
  private static boolean isLowestWanted(Subject subject) {
    int last = subject.rows() - 1;
    return subject.profile().isPartial() && subject.measure().at(0) < subject.measure().at(last);
  }

  private static Finding tell(Subject subject, LabelField label, int row) {
    double value = subject.measure().at(row);
    String name = Subject.name(label, row);
    long equals = Arrays.stream(subject.measure().numbers()).filter(it -> it == value).count();
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("value", value);
    String start =
        equals > 1
            ? name
                + " and "
                + (equals - 1)
                + (equals > 2 ? " others" : " other")
                + " come first in "
            : name + " comes first in ";
    String sentence = start + subject.measure().label() + " with " + subject.text(value);
    if (hasShare(subject)) {
      double share = value / subject.sum();
      numbers.put("share", share);
      sentence +=
          ", "
              + NumberStyle.decimal(share * 100, 1)
              + "% of "
              + (subject.profile().isPartial() ? "the " + subject.rows() + " shown" : "the total");
    }
    return new Finding("leader", 88, sentence + ".", numbers);
  }

  private static boolean hasShare(Subject subject) {
    return subject.addsUp()
        && !subject.measure().isShare()
        && !subject.measure().hasNegative()
        && !subject.measure().isChange()
        && subject.sum() > 0;
  }
}
