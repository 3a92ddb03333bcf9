package org.agenticbi.viz.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A measure over three or more finished spans -> how it went from the first to the last. */
final class TrendRule implements InsightRule {
  @Override
  public List<Finding> find(Subject subject) {
    Optional<Course> course = Course.of(subject).filter(found -> found.points().size() >= 3);
    return course.isEmpty() || subject.measure().isChange()
        ? List.of()
        : List.of(tell(subject, course.get()));
  }

  private static Finding tell(Subject subject, Course course) {
    double from = course.first().value();
    double to = course.last().value();
    String span =
        "from "
            + subject.text(from)
            + " in "
            + course.name(course.first())
            + " to "
            + subject.text(to)
            + " in "
            + course.name(course.last())
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
