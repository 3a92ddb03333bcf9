package org.agenticbi.backend.suggestion;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is known of a database.
 *
 * @param database its name
 * @param catalog as the data server gives it
 * @param semanticModel as the data server gives it, where there is one
 * @param vocabulary the words for both
 */
public record Knowledge(
    String database, JsonNode catalog, @Nullable JsonNode semanticModel, Vocabulary vocabulary) {}
