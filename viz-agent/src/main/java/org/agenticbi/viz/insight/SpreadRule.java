package org.agenticbi.viz.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.NumberStyle;

/** A measure by label, all above zero -> how many times the lowest the highest is, from 1.5 on. */
final class SpreadRule implements InsightRule {
  @Override
  public List<Finding> find(Subject subject) {
    Optional<LabelField> label = subject.byLabel();
    double lowest = subject.measure().lowest();
    double highest = subject.measure().highest();
    boolean telling = lowest > 0 && highest >= 1.5 * lowest && !subject.measure().isChange();
    if (label.isEmpty() || subject.rows() < 3 || subject.profile().isPartial() || !telling) {
      return List.of();
    }
    int top = subject.extreme(true).orElseThrow();
    int bottom = subject.extreme(false).orElseThrow();
    if (label.get().values().get(bottom) == null) {
      return List.of();
    }
    String sentence =
        Subject.name(label.get(), bottom)
            + " comes last in "
            + subject.measure().label()
            + " with "
            + subject.text(lowest)
            + "; "
            + Subject.name(label.get(), top)
            + " has "
            + NumberStyle.decimal(highest / lowest, highest / lowest < 10 ? 1 : 0)
            + " times as much.";
    return List.of(
        new Finding("spread", 60, sentence, Map.of("highest", highest, "lowest", lowest)));
  }
}
