package org.agenticbi.viz.insight;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.TimeField;
import org.jspecify.annotations.Nullable;

/**
 * A measure over time, earliest first, without gaps in its values and without a last span that is
 * not over yet.
 *
 * @param time the time
 * @param points what is known
 * @param unfinished the last span where it was left out
 */
record Course(TimeField time, List<Point> points, @Nullable LocalDateTime unfinished) {

  /**
   * A value at a time.
   *
   * @param start of its span
   * @param value of the measure
   */
  record Point(LocalDateTime start, double value) {}

  static Optional<Course> of(Subject subject) {
    return subject.overTime().map(time -> of(subject, time, subject.measure(), row -> true));
  }

  /** The course over the rows that are wanted. */
  static Course of(Subject subject, TimeField time, Measure measure, IntPredicate wanted) {
    List<Point> points = new ArrayList<>();
    List<@Nullable LocalDateTime> starts = time.starts();
    for (int row = 0; row < starts.size(); row++) {
      LocalDateTime start = starts.get(row);
      if (start != null && wanted.test(row) && !Double.isNaN(measure.at(row))) {
        points.add(new Point(start, measure.at(row)));
      }
    }
    points.sort(Comparator.comparing(Point::start));
    LocalDateTime unfinished = null;
    if (!points.isEmpty()) {
      LocalDateTime last = points.getLast().start();
      LocalDateTime known = subject.knownUntil().plusDays(1).atStartOfDay();
      if (time.grain().end(last).isAfter(known)) {
        unfinished = last;
        points.removeLast();
      }
    }
    return new Course(time, points, unfinished);
  }

  /** {@code in March 2026}, {@code on 3 March 2026}. */
  String when(Point point) {
    return time.grain().when(point.start());
  }

  Point first() {
    return points.getFirst();
  }

  Point last() {
    return points.getLast();
  }

  /** A remark on the span that was left out; empty when none was. */
  String remark() {
    LocalDateTime left = unfinished;
    return left == null ? "" : " (" + time.grain().text(left) + " is not over and left out)";
  }

  /** Whether a point begins where the one before ends. */
  boolean follows(int index) {
    return time.grain().end(points.get(index - 1).start()).equals(points.get(index).start());
  }
}
