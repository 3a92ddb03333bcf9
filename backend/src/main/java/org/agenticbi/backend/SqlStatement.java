package org.agenticbi.backend;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of {@code POST /api/sql}.
 *
 * @param sqlQuery exactly one SELECT
 * @param parameters the values of its placeholders
 * @param database its name; default that of the conversation
 * @param sessionId the conversation that it belongs to
 * @param preferences as of a question
 * @param onBehalfOf who runs it
 */
record SqlStatement(
    @JsonProperty(required = true) String sqlQuery,
    @Nullable List<@Nullable Object> parameters,
    @Nullable String database,
    @Nullable String sessionId,
    @Nullable ObjectNode preferences,
    @Nullable String onBehalfOf) {}
