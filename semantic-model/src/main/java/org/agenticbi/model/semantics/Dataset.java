package org.agenticbi.model.semantics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with its meaning.
 *
 * @param table the table in the catalog
 * @param label its name for a person, singular
 * @param description for people
 * @param synonyms other names
 * @param defaultTimeColumn the time that "when" means for its rows: a column of its own, or {@code
 *     table.column} of a table that it refers to
 * @param labelColumn the column that names a row for a person
 * @param hidden never offered nor linked
 * @param fields columns with their meaning
 */
public record Dataset(
    String table,
    @Nullable String label,
    @Nullable String description,
    List<String> synonyms,
    @Nullable String defaultTimeColumn,
    @Nullable String labelColumn,
    boolean hidden,
    List<Field> fields) {
  /** Copies its lists. */
  public Dataset {
    synonyms = List.copyOf(synonyms);
    fields = List.copyOf(fields);
  }
}
