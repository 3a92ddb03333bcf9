package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.nlp.schema.ColumnRef;

/** The name of a column as words, with its short forms in full: {@code birthDt} is birth date. */
final class ColumnWords {

  private ColumnWords() {}

  /** The words in lower case, as they are most likely meant. */
  static List<String> of(ColumnRef column) {
    return of(column.column());
  }

  /** The words of any identifier. */
  static List<String> of(String identifier) {
    List<List<String>> readings = NameParts.readings(identifier);
    return readings.get(Math.min(1, readings.size() - 1));
  }
}
