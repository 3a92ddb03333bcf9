package org.agenticbi.viz.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.TimeField;

/** A measure over two dimensions -> where it is highest. */
final class CellRule implements InsightRule {
  @Override
  public List<Finding> find(Subject subject) {
    Optional<List<Field>> fields = subject.byTwo();
    Optional<Integer> top = subject.extreme(true);
    if (fields.isEmpty()
        || top.isEmpty()
        || subject.rows() < 3
        || subject.profile().question().truncated()
        || subject.measure().lowest() == subject.measure().highest()) {
      return List.of();
    }
    double value = subject.measure().at(top.get());
    String place =
        name(fields.get().get(1), top.get()) + ", " + name(fields.get().get(0), top.get());
    String sentence =
        "Highest "
            + subject.measure().label()
            + ": "
            + place
            + ", with "
            + subject.text(value)
            + ".";
    return List.of(new Finding("highest_cell", 76, sentence, Map.of("value", value)));
  }

  private static String name(Field field, int row) {
    return switch (field) {
      case LabelField label -> Subject.name(label, row);
      case TimeField time -> {
        var start = time.starts().get(row);
        yield start == null ? LabelField.BLANK : time.grain().text(start);
      }
      case Measure measure -> measure.style().text(measure.at(row));
    };
  }
}
