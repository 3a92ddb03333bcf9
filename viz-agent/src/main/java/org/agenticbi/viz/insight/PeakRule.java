package org.agenticbi.viz.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A measure over four or more finished spans -> when it was highest and when lowest. */
final class PeakRule implements InsightRule {

  private static final int FEWEST = 4;

  @Override
  public List<Finding> find(Subject subject) {
    Optional<Course> found = Course.of(subject).filter(it -> it.points().size() >= FEWEST);
    if (found.isEmpty()) {
      return List.of();
    }
    Course course = found.get();
    Comparator<Course.Point> byValue = Comparator.comparingDouble(Course.Point::value);
    Course.Point peak = course.points().stream().max(byValue).orElseThrow();
    Course.Point trough = course.points().stream().min(byValue).orElseThrow();
    if (peak.value() == trough.value()) {
      return List.of();
    }
    String sentence =
        subject.measure().label()
            + " peaked "
            + course.when(peak)
            + " at "
            + subject.text(peak.value())
            + "; the low was "
            + subject.text(trough.value())
            + " "
            + course.when(trough)
            + ".";
    Map<String, Object> numbers = Map.of("highest", peak.value(), "lowest", trough.value());
    return List.of(new Finding("peak", 72, sentence, numbers));
  }
}
