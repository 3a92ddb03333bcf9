package org.agenticbi.viz.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.NumberStyle;

/** An amount over two dimensions, whole -> the label with the largest sum, and its share. */
final class GroupTotalRule implements InsightRule {
  @Override
  public List<Finding> find(Subject subject) {
    if (subject.byTwo().isEmpty()
        || !subject.addsUp()
        || subject.profile().isPartial()
        || subject.measure().hasNegative()
        || subject.measure().isShare()
        || subject.measure().isChange()
        || subject.profile().groups().isEmpty()
        || subject.sum() <= 0) {
      return List.of();
    }
    LabelField label = subject.profile().groups().getFirst();
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int row = 0; row < subject.rows(); row++) {
      double value = subject.measure().at(row);
      sums.merge(label.text(row), Double.isNaN(value) ? 0 : value, Double::sum);
    }
    var top = sums.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    double share = top.getValue() / subject.sum();
    String sentence =
        Subject.name(top.getKey())
            + " has the largest part of "
            + subject.measure().label()
            + ": "
            + subject.text(top.getValue())
            + " of "
            + subject.text(subject.sum())
            + ", "
            + NumberStyle.decimal(share * 100, 1)
            + "%.";
    Map<String, Object> numbers =
        Map.of("value", top.getValue(), "total", subject.sum(), "share", share);
    return sums.size() < 2 ? List.of() : List.of(new Finding("leader", 88, sentence, numbers));
  }
}
