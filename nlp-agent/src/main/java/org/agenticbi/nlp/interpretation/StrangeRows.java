package org.agenticbi.nlp.interpretation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.model.joins.JoinPath;
import org.agenticbi.nlp.schema.Schema;

/**
 * Rows that a question speaks of and that the number in it has nothing to do with: where no key
 * leads from what customers paid to vendors, it is no answer to what vendors were paid.
 */
final class StrangeRows {

  private final Schema schema;
  private final Draft draft;

  StrangeRows(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** The name of such rows; empty for none. */
  Optional<String> found() {
    if (!schema.drafted() || draft.metrics.isEmpty()) {
      return Optional.empty();
    }
    return spokenOf().stream()
        .filter(rows -> draft.metrics.stream().noneMatch(metric -> concerns(metric, rows)))
        .findFirst()
        .map(schema::tableName);
  }

  /** What is counted or summed is no list of these: they would be passed over. */
  private Set<String> spokenOf() {
    Set<String> tables = new LinkedHashSet<>(draft.events);
    String subject = draft.subject;
    boolean dropped =
        !draft.dimensions.isEmpty() && draft.outputs.isEmpty() && draft.ranking.byNothing();
    if (subject != null && dropped) {
      tables.add(subject);
    }
    return tables;
  }

  private boolean concerns(Metric metric, String rows) {
    String base = MetricTables.base(schema, metric);
    return base.equals(rows) || straight(base, rows) || (counted(metric) && linked(base, rows));
  }

  /** "customers who bought products": of things it is told that there are some of the others. */
  private static boolean counted(Metric metric) {
    return metric instanceof Metric.RowCount;
  }

  private boolean linked(String from, String to) {
    return schema.joins().path(from, to).isPresent();
  }

  /** Each row of one belongs to one of the other, over any number of steps. */
  private boolean straight(String from, String to) {
    Optional<JoinPath> path = schema.joins().path(from, to);
    List<JoinEdge> edges = path.map(JoinPath::edges).orElse(List.of());
    boolean up = edges.stream().allMatch(JoinEdge::manyToOne);
    boolean down = edges.stream().noneMatch(JoinEdge::manyToOne);
    return path.isPresent() && (up || down);
  }
}
