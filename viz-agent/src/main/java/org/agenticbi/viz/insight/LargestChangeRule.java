package org.agenticbi.viz.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A measure over time -> the largest step between two spans, where it is out of the ordinary. */
final class LargestChangeRule implements InsightRule {

  private static final int FEWEST = 5;
  private static final double OUT_OF_THE_ORDINARY = 2.5;

  @Override
  public List<Finding> find(Subject subject) {
    Optional<Course> found = Course.of(subject).filter(it -> it.points().size() >= FEWEST);
    if (found.isEmpty() || subject.measure().isChange()) {
      return List.of();
    }
    Course course = found.get();
    int largest = -1;
    double[] steps = new double[course.points().size() - 1];
    for (int index = 1; index < course.points().size(); index++) {
      steps[index - 1] = Math.abs(step(course, index));
      boolean larger = largest < 0 || steps[index - 1] > Math.abs(step(course, largest));
      largest = course.follows(index) && larger ? index : largest;
    }
    double[] sorted = steps.clone();
    Arrays.sort(sorted);
    double usual = sorted[sorted.length / 2];
    boolean telling = largest > 0 && Math.abs(step(course, largest)) > OUT_OF_THE_ORDINARY * usual;
    return telling ? List.of(tell(subject, course, largest)) : List.of();
  }

  private static double step(Course course, int index) {
    return course.points().get(index).value() - course.points().get(index - 1).value();
  }

  private static Finding tell(Subject subject, Course course, int index) {
    Course.Point before = course.points().get(index - 1);
    Course.Point after = course.points().get(index);
    boolean up = after.value() > before.value();
    String sentence =
        "The largest "
            + (up ? "rise" : "drop")
            + " from one "
            + course.time().grain().name().toLowerCase(Locale.ROOT)
            + " to the next came "
            + course.when(after)
            + ": "
            + ChangeWords.size(subject.measure(), before.value(), after.value())
            + ", to "
            + subject.text(after.value())
            + ".";
    return new Finding(
        "largest_change", 74, sentence, Map.of("before", before.value(), "after", after.value()));
  }
}
