package org.agenticbi.viz.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A growth or change over several rows -> how many rose and how many fell. */
final class SignRule implements InsightRule {
  @Override
  public List<Finding> find(Subject subject) {
    boolean named = subject.byLabel().isPresent() || subject.overTime().isPresent();
    if (!subject.measure().isChange() || !named || subject.rows() < 3) {
      return List.of();
    }
    double[] numbers = subject.measure().numbers();
    long up = Arrays.stream(numbers).filter(number -> number > 0).count();
    long down = Arrays.stream(numbers).filter(number -> number < 0).count();
    String sentence =
        subject.measure().label()
            + " is above zero in "
            + up
            + " of "
            + numbers.length
            + subject.unit()
            + " and below in "
            + down
            + ".";
    return List.of(new Finding("sign", 86, sentence, Map.of("above", up, "below", down)));
  }
}
