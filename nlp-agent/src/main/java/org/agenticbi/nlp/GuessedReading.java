package org.agenticbi.nlp;

import org.agenticbi.nlp.interpretation.FarConditions;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.schema.Schema;

/**
 * Tells readings that rest on a guess where nobody described the database: a table that was only
 * spoken of made into a condition, a condition on rows that only share a row above with those asked
 * for, or a column of a long table listed for want of anything better.
 */
final class GuessedReading {

  private static final int LONG = 300;

  private final Schema schema;

  GuessedReading(Schema schema) {
    this.schema = schema;
  }

  boolean risky(Interpretation asked) {
    return schema.drafted()
        && (spokenOf(asked) || listsColumn(asked) || FarConditions.any(schema, asked));
  }

  private static boolean spokenOf(Interpretation asked) {
    return asked.filters().stream()
        .anyMatch(filter -> filter instanceof Filter.Related related && !related.negated());
  }

  private boolean listsColumn(Interpretation asked) {
    boolean all =
        asked.filters().isEmpty()
            && (asked.ranking() == null || asked.ranking().limit() == null)
            && !asked.distinct();
    return all
        && !asked.aggregated()
        && asked.outputs().size() == 1
        && schema.table(asked.outputs().getFirst().table()).rowCount() >= LONG;
  }
}
