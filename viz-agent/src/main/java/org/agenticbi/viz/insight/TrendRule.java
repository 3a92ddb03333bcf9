package org.agenticbi.viz.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A measure over three or more finished spans -> how it went from the first to the last; many days
 * or weeks -> the mean of the last quarter of them against that of the first.
 */
final class TrendRule implements InsightRule {

  private static final int MANY = 24;

  @Override
  public List<Finding> find(Subject subject) {
    Optional<Course> course = Course.of(subject).filter(found -> found.points().size() >= 3);
    return course.isEmpty() || subject.measure().isChange()
        ? List.of()
        : List.of(
            course.get().points().size() >= MANY && isFine(course.get())
                ? averages(subject, course.get())
                : tell(subject, course.get()));
  }

  /** Single days and weeks are too uneven to stand for a course. */
  private static boolean isFine(Course course) {
    return switch (course.time().grain()) {
      case WEEK, DAY, MOMENT -> true;
      case YEAR, QUARTER, MONTH -> false;
    };
  }

  private static Finding averages(Subject subject, Course course) {
    int part = course.points().size() / 4;
    List<Course.Point> points = course.points();
    double from = mean(points.subList(0, part));
    double to = mean(points.subList(points.size() - part, points.size()));
    String direction =
        from == to
            ? "the same as over the first "
            : ChangeWords.size(subject.measure(), from, to)
                + (to > from ? " above the first " : " below the first ");
    String sentence =
        "Over the last "
            + part
            + " of "
            + points.size()
            + " points "
            + subject.measure().label()
            + " averaged "
            + subject.text(to)
            + ", "
            + direction
            + part
            + " ("
            + subject.text(from)
            + ")"
            + course.remark()
            + ".";
    return new Finding("trend", 90, sentence, Map.of("first", from, "last", to, "points", part));
  }

  private static double mean(List<Course.Point> points) {
    return points.stream().mapToDouble(Course.Point::value).average().orElseThrow();
  }

  private static Finding tell(Subject subject, Course course) {
    double from = course.first().value();
    double to = course.last().value();
    String span =
        "from "
            + subject.text(from)
            + " "
            + course.when(course.first())
            + " to "
            + subject.text(to)
            + " "
            + course.when(course.last())
            + course.remark()
            + ".";
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("first", from);
    numbers.put("last", to);
    double ratio = ChangeWords.ratio(subject.measure(), from, to);
    if (!Double.isNaN(ratio)) {
      numbers.put("change", ratio);
    }
    String label = subject.measure().label();
    boolean level = Math.abs(ratio) < 0.01 || from == to;
    String sentence =
        level
            ? label + " ended about where it began: " + span
            : label
                + (to > from ? " rose " : " fell ")
                + ChangeWords.size(subject.measure(), from, to)
                + ", "
                + span;
    return new Finding("trend", 90, sentence, numbers);
  }
}
