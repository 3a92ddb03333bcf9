package org.agenticbi.viz.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;

/** Values that are not there -> how many, for the leading measure and for labels. */
final class MissingRule implements InsightRule {
  @Override
  public List<Finding> find(Subject subject) {
    List<Finding> found = new ArrayList<>();
    for (Field field : subject.profile().fields()) {
      boolean told = field.equals(subject.measure()) || isGroup(field);
      if (told && field.missing() > 0 && subject.rows() > 1) {
        found.add(tell(subject, field));
      }
    }
    return found;
  }

  private static boolean isGroup(Field field) {
    return field instanceof LabelField label && label.kind() == LabelField.Kind.CATEGORY;
  }

  private static Finding tell(Subject subject, Field field) {
    long missing = field.missing();
    String rows = missing + " of " + subject.rows() + " rows";
    String sentence =
        field instanceof Measure
            ? field.label() + ": no value in " + rows + "."
            : rows + (missing == 1 ? " has no " : " have no ") + field.label() + ".";
    return new Finding("missing", 68, sentence, Map.of("missing", missing, "rows", subject.rows()));
  }
}
