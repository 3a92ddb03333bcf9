package org.agenticbi.model.semantics;

import java.util.List;
import java.util.Map;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * A column with its meaning.
 *
 * @param column in the table
 * @param label its name for a person
 * @param description for people
 * @param synonyms other names
 * @param unit {@code USD}, {@code percent}, {@code days}, ...
 * @param format as in the protocol
 * @param role what it is for
 * @param hidden never offered nor linked
 * @param valueSynonyms other words for its values
 */
public record Field(
    String column,
    @Nullable String label,
    @Nullable String description,
    List<String> synonyms,
    @Nullable String unit,
    @Nullable String format,
    @Nullable ColumnRole role,
    boolean hidden,
    Map<String, List<String>> valueSynonyms) {
  /** Copies its lists. */
  public Field {
    synonyms = List.copyOf(synonyms);
  }
}
