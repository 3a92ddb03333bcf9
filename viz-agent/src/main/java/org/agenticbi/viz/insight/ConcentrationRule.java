package org.agenticbi.viz.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.NumberStyle;

/**
 * An amount by label, whole and without negatives -> the few that make 80 %, if half or fewer do.
 */
final class ConcentrationRule implements InsightRule {

  private static final int FEWEST = 6;
  private static final double MOST_OF_IT = 0.8;

  @Override
  public List<Finding> find(Subject subject) {
    Optional<LabelField> label = subject.byLabel();
    if (label.isEmpty()
        || subject.rows() < FEWEST
        || subject.profile().isPartial()
        || !subject.addsUp()
        || subject.measure().hasNegative()
        || subject.measure().isChange()) {
      return List.of();
    }
    double[] sorted = subject.measure().numbers();
    Arrays.sort(sorted);
    double whole = subject.measure().isShare() ? Arrays.stream(sorted).sum() : subject.sum();
    int few = 0;
    double part = 0;
    while (few < sorted.length && part < MOST_OF_IT * whole) {
      few++;
      part += sorted[sorted.length - few];
    }
    return whole <= 0 || few * 2 > subject.rows()
        ? List.of()
        : List.of(tell(subject, label.get(), few, part / whole));
  }

  private static Finding tell(Subject subject, LabelField label, int few, double share) {
    String sentence =
        "The top "
            + (few == 1 ? "one" : few)
            + " of "
            + subject.rows()
            + " by "
            + label.label().toLowerCase(Locale.ROOT)
            + (few == 1 ? " makes " : " make ")
            + NumberStyle.decimal(share * 100, 0)
            + "% of "
            + subject.measure().label()
            + ".";
    return new Finding(
        "concentration", 78, sentence, Map.of("few", few, "of", subject.rows(), "share", share));
  }
}
