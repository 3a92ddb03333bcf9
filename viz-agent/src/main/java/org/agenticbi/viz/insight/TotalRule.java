package org.agenticbi.viz.insight;

import java.util.List;
import java.util.Map;

/**
 * Several rows that may be added up -> their sum; said to be of the shown ones where there are
 * more.
 */
final class TotalRule implements InsightRule {
  @Override
  public List<Finding> find(Subject subject) {
    boolean all = subject.measure().numbers().length == subject.rows();
    boolean grouped =
        subject.byLabel().isPresent()
            || subject.overTime().isPresent()
            || subject.byTwo().isPresent();
    if (subject.rows() < 2
        || !all
        || !grouped
        || !subject.addsUp()
        || subject.measure().isShare()
        || subject.measure().isChange()) {
      return List.of();
    }
    String label = subject.measure().label();
    String sum = subject.text(subject.sum());
    String sentence =
        subject.profile().isPartial()
            ? label + " of these " + subject.rows() + " together: " + sum + "."
            : label + " in all: " + sum + ".";
    Map<String, Object> numbers = Map.of("total", subject.sum(), "rows", subject.rows());
    return List.of(new Finding("total", 66, sentence, numbers));
  }
}
