package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;

/**
 * "headcount in Sales", "attrition rate in Service" -> those of the department that is called so;
 * behind a number of people, "in" is followed by where they are, and not by another number.
 */
final class InGroupRule implements ReadingRule {

  private static final Set<String> IN = Set.of("in", "within", "for", "of");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean behind = IN.contains(SaidWords.at(question, at - 1)) && draft.metrics.size() == 1;
    if (!behind || !question.isBest(at, Target.MeasureTarget.class)) {
      return at;
    }
    Metric counted = draft.metrics.getFirst();
    Schema schema = question.schema();
    String base = MetricTables.base(schema, counted);
    if (StaffTable.of(schema).filter(staff -> staff.table().equals(base)).isEmpty()) {
      return at;
    }
    Optional<Target.ValueTarget> value = value(question, at, base);
    value.ifPresent(found -> {
      draft.filters.add(new Filter.Values(found.column(), List.of(found.value()), false));
      draft.means(at, schema.columnName(found.column()) + " " + found.value());
    });
    return value.isPresent() ? at + 1 : at;
  }

  /** What they belong to that is called just so. */
  private static Optional<Target.ValueTarget> value(QuestionReader question, int at, String base) {
    return question.mention(at) instanceof Mention.Name name
        ? name.candidates().stream()
            .map(each -> each.target())
            .filter(Target.ValueTarget.class::isInstance)
            .map(Target.ValueTarget.class::cast)
            .filter(value -> value.value().equalsIgnoreCase(name.text()))
            .filter(value -> reaches(question.schema(), base, value.column().table()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean reaches(Schema schema, String base, String table) {
    return table.equals(base) || schema.joins().manyToOne(base, table);
  }
}
