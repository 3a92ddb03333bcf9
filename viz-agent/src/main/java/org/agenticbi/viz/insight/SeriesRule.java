package org.agenticbi.viz.insight;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.TimeField;

/** A measure for each label over time -> whose last value is furthest above its first. */
final class SeriesRule implements InsightRule {
  @Override
  public List<Finding> find(Subject subject) {
    boolean fits =
        subject.byTwo().isPresent()
            && subject.profile().times().size() == 1
            && !subject.measure().isChange()
            && !subject.profile().question().truncated();
    if (!fits) {
      return List.of();
    }
    TimeField time = subject.profile().times().getFirst();
    LabelField label = subject.profile().groups().getFirst();
    return fastest(subject, time, label).stream().toList();
  }

  private static Optional<Finding> fastest(Subject subject, TimeField time, LabelField label) {
    Finding best = null;
    double highest = 0;
    Set<String> names = new LinkedHashSet<>();
    for (int row = 0; row < subject.rows(); row++) {
      names.add(label.text(row));
    }
    Set<LocalDateTime> ends = new LinkedHashSet<>();
    for (String name : names) {
      Course course =
          Course.of(subject, time, subject.measure(), row -> label.text(row).equals(name));
      if (course.points().size() < 2) {
        return Optional.empty();
      }
      ends.add(course.first().start());
      ends.add(course.last().start());
      double ratio =
          ChangeWords.ratio(subject.measure(), course.first().value(), course.last().value());
      if (ratio > highest) {
        highest = ratio;
        best = tell(subject, name, course);
      }
    }
    return ends.size() == 2 ? Optional.ofNullable(best) : Optional.empty();
  }

  private static Finding tell(Subject subject, String name, Course course) {
    double from = course.first().value();
    double to = course.last().value();
    String sentence =
        Subject.name(name)
            + " grew fastest: "
            + subject.measure().label()
            + " went up "
            + ChangeWords.size(subject.measure(), from, to)
            + ", from "
            + subject.text(from)
            + " "
            + course.when(course.first())
            + " to "
            + subject.text(to)
            + " "
            + course.when(course.last())
            + course.remark()
            + ".";
    return new Finding("fastest_growth", 89, sentence, Map.of("first", from, "last", to));
  }
}
