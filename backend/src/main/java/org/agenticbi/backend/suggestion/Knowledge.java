package org.agenticbi.backend.suggestion;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is known of a database.
 *
 * @param database its name
 * @param catalog as the data server gives it, with the most frequent values only
 * @param vocabulary the words for it
 */
public record Knowledge(String database, JsonNode catalog, Vocabulary vocabulary) {

  /**
   * From the reply of {@code get_table_schema}.
   *
   * @param database its name
   * @param catalog the {@code catalog} of the reply
   * @param semanticModel the {@code semantic_model} of the reply, where there is one
   */
  public static Knowledge of(String database, JsonNode catalog, @Nullable JsonNode semanticModel) {
    return new Knowledge(
        database,
        CatalogExcerpt.of(catalog),
        VocabularyReader.read(database, catalog, semanticModel));
  }
}
