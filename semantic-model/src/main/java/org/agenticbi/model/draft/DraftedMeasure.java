package org.agenticbi.model.draft;

import java.util.List;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;

/**
 * How a measure is called.
 *
 * @param label for people
 * @param words what it is computed from, for people
 * @param synonyms other names
 * @param format as in the protocol
 */
record DraftedMeasure(String label, String words, List<String> synonyms, String format) {

  Measure over(Table table, MeasureExpression expression) {
    boolean percent = format.equals("percent");
    return new Measure(
        label.replace(' ', '_'),
        label,
        words,
        synonyms,
        table.name(),
        expression,
        null,
        format,
        percent ? 1 : null,
        null);
  }
}
