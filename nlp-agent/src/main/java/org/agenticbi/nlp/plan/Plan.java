package org.agenticbi.nlp.plan;

import java.util.List;
import org.agenticbi.model.sql.Statement;

/**
 * How an interpretation is computed.
 *
 * @param statement the SQL
 * @param columns what comes out, in order
 * @param notes what the plan does that the question did not say
 */
public record Plan(Statement statement, List<PlannedColumn> columns, List<String> notes) {
  /** Copies its lists. */
  public Plan {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }
}
