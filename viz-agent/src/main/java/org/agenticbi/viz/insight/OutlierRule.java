package org.agenticbi.viz.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Eight or more named rows -> one or two that stand out: more than five robust standard deviations
 * (1.4826 times the median distance) from the median. Iglewicz and Hoaglin take 3.5; five keeps
 * sums, which are skewed by nature, from being called odd.
 */
final class OutlierRule implements InsightRule {

  private static final int FEWEST = 8;
  private static final double FAR = 5;
  private static final double NORMAL = 1.4826;

  @Override
  public List<Finding> find(Subject subject) {
    double[] numbers = subject.measure().numbers();
    boolean named = subject.byLabel().isPresent() || subject.overTime().isPresent();
    if (!named || numbers.length < FEWEST || subject.profile().isPartial()) {
      return List.of();
    }
    double median = median(numbers);
    double spread =
        NORMAL * median(Arrays.stream(numbers).map(it -> Math.abs(it - median)).toArray());
    List<Finding> found = new ArrayList<>();
    for (int row = 0; row < subject.rows() && spread > 0; row++) {
      double distance = Math.abs(subject.measure().at(row) - median) / spread;
      if (distance > FAR && !isUnfinished(subject, row)) {
        found.add(tell(subject, row, median, distance));
      }
    }
    return found.size() <= 2 ? found : List.of();
  }

  private static boolean isUnfinished(Subject subject, int row) {
    Optional<Course> course = Course.of(subject);
    return course.isPresent()
        && course.get().unfinished() != null
        && course.get().unfinished().equals(course.get().time().starts().get(row));
  }

  private static Finding tell(Subject subject, int row, double median, double distance) {
    double value = subject.measure().at(row);
    String sentence =
        name(subject, row)
            + " stands out with "
            + subject.text(value)
            + "; the middle value is "
            + subject.text(median)
            + ".";
    return new Finding(
        "outlier",
        70,
        sentence,
        Map.of("value", value, "median", median, "robust_deviations", distance));
  }

  private static String name(Subject subject, int row) {
    return subject
        .byLabel()
        .map(label -> Subject.name(label, row))
        .orElseGet(() -> timeName(subject, row));
  }

  private static String timeName(Subject subject, int row) {
    var time = subject.overTime().orElseThrow();
    var start = time.starts().get(row);
    String text = start == null ? "The row without a time" : time.grain().text(start);
    return Character.toTitleCase(text.charAt(0)) + text.substring(1);
  }

  static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
