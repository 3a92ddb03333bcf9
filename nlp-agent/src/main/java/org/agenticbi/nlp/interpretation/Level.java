package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.nlp.schema.ColumnRef;

/** Which rows of a table whose rows lie below each other make the groups. */
public sealed interface Level {

  /** The question does not say. */
  record Unsaid() implements Level {}

  /** Each row by itself: "by subcategory". */
  record Own() implements Level {}

  /**
   * The rows above, with all that is below them.
   *
   * @param named those with one of these names; those at the top when empty
   */
  record Above(List<String> named) implements Level {
    /** Copies its list. */
    public Above {
      named = List.copyOf(named);
    }
  }

  /**
   * The row that a key of each row leads to: the manager of an employee, the category right above.
   *
   * @param above the key
   */
  record Next(ColumnRef above) implements Level {}
}
