package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** Finds the time at which a row ceased to count: who left, what was closed or discontinued. */
final class EndColumn {

  private static final Set<String> ENDS =
      Set.of(
          "leave",
          "left",
          "leaving",
          "exit",
          "term",
          "termination",
          "terminated",
          "resigned",
          "resignation",
          "departure",
          "departed",
          "separation",
          "end",
          "ended",
          "closed",
          "close",
          "closing",
          "closure",
          "discontinued",
          "discontinuation",
          "retired",
          "retirement",
          "inactive",
          "deactivated",
          "archived",
          "decommissioned",
          "until",
          "thru",
          "to",
          "removed",
          "deleted",
          "quit",
          "out",
          "ceased",
          "lapsed",
          "churned",
          "churn");

  private EndColumn() {}

  /** The only such time of a table that some rows have and others lack. */
  static Optional<ColumnRef> of(Schema schema, String table) {
    List<ColumnRef> found =
        schema.timeColumns(table).stream()
            .filter(column -> Happenings.filledThen(schema, column))
            .filter(column -> ColumnWords.of(column).stream().anyMatch(ENDS::contains))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
